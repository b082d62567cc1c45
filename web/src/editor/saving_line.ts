/** How the text stands, told quietly: saved when, or why not. */

import { el } from "../dom.ts";
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
    const { last } = this;
    const failed = last.kind === "failed";
    this.line.className = failed || !this.canCheck ? "saving-line fine warning" : "saving-line fine";
    this.line.replaceChildren(this.words());
    if (failed) {
      const label = last.why === "conflict" ? t("Decide now") : t("Try again");
      this.line.append(" ", el("button", { type: "button", class: "button small", onclick: () => this.onRetry() }, label));
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
        if (last.why === "conflict") return t("Not saved: another person changed the same words.");
        return t("Not saved, but kept in this browser. {why}", { why: last.why });
      case "saved": {
        if (!this.canCheck) return t("Saved. Remarks are older than the text.");
        if (last.at === null) return t("Saved");
        return t("Saved {time}", { time: clock(last.at) });
      }
    }
  }
}
