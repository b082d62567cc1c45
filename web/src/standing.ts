/** How a posting stands, on the page from which it goes out, with the steps that it can take. */

import { call } from "./api.ts";
import { complain } from "./complaining.ts";
import { el, icon } from "./dom.ts";
import { badge, moved, since, type Move, type Standing } from "./editor/moving.ts";
import { toast } from "./toasts.ts";
import { t } from "./words.ts";

/** Keeps `place` showing the state of the posting that has the address `posting` in the editor. */
export function showStanding(place: HTMLElement, posting: string): void {
  const here = `/api/v1${posting}`;
  const load = async (): Promise<void> => draw(await call<Standing>("GET", `${here}/state`));

  const draw = (standing: Standing): void => {
    const steps = [...standing.moves].sort((a, b) => rank(a) - rank(b)).map((move) => step(standing, move));
    const later = standing.later.map((move) => hinted(el("button", { type: "button", class: "button", "aria-disabled": "true" }, icon("lock"), t(move.label)), move));
    place.replaceChildren(
      el("div", { class: "row" }, badge(standing), since(standing)),
      el("p", {}, meaning(standing)),
      el("ul", { class: "steps-on" }, ...[...steps, ...later].map((each) => el("li", {}, each))),
    );
  };

  const step = (standing: Standing, move: Move): HTMLElement => {
    const look = move.to === "published" ? "button primary" : "button";
    const sign = move.goes === "back" ? "undo" : "arrow-right";
    const button = el("button", { type: "button", class: look, onclick: () => void take(standing, move) }, icon(sign), t(move.label));
    return hinted(button, move);
  };

  const take = async (standing: Standing, move: Move): Promise<void> => {
    try {
      const now = await moved(here, standing, move, (line) => location.assign(posting + line));
      if (now === null) return;
      draw(now);
      place.focus();
      toast(now.state === "published" ? t("It is published.") : t("It is moved."), { kind: "good" });
    } catch (error) {
      complain(error);
      await load().catch(complain);
    }
  };

  void load().catch(complain);
}

/** First what leads on to publishing. */
function rank(move: Move): number {
  if (move.to === "published") return 0;
  return move.goes === "on" ? 1 : 2;
}

function hinted(button: HTMLElement, { hint }: Move): HTMLElement {
  return el("span", { class: "row" }, button, hint !== "" && el("span", { class: "fine" }, t(hint)));
}

/** Who reads it, as it stands. */
function meaning({ shown, differs, is_left_out }: Standing): string {
  if (shown === "expired") return t("Its deadline has passed, so the careers site leaves it out.");
  if (shown !== "published") return t("It is not published: the careers site leaves it out.");
  if (is_left_out) return t("It is published, but the careers site leaves this text out until its blanks are filled.");
  return differs
    ? t("It is published. The text was changed since; the careers site takes the new one when it is built.")
    : t("It is published: it is on the careers site when that is built.");
}
