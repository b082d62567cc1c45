/** Earlier versions: who saved when, what changed in meaning, and a way back. */

import { call } from "../../api.ts";
import { el } from "../../dom.ts";
import { t } from "../../words.ts";
import { ask } from "../asking.ts";
import type { Panel } from "../panels.ts";
import type { Desk } from "../side_panels.ts";
import { when } from "./when.ts";

export interface Version {
  revision: number;
  author: string | null;
  at: string;
  cause?: string;
  score?: number | null;
}

export interface Difference {
  /** What changed in meaning, a sentence each. */
  changes?: string[];
  summary?: string[];
  /** The passages, in order. */
  passages?: { kind: "same" | "inserted" | "deleted" | "changed"; text: string; before?: string }[];
}

export class HistoryPanel implements Panel {
  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      const { items } = await call<{ items: Version[] }>("GET", `${this.desk.here}/versions`);
      const list = el("ol", { class: "timeline" });
      items.forEach((version, at) => list.append(this.version(version, at === 0)));
      this.place.replaceChildren(list);
    } catch (error) {
      this.place.replaceChildren(el("p", { class: "fine" }, error instanceof Error ? error.message : String(error)));
    }
  }

  private version(version: Version, newest: boolean): HTMLElement {
    const detail = el("div", {});
    const details = el("details", { class: "version" }, el("summary", {}, t("What changed")), detail);
    details.addEventListener("toggle", () => {
      if (details.open && detail.childElementCount === 0) void this.difference(version, detail);
    });
    const score = version.score ?? null;
    const item = el(
      "li",
      { class: newest ? "strong" : "" },
      el("div", {}, el("strong", {}, when(version.at)), ` · ${version.author ?? t("Unknown")}`),
      el("div", { class: "fine" }, score === null ? causeName(version.cause) : `${causeName(version.cause)} · ${t("Score {score}", { score })}`),
      version.revision > 1 && details,
    );
    if (!newest) {
      const back = el("button", { type: "button", class: "button small quiet", onclick: () => void this.back(version) }, t("Go back to this"));
      item.append(back);
    }
    return item;
  }

  private async difference(version: Version, place: HTMLElement): Promise<void> {
    try {
      const found = await call<Difference>("GET", `${this.desk.here}/versions/${version.revision}/diff`);
      const sentences = found.changes ?? found.summary ?? [];
      const list = el("ul", { class: "fine" });
      for (const sentence of sentences) list.append(el("li", {}, sentence));
      const diff = el("div", { class: "diff" });
      for (const passage of found.passages ?? []) {
        if (passage.kind === "changed" && passage.before !== undefined) {
          diff.append(el("p", { class: "deleted" }, passage.before), el("p", { class: "inserted" }, passage.text));
        } else if (passage.kind !== "same") diff.append(el("p", { class: passage.kind }, passage.text));
      }
      place.replaceChildren(list, diff);
      if (list.childElementCount + diff.childElementCount === 0) place.append(el("p", { class: "fine" }, t("Nothing in meaning.")));
    } catch (error) {
      place.replaceChildren(el("p", { class: "fine" }, error instanceof Error ? error.message : String(error)));
    }
  }

  private async back(version: Version): Promise<void> {
    const { text } = await call<{ text: string }>("GET", `${this.desk.here}/versions/${version.revision}`);
    const answered = await ask({
      title: t("Go back to this version?"),
      fields: el("p", {}, t("The text becomes what it was at {when}. The versions since then are kept.", { when: when(version.at) })),
      yes: t("Go back"),
    });
    if (!answered) return;
    this.desk.write(text.replace(/\r\n?/g, "\n"));
    await this.desk.saver.save();
    this.draw();
  }
}

function causeName(cause = "saved"): string {
  const names: Record<string, string> = {
    created: t("Created"),
    saved: t("Saved"),
    merged: t("Merged"),
    imported: t("Imported"),
    outside: t("Changed outside the studio"),
  };
  return names[cause] ?? cause;
}
