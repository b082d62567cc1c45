/** How the text stands, told quietly: saved when, or why not. */

import { sentence } from "../complaining.ts";
import { el } from "../dom.ts";
import { signIn } from "../signed_out.ts";
import { clock } from "../times.ts";
import { t } from "../words.ts";
import type { Status } from "./saver.ts";

export class SavingLine {
  onRetry: () => void = () => undefined;
  private canCheck = true;
  private last: Status = { kind: "saved", at: null };

  constructor(private readonly line: HTMLElement) {}

  show(status: Status): void {
    this.last = status;
    this.draw();
  }

  /** Whether the last check was answered. */
  checkable(can: boolean): void {
    if (can === this.canCheck) return;
    this.canCheck = can;
    this.draw();
  }

  private draw(): void {
    const help = this.help();
    this.line.className = help !== null || !this.canCheck ? "saving-line fine warning" : "saving-line fine";
    this.line.replaceChildren(this.words());
    if (help !== null) this.line.append(" ", help);
  }

  /** What the writer can do so that the text is saved. */
  private help(): HTMLElement | null {
    const retry = (label: string) => el("button", { type: "button", class: "button small", onclick: () => this.onRetry() }, label);
    switch (this.last.kind) {
      case "contested":
        return retry(t("Decide now"));
      case "failed":
        return retry(t("Try again"));
      case "signed out":
        return el("a", { class: "button small", href: signIn() }, t("Sign in"));
      default:
        return null;
    }
  }

  private words(): string {
    const { last } = this;
    switch (last.kind) {
      case "saving":
        return t("Saving…");
      case "unsaved":
        return t("Not saved yet");
      case "failed":
        return t("Not saved, but kept in this browser. {why}", { why: sentence(last.why) });
      case "contested":
        return t("Not saved: the same words were changed elsewhere.");
      case "signed out":
        return t("Not saved, but kept in this browser: you are not signed in any more.");
      case "saved": {
        if (!this.canCheck) return t("Saved. Findings are older than the text.");
        if (last.at === null) return t("Saved");
        return t("Saved {time}", { time: clock(last.at) });
      }
    }
  }
}
