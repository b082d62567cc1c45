/** A finding as the editor holds it: placed in the text of now, with what mends it. */

import type { ChangeDesc } from "@codemirror/state";
import type { Positions } from "./positions.ts";
import type { Checked, Explanation, Severity, WireFinding } from "./wire.ts";

export interface Edit {
  from: number;
  to: number;
  insert: string;
}

export interface Fix {
  title: string;
  safe: boolean;
  /** Empty for advice that no machine can follow. */
  edits: readonly Edit[];
}

export interface Remark {
  /** The same for the same words in the next answer, so that what is open stays open. */
  key: string;
  rule: string;
  severity: Severity;
  message: string;
  /** About the posting as a whole; then `from` and `to` mean nothing. */
  whole: boolean;
  from: number;
  to: number;
  line: number;
  fixes: readonly Fix[];
  /** Points that the posting gains when this is mended. */
  gain: number;
  explanation: Explanation | null;
}

/** The remarks of an answer about the text of `positions`. */
export function remarksOf(
  checked: Pick<Checked, "report" | "gains">,
  positions: Positions,
  explanations: ReadonlyMap<string, Explanation> = new Map(),
): Remark[] {
  const seen = new Map<string, number>();
  return checked.report.findings.map((finding, at) => {
    const from = positions.toUnits(finding.start);
    const to = positions.toUnits(finding.end);
    const words = `${finding.rule}\n${positions.text.slice(from, to)}`;
    const earlier = seen.get(words) ?? 0;
    seen.set(words, earlier + 1);
    return {
      key: `${words}\n${earlier}`,
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      whole: finding.scope === "document",
      from,
      to,
      line: finding.line,
      fixes: fixesOf(finding, positions),
      gain: checked.gains[at] ?? 0,
      explanation: explanations.get(finding.rule) ?? null,
    };
  });
}

function fixesOf(finding: WireFinding, positions: Positions): Fix[] {
  return finding.fixes.map((fix) => ({
    title: fix.title,
    safe: fix.applicability === "safe",
    edits:
      fix.applicability === "show"
        ? []
        : fix.edits.map((edit) => ({
            from: positions.toUnits(edit.start),
            to: positions.toUnits(edit.end),
            insert: edit.text,
          })),
  }));
}

/**
 * The remark after `changes`; null when its words are gone.
 *
 * A remark whose words were touched keeps its place until the next answer, but its fixes were made for other words.
 */
export function moved(remark: Remark, changes: ChangeDesc): Remark | null {
  if (changes.empty) return remark;
  const fixes = remark.fixes.map((fix) => movedFix(fix, changes)).filter((fix) => fix !== null);
  if (remark.whole) return { ...remark, fixes };
  const from = changes.mapPos(remark.from, 1);
  const to = changes.mapPos(remark.to, -1);
  return from < to ? { ...remark, from, to, fixes } : null;
}

function movedFix(fix: Fix, changes: ChangeDesc): Fix | null {
  if (fix.edits.some((edit) => changes.touchesRange(edit.from, edit.to))) return null;
  return {
    ...fix,
    edits: fix.edits.map((edit) => ({
      from: changes.mapPos(edit.from, 1),
      to: changes.mapPos(edit.to, 1),
      insert: edit.insert,
    })),
  };
}
