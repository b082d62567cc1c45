/** In which order the findings are read, and which of them. */

import type { Remark } from "./remark.ts";
import type { Severity } from "./wire.ts";

export interface Filter {
  /** Severities that are shown; all where empty. */
  severities: ReadonlySet<Severity>;
  /** The topic of the rules that are shown, as `words`; null for all. */
  topic: string | null;
}

export interface Group {
  rule: string;
  summary: string;
  severity: Severity;
  gain: number;
  remarks: Remark[];
}

/** The smaller, the graver. */
export const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** `words` of `words/wordy`. */
export function topicOf(rule: string): string {
  return rule.split("/", 1)[0] ?? rule;
}

/** The topics of these remarks with how often each occurs, in alphabetical order. */
export function topics(remarks: readonly Remark[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of remarks) counts.set(topicOf(rule), (counts.get(topicOf(rule)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

/**
 * The remarks that pass, grouped by rule: what must not be published first, then by the points that mending gives.
 */
export function grouped(remarks: readonly Remark[], filter: Filter): Group[] {
  const groups = new Map<string, Group>();
  for (const remark of remarks) {
    if (filter.severities.size > 0 && !filter.severities.has(remark.severity)) continue;
    if (filter.topic !== null && topicOf(remark.rule) !== filter.topic) continue;
    let group = groups.get(remark.rule);
    if (group === undefined) {
      const summary = remark.explanation?.summary ?? remark.rule;
      group = { rule: remark.rule, summary, severity: remark.severity, gain: 0, remarks: [] };
      groups.set(remark.rule, group);
    }
    group.gain += remark.gain;
    if (GRAVITY[remark.severity] < GRAVITY[group.severity]) group.severity = remark.severity;
    group.remarks.push(remark);
  }
  for (const group of groups.values()) group.remarks.sort(inText);
  return [...groups.values()].sort(byGain);
}

function byGain(a: Group, b: Group): number {
  const forbidden = Number(b.severity === "error") - Number(a.severity === "error");
  if (forbidden !== 0) return forbidden;
  return b.gain - a.gain || GRAVITY[a.severity] - GRAVITY[b.severity] || a.rule.localeCompare(b.rule);
}

/** From top to bottom; what is about the whole posting first. */
export function inText(a: Remark, b: Remark): number {
  return Number(b.whole) - Number(a.whole) || a.from - b.from || a.to - b.to;
}
