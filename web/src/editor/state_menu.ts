/** The state of the posting, and where it can go from there. */

import { call } from "../api.ts";
import { el, icon } from "../dom.ts";
import { start as startMenus } from "../menus.ts";
import { t } from "../words.ts";
import { complain } from "../complaining.ts";
import { badge, moved, since, stateName, type Move, type Standing } from "./moving.ts";
import type { Lead } from "./readiness.ts";

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

  /** Somebody may have moved it, or changed the text since. */
  heard(state: string, differs: boolean): void {
    const now = `${state} ${differs}`;
    if (now === this.known) return;
    this.known = now;
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.draw(await call<Standing>("GET", `${this.here}/state`));
    } catch {
      // The head is asked for again in a moment.
      this.known = null;
    }
  }

  private draw(standing: Standing): void {
    const list = el("div", { class: "menu-list" }, since(standing));
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
    const menu = el(
      "details",
      { class: "menu end state-menu", "data-menu": true },
      el(
        "summary",
        { class: "button quiet", "aria-label": t("State: {state}", { state: stateName(standing.shown) }) },
        badge(standing),
        icon("chevron-down", "small"),
      ),
      list,
    );
    const hadFocus = this.place.contains(document.activeElement);
    this.place.replaceChildren(menu);
    if (hadFocus) menu.querySelector("summary")?.focus();
    startMenus(this.place);
  }

  private async move(standing: Standing, move: Move): Promise<void> {
    try {
      await this.saved();
      const now = await moved(this.here, standing, move, this.lead);
      if (now !== null) this.draw(now);
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
