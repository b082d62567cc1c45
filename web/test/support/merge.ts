/** A server's part in the tests: both versions of a text in one, or the places where a person must choose. */

import { changesBetween, type Change, type Conflict } from "../../src/editor/deciding.ts";

/** The text with the changes of both; where both changed the same lines, theirs and a conflict. */
export function merge(base: string, yours: string, theirs: string): { text: string; conflicts: Conflict[] } {
  const own = new Version(base, changesBetween(base, yours));
  const other = new Version(base, changesBetween(base, theirs));
  const conflicts: Conflict[] = [];
  let text = "";
  let at = 0;
  for (const { from, to } of regionsOf(own, other)) {
    text += base.slice(at, from);
    at = to;
    const [before, a, b] = [base.slice(from, to), own.text(from, to), other.text(from, to)];
    const both = a !== b && a !== before && b !== before;
    if (both) conflicts.push({ start: text.length, end: text.length + b.length, yours: a, theirs: b, base: before });
    text += b === before ? a : b;
  }
  return { text: text + base.slice(at), conflicts };
}

interface Region {
  from: number;
  to: number;
}

/** Where the base was changed. What only one changed is exact; what both did is widened to whole lines. */
function regionsOf(own: Version, other: Version): Region[] {
  const contested: Region[] = [];
  for (const a of own.changes) {
    for (const b of other.changes) {
      if (touch(a, b)) contested.push(lines(own.base, { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }));
    }
  }
  const all = [...contested, ...own.changes, ...other.changes].map(({ from, to }) => ({ from, to }));
  return joined(all);
}

function touch(a: Region, b: Region): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function lines(text: string, { from, to }: Region): Region {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to);
  return { from: start, to: end === -1 ? text.length : end };
}

function joined(regions: Region[]): Region[] {
  regions.sort((a, b) => a.from - b.from || a.to - b.to);
  const result: Region[] = [];
  for (const region of regions) {
    const last = result.at(-1);
    if (last !== undefined && region.from <= last.to) last.to = Math.max(last.to, region.to);
    else result.push({ ...region });
  }
  return result;
}

const WORD = /[\p{L}\p{N}_]/u;

/** One person's version, as changes of whole words: half of one word and half of another are neither's word. */
class Version {
  readonly changes: readonly Change[];

  constructor(
    readonly base: string,
    exact: readonly Change[],
  ) {
    const regions = exact.map(({ from, to }) => words(base, { from, to }));
    this.changes = joined(regions).map(({ from, to }) => ({ from, to, insert: rewritten(base, exact, from, to) }));
  }

  /** What became of `base.slice(from, to)`, where no change crosses the borders. */
  text(from: number, to: number): string {
    return rewritten(this.base, this.changes, from, to);
  }
}

function words(text: string, { from, to }: Region): Region {
  while (from > 0 && WORD.test(text.charAt(from - 1))) from--;
  while (to < text.length && WORD.test(text.charAt(to))) to++;
  return { from, to };
}

function rewritten(base: string, changes: readonly Change[], from: number, to: number): string {
  let text = "";
  let at = from;
  for (const change of changes) {
    if (change.to < from || change.from > to) continue;
    text += base.slice(at, change.from) + change.insert;
    at = change.to;
  }
  return text + base.slice(at, to);
}
