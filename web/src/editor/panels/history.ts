/** Earlier versions by sitting: who wrote when, what changed in meaning and in words, and a way back. */

import { call } from "../../api.ts";
import { el } from "../../dom.ts";
import { toast } from "../../toasts.ts";
import { said, t, tn, type Translatable } from "../../words.ts";
import { ask } from "../asking.ts";
import { complain } from "../../complaining.ts";
import { plainWords, withoutMark, wordsWithin } from "../plain_words.ts";
import type { Panel } from "../panels.ts";
import type { Desk } from "../side_panels.ts";
import { when } from "../../times.ts";

interface Version {
  revision: number;
  cause: string;
  name: string;
}

interface Sitting {
  author: string;
  begun: string;
  ended: string;
  first: number;
  last: number;
  score: number | null;
  versions: Version[];
}

interface Line {
  kind: "same" | "gone" | "come" | "changed" | "skipped";
  pieces: { kind: "same" | "gone" | "come"; text: string }[];
  left_out: number;
}

interface Difference {
  meaning: {
    translatable: Translatable;
    facts: { label: string; before: string[]; after: string[] }[];
    statements: { change: string; part: string; before: string | null; after: string | null }[];
  };
  words: Line[];
}

export class HistoryPanel implements Panel {
  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    void this.load();
  }

  private get path(): string {
    return `${this.desk.doing.here}/versions`;
  }

  private async load(): Promise<void> {
    try {
      const { items } = await call<{ items: Sitting[] }>("GET", this.path);
      const list = el("ol", { class: "timeline" });
      items.forEach((sitting, at) => list.append(this.sitting(sitting, at === 0)));
      this.place.replaceChildren(list);
    } catch (error) {
      this.place.replaceChildren(el("p", { class: "fine" }, error instanceof Error ? error.message : String(error)));
    }
  }

  private sitting(sitting: Sitting, newest: boolean): HTMLElement {
    const named = sitting.versions.find((version) => version.name !== "")?.name ?? "";
    const author = sitting.versions[0]?.cause === "file" ? t("the file") : sitting.author;
    const told = [
      causeName(sitting.versions[0]?.cause ?? ""),
      tn("{n} save", "{n} saves", sitting.versions.length),
      sitting.score === null ? "" : t("score {score}", { score: sitting.score }),
    ];
    return el(
      "li",
      { class: newest ? "strong" : "" },
      named !== "" && el("strong", { class: "version-name" }, named),
      el("div", {}, el("strong", {}, when(sitting.ended)), ` · ${author}`),
      el("div", { class: "fine" }, told.filter((words) => words !== "").join(" · ")),
      sitting.last > 1 && this.difference(sitting),
      !newest &&
        el(
          "button",
          { type: "button", class: "button small quiet", onclick: () => void this.back(sitting) },
          t("Bring this version back"),
        ),
    );
  }

  private difference(sitting: Sitting): HTMLElement {
    const detail = el("div", { class: "stack tight" });
    const fold = el("details", { class: "version" }, el("summary", {}, t("What changed")), detail);
    fold.addEventListener("toggle", () => {
      if (fold.open && detail.childElementCount === 0) void this.compare(sitting, detail);
    });
    return fold;
  }

  private async compare(sitting: Sitting, place: HTMLElement): Promise<void> {
    try {
      const path = `${this.path}/${sitting.last}/diff?against=${Math.max(sitting.first - 1, 1)}`;
      const found = await call<Difference>("GET", path);
      const facts = el("ul", { class: "fine" });
      for (const { label, before, after } of found.meaning.facts) {
        const values = el("span", {}, el("del", {}, before.join(", ") || "–"), " → ", el("ins", {}, after.join(", ") || "–"));
        facts.append(el("li", {}, `${t(label)}: `, values));
      }
      const lines = el("div", { class: "diff" });
      for (const line of found.words) lines.append(drawn(line));
      place.replaceChildren(el("p", { class: "fine" }, said(found.meaning.translatable)), facts, lines);
    } catch (error) {
      place.replaceChildren(el("p", { class: "fine" }, error instanceof Error ? error.message : String(error)));
    }
  }

  private async back(sitting: Sitting): Promise<void> {
    const answered = await ask({
      title: t("Bring this version back?"),
      fields: el(
        "p",
        {},
        t("The text becomes what it was at {when}, as a new version. Nothing is lost: the versions since then are kept.", {
          when: when(sitting.ended),
        }),
      ),
      yes: t("Bring it back"),
    });
    if (!answered) return;
    try {
      const { text } = await call<{ text: string }>("GET", `${this.path}/${sitting.last}`);
      const before = this.text();
      this.desk.write(text.replace(/\r\n?/g, "\n"));
      await this.desk.saver.save();
      this.tellBack(sitting, before);
    } catch (error) {
      complain(error);
    }
    this.draw();
  }

  private text(): string {
    return this.desk.view().state.doc.toString();
  }

  /** Says that the text is an older one now, and offers the one before as long as nobody wrote on. */
  private tellBack(sitting: Sitting, before: string): void {
    const after = this.text();
    const run = (): void => {
      if (this.text() !== after) {
        toast(t("Somebody wrote on meanwhile, so nothing was taken back. The version before is in the history."));
        return;
      }
      this.desk.write(before);
      void this.desk.saver.save().then(() => this.draw());
    };
    const words = t("The text is what it was at {when}.", { when: when(sitting.ended) });
    toast(words, { kind: "good", action: { label: t("Take it back"), run } });
  }
}

function drawn(line: Line): HTMLElement {
  if (line.kind === "skipped") return el("p", { class: "fine" }, "…");
  const kind = { gone: "deleted", come: "inserted", changed: "changed", same: "" }[line.kind];
  const paragraph = el("p", { class: kind });
  if (line.kind !== "changed") {
    paragraph.append(plainWords(line.pieces.map(({ text }) => text).join("")));
    return paragraph;
  }
  for (const [at, piece] of line.pieces.entries()) {
    if (piece.kind === "same") paragraph.append(at === 0 ? withoutMark(piece.text) : wordsWithin(piece.text));
    else paragraph.append(el(piece.kind === "gone" ? "del" : "ins", {}, wordsWithin(piece.text)));
  }
  return paragraph;
}

function causeName(cause: string): string {
  const names: Record<string, string> = {
    created: t("Created"),
    saved: "",
    merged: t("Merged"),
    fixed: t("Mended"),
    imported: t("Imported"),
    restored: t("Brought back"),
    interview: t("Questions answered"),
    file: t("Changed outside the studio"),
  };
  return names[cause] ?? cause;
}
