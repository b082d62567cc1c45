/** The state of the posting, and where it can go from there. */

import { call } from "../api.ts";
import { el, icon } from "../dom.ts";
import { start as startMenus } from "../menus.ts";
import { t } from "../words.ts";
import { ask, field } from "./asking.ts";
import { complain } from "../complaining.ts";
import { warning, type Lead } from "./readiness.ts";
import { when } from "./panels/when.ts";

interface Move {
  to: string;
  label: string;
  goes: "on" | "back";
  hint: string;
}

interface Standing {
  state: string;
  shown: string;
  since: string;
  by: string;
  note: string;
  differs: boolean;
  moves: Move[];
  /** Cannot be made yet; the hint says what comes first. */
  later: Move[];
}

export class StateMenu {
  private known: string | null = null;

  constructor(
    private readonly place: HTMLElement,
    /** The address of the posting in the API. */
    private readonly here: string,
    /** Saves what is written, so that what is moved is what is seen. */
    private readonly saved: () => Promise<void>,
    private readonly lead: Lead,
  ) {}

  private get path(): string {
    return `${this.here}/state`;
  }

  /** Somebody may have moved it, or changed the text since. */
  heard(state: string, differs: boolean): void {
    const now = `${state} ${differs}`;
    if (now === this.known) return;
    this.known = now;
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.draw(await call<Standing>("GET", this.path));
    } catch {
      // The head is asked for again in a moment.
      this.known = null;
    }
  }

  private draw(standing: Standing): void {
    const kind = standing.shown.replace("_", "-");
    const list = el("div", { class: "menu-list" });
    list.append(
      el("p", { class: "about" }, t("{by}, {when}", { by: standing.by, when: when(standing.since) }), standing.note !== "" && ` · ${standing.note}`),
    );
    if (standing.differs) list.append(el("p", { class: "about" }, t("The text was changed since.")));
    for (const move of standing.moves) {
      const press = (): void => {
        menu.open = false;
        // What is asked gives the focus back to where it was.
        menu.querySelector("summary")?.focus();
        void this.move(standing, move);
      };
      const sign = move.goes === "back" ? "undo" : "arrow-right";
      list.append(el("button", { type: "button", onclick: press }, icon(sign), named(move)));
    }
    // Those who walk through the menu by keys or listen to it come here too, and hear why not.
    for (const move of standing.later) list.append(el("button", { type: "button", "aria-disabled": "true" }, icon("lock"), named(move)));
    const badge = el("span", { class: `badge filled ${kind}` }, icon(`state-${kind}`), stateName(standing.shown));
    const menu = el(
      "details",
      { class: "menu end state-menu", "data-menu": true },
      el("summary", { class: "button quiet", "aria-label": t("State: {state}", { state: stateName(standing.shown) }) }, badge, icon("chevron-down", "small")),
      list,
    );
    const hadFocus = this.place.contains(document.activeElement);
    this.place.replaceChildren(menu);
    if (hadFocus) menu.querySelector("summary")?.focus();
    startMenus(this.place);
  }

  private async move(standing: Standing, move: Move): Promise<void> {
    const note = el("input", { class: "input", maxlength: 1000, autocomplete: "off" });
    try {
      await this.saved();
      const against = move.to === "published" ? await warning(this.here, this.lead) : null;
      const answered = await ask({
        title: against ? t("Publish it all the same?") : t(move.label),
        ...(against && { about: against }),
        fields: field(t("A word to the others (optional)"), note),
        yes: against ? t("Publish all the same") : t(move.label),
      });
      if (!answered) return;
      const asked = { to: move.to, note: note.value.trim(), seen: standing.state, all_the_same: against !== null };
      this.draw(await call<Standing>("POST", this.path, asked));
    } catch (error) {
      complain(error);
      await this.load();
    }
  }
}

/** What a step is called, and what comes of it or before it. */
function named({ label, hint }: Move): HTMLElement {
  return el("span", {}, t(label), hint !== "" && el("span", { class: "menu-hint" }, t(hint)));
}

function stateName(state: string): string {
  const names: Record<string, string> = {
    draft: t("Draft"),
    in_review: t("In review"),
    approved: t("Approved"),
    published: t("Published"),
    expired: t("Expired"),
  };
  return names[state] ?? state;
}
