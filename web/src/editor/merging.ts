/** Two people's versions of one text: what changed, what goes together, and where a person must choose. */

import type { ChangeSpec } from "@codemirror/state";
import { diff } from "@codemirror/merge";

interface Change {
  /** In the base. */
  from: number;
  to: number;
  insert: string;
}

/** A passage that both leave or that one changed, or one that both changed differently. */
export type Piece =
  | { kind: "agreed"; text: string }
  | { kind: "conflict"; base: string; mine: string; theirs: string };

export type Choice = "mine" | "theirs" | "both";

/** The few changes that make `after` of `before`, so that a cursor keeps its place. */
export function changesBetween(before: string, after: string): readonly (ChangeSpec & Change)[] {
  return diff(before, after).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: after.slice(fromB, toB),
  }));
}

/** Both versions in one: pieces that tile the text, of which the conflicts hold whole lines. */
export function merge(base: string, mine: string, theirs: string): Piece[] {
  const own = new Version(base, changesBetween(base, mine));
  const other = new Version(base, changesBetween(base, theirs));
  const regions = regionsOf(own, other);
  const pieces: Piece[] = [];
  let at = 0;
  const agree = (text: string): void => {
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.kind === "agreed") last.text += text;
    else pieces.push({ kind: "agreed", text });
  };
  for (const { from, to } of regions) {
    agree(base.slice(at, from));
    at = to;
    const [before, a, b] = [base.slice(from, to), own.text(from, to), other.text(from, to)];
    if (a === b || b === before) agree(a);
    else if (a === before) agree(b);
    else pieces.push({ kind: "conflict", base: before, mine: a, theirs: b });
  }
  agree(base.slice(at));
  return pieces;
}

/** The text when every conflict was decided, in order; undecided ones keep both. */
export function resolved(pieces: readonly Piece[], choices: readonly Choice[]): string {
  let at = 0;
  return pieces
    .map((piece) => {
      if (piece.kind === "agreed") return piece.text;
      const choice = choices[at++] ?? "both";
      return choice === "both" ? both(piece.mine, piece.theirs) : piece[choice];
    })
    .join("");
}

/** Theirs below mine, each on lines of its own. */
function both(mine: string, theirs: string): string {
  if (mine.trim() === "") return theirs;
  if (theirs.trim() === "") return mine;
  return mine.endsWith("\n") ? `${mine}${theirs}` : `${mine}\n${theirs}`;
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
