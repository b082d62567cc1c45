/** A comment that silences a rule, as a small chip: what is ignored, and why. */

import { WidgetType } from "@codemirror/view";
import { t } from "../words.ts";

export interface Ignored {
  rules: string;
  reason: string;
  everywhere: boolean;
}

const COMMENT = /^<!--\s*rolewright\s+(ignore|ignore-file)\s+([^:]*?)\s*(?::\s*([\s\S]*?))?\s*-->\s*$/;

/** What the comment `text` silences; null when it is another comment. */
export function ignoredBy(text: string): Ignored | null {
  const match = COMMENT.exec(text);
  if (match === null) return null;
  return { rules: match[2] ?? "", reason: match[3] ?? "", everywhere: match[1] === "ignore-file" };
}

export class Chip extends WidgetType {
  constructor(private readonly ignored: Ignored) {
    super();
  }

  override eq(other: Chip): boolean {
    return other.ignored.rules === this.ignored.rules && other.ignored.reason === this.ignored.reason;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement("span");
    chip.className = "md-chip";
    const { rules, reason, everywhere } = this.ignored;
    chip.textContent = everywhere
      ? t("Ignored everywhere: {rules}", { rules })
      : t("Ignored below: {rules}", { rules });
    chip.title = reason;
    return chip;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
