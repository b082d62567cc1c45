import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeSet, Text } from "@codemirror/state";
import { changesBetween, decided, type Conflict } from "../src/editor/deciding.ts";

const BASE = "# Welder\n\nYou weld hulls. You grind.\n\n- Read drawings\n- Mind the yard\n";

function conflict(merged: string, theirs: string, yours: string): Conflict {
  const start = Array.from(merged.slice(0, merged.indexOf(theirs))).length;
  return { start, end: start + Array.from(theirs).length, yours, theirs, base: "" };
}

test("each choice gives what it says, whatever characters stand before", () => {
  const merged = "🚀 You weld rudders. Good.";
  const conflicts = [conflict(merged, "weld rudders.", "weld masts.")];
  assert.equal(decided(merged, conflicts, ["yours"]), "🚀 You weld masts. Good.");
  assert.equal(decided(merged, conflicts, ["theirs"]), merged);
  assert.equal(decided(merged, conflicts, ["both"]), "🚀 You weld masts. weld rudders. Good.");
});

test("whole lines that both are kept stand below each other", () => {
  const merged = "- Read\n- Paint seams\n- Mind\n";
  const conflicts = [conflict(merged, "- Paint seams", "- Grind seams")];
  assert.equal(decided(merged, conflicts, []), "- Read\n- Grind seams\n- Paint seams\n- Mind\n");
});

test("several conflicts are decided each by itself, and what one took away leaves no gap", () => {
  const merged = "One. Two. Three.";
  const conflicts = [conflict(merged, "One.", "Uno."), conflict(merged, "Three.", "")];
  assert.equal(decided(merged, conflicts, ["yours", "both"]), "Uno. Two. Three.");
  assert.equal(decided(merged, conflicts, ["theirs", "yours"]), "One. Two. ");
});

test("the changes between two texts make the one of the other", () => {
  const random = seeded(11);
  for (let round = 0; round < 200; round++) {
    const before = edited(BASE, random, "one");
    const after = edited(BASE, random, "two");
    const changes = ChangeSet.of([...changesBetween(before, after)], before.length);
    assert.equal(changes.apply(Text.of(before.split("\n"))).toString(), after);
  }
});

function edited(text: string, random: () => number, word: string): string {
  const from = Math.floor(random() * text.length);
  const to = Math.min(text.length, from + Math.floor(random() * 6));
  return `${text.slice(0, from)} ${word} ${text.slice(to)}`;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
