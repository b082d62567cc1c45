/** A comment that silences a rule, as a small chip: what is ignored, where, and why. */

import { WidgetType } from "@codemirror/view";
import { t } from "../words.ts";

/** Where a comment holds: in the block of its line, in the block below it, or in the whole posting. */
export type Reach = "here" | "below" | "everywhere";

export interface Ignored {
  /** The rules, each with the words that it is ignored for; with none, all of its remarks. */
  rules: readonly { rule: string; words: readonly string[] }[];
  reason: string;
  everywhere: boolean;
}

const QUOTED = String.raw`"[^"\n]*"|“[^“”\n]*”`;
const COMMENT = new RegExp(
  String.raw`^<!--\s*rolewright\s+(ignore|ignore-file)\s+((?:${QUOTED}|[^:"“])*?)\s*(?::\s*([\s\S]*?))?\s*-->\s*$`,
);
const NAMED = new RegExp(String.raw`(${QUOTED})|[^,\s"“]+`, "g");

/** What the comment `text` silences; null when it is another comment. */
export function ignoredBy(text: string): Ignored | null {
  const match = COMMENT.exec(text);
  if (match === null) return null;
  const rules: { rule: string; words: string[] }[] = [];
  for (const [name, quoted] of (match[2] ?? "").matchAll(NAMED)) {
    if (quoted === undefined) rules.push({ rule: name, words: [] });
    else rules.at(-1)?.words.push(quoted.slice(1, -1));
  }
  return { rules, reason: match[3] ?? "", everywhere: match[1] === "ignore-file" };
}

/** What a chip says, with the titles of rules where they are known. */
export function said(ignored: Ignored, reach: Reach, titles: ReadonlyMap<string, string>): string {
  const what = ignored.rules
    .map(({ rule, words }) => [...words.map((each) => `“${each}”`), titles.get(rule) ?? rule].join(" · "))
    .join("; ");
  const where = {
    here: t("Ignored here: {what}", { what }),
    below: t("Ignored below: {what}", { what }),
    everywhere: t("Ignored everywhere: {what}", { what }),
  }[reach];
  return ignored.reason === "" ? where : `${where} – ${ignored.reason}`;
}

export class Chip extends WidgetType {
  constructor(private readonly words: string) {
    super();
  }

  override eq(other: Chip): boolean {
    return other.words === this.words;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement("span");
    chip.className = "md-chip";
    chip.textContent = this.words;
    chip.title = this.words;
    return chip;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
