/** What becomes of a text that two people changed: the few changes to another version, and decided passages. */

import { diff } from "@codemirror/merge";
import { Positions } from "./positions.ts";

export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** A passage that both changed, with its place in the merged text, where theirs stands. In code points. */
export interface Conflict {
  start: number;
  end: number;
  yours: string;
  theirs: string;
  base: string;
}

export type Choice = "yours" | "theirs" | "both";

/** The few changes that make `after` of `before`, so that a cursor keeps its place. */
export function changesBetween(before: string, after: string): Change[] {
  return diff(before, after).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: after.slice(fromB, toB),
  }));
}

/** The merged text when every conflict is decided, in order; undecided ones keep both. */
export function decided(merged: string, conflicts: readonly Conflict[], choices: readonly Choice[]): string {
  const positions = new Positions(merged);
  let text = "";
  let at = 0;
  conflicts.forEach((conflict, number) => {
    const from = positions.toUnits(conflict.start);
    const to = positions.toUnits(conflict.end);
    const isLine = (from === 0 || merged[from - 1] === "\n") && (to === merged.length || merged[to] === "\n");
    text += merged.slice(at, from) + chosen(conflict, choices[number] ?? "both", isLine ? "\n" : " ");
    at = to;
  });
  return text + merged.slice(at);
}

function chosen({ yours, theirs }: Conflict, choice: Choice, between: string): string {
  if (choice !== "both") return choice === "yours" ? yours : theirs;
  return [yours, theirs].filter((words) => words !== "").join(between);
}
