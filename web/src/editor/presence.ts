/**
 * Who else is here, and whether somebody saved: asked every three seconds while the window is seen. Where nobody is
 * signed in, it is asked only when somebody comes back to the window, who may have signed in elsewhere.
 */

import { ApiError, UNKNOWN, call } from "../api.ts";
import { el, icon } from "../dom.ts";
import { t } from "../words.ts";

export interface Head {
  revision: number;
  author: string;
  state: string;
  differs: boolean;
  others: Other[];
  comments: number;
  comments_at: string | null;
}

/** Who has the posting open; `is_me` is said of another window of whoever reads this. */
interface Other {
  name: string;
  is_me: boolean;
}

const EVERY = 3_000;

export class Presence {
  private shown = "";
  private isSignedOut = false;
  private readonly path: string;

  constructor(
    here: string,
    /** Tells the windows of one person apart. */
    tab: string,
    private readonly place: HTMLElement,
    private readonly heard: (head: Head) => void,
  ) {
    this.path = `${here}/head?editing=true&tab=${encodeURIComponent(tab)}`;
  }

  start(): void {
    setInterval(() => {
      if (!this.isSignedOut) void this.look();
    }, EVERY);
    document.addEventListener("visibilitychange", () => void this.look());
    addEventListener("focus", () => void this.look());
    void this.look();
  }

  private async look(): Promise<void> {
    if (document.visibilityState === "hidden") return;
    try {
      const head = await call<Head>("GET", this.path);
      this.isSignedOut = false;
      this.draw(head.others);
      this.heard(head);
    } catch (error) {
      // Saving tells when the studio cannot be reached.
      this.isSignedOut = error instanceof ApiError && error.status === UNKNOWN;
    }
  }

  /** Each of them once: several windows of one person are one. */
  private draw(others: readonly Other[]): void {
    const people = [...new Set(others.filter((each) => !each.is_me).map((each) => each.name))];
    const mine = others.some((each) => each.is_me) ? [t("You, in another window")] : [];
    const names = [...people, ...mine];
    const now = names.join("\n");
    if (now === this.shown) return;
    this.shown = now;
    this.place.hidden = names.length === 0;
    this.place.setAttribute("aria-label", t("Also here: {names}", { names: names.join(", ") }));
    this.place.replaceChildren(
      ...people.map((name) => el("span", { class: "avatar small", title: name, "aria-hidden": "true" }, initials(name))),
      ...mine.map((words) => el("span", { class: "own-window fine", title: words, "aria-hidden": "true" }, icon("copy", "small"), el("span", { class: "wide-only" }, words))),
    );
  }
}

/** `MO` of “Mara Olsen”. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "");
  return letters.join("").toUpperCase();
}
