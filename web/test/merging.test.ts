import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeSet, Text } from "@codemirror/state";
import { changesBetween, merge, resolved, type Piece } from "../src/editor/merging.ts";

const BASE = "# Welder\n\nYou weld hulls.\n\n- Read drawings\n- Mind the yard\n";

function text(pieces: readonly Piece[]): string {
  return resolved(pieces, []);
}

function conflicts(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => piece.kind === "conflict");
}

test("what one person changed and the other left is taken", () => {
  const mine = BASE.replace("hulls", "hulls and masts");
  assert.equal(text(merge(BASE, mine, BASE)), mine);
  assert.equal(text(merge(BASE, BASE, mine)), mine);
});

test("changes in different places go together", () => {
  const pieces = merge(BASE, BASE.replace("hulls", "masts"), BASE.replace("Mind", "Clean"));
  assert.deepEqual(conflicts(pieces), []);
  assert.equal(text(pieces), BASE.replace("hulls", "masts").replace("Mind", "Clean"));
});

test("changes in one line that do not touch go together", () => {
  const base = "You weld hulls of barges in our own yard at the river.";
  const pieces = merge(base, base.replace("hulls", "decks"), base.replace("river", "canal"));
  assert.deepEqual(conflicts(pieces), []);
  assert.equal(text(pieces), "You weld decks of barges in our own yard at the canal.");
});

test("the same change by both is no conflict", () => {
  const both = BASE.replace("hulls", "masts");
  assert.equal(text(merge(BASE, both, both)), both);
});

test("different changes of the same words are a conflict of whole lines", () => {
  const pieces = merge(BASE, BASE.replace("hulls", "masts"), BASE.replace("hulls", "rudders"));
  assert.deepEqual(conflicts(pieces), [
    { kind: "conflict", base: "You weld hulls.", mine: "You weld masts.", theirs: "You weld rudders." },
  ]);
});

test("each choice gives what it says", () => {
  const mine = BASE.replace("hulls", "masts");
  const theirs = BASE.replace("hulls", "rudders");
  const pieces = merge(BASE, mine, theirs);
  assert.equal(resolved(pieces, ["mine"]), mine);
  assert.equal(resolved(pieces, ["theirs"]), theirs);
  assert.equal(resolved(pieces, ["both"]), BASE.replace("You weld hulls.", "You weld masts.\nYou weld rudders."));
});

test("lines added at one place by both are kept both", () => {
  const pieces = merge(BASE, `${BASE}- Grind seams\n`, `${BASE}- Paint seams\n`);
  const merged = resolved(pieces, ["both"]);
  assert.ok(merged.includes("- Grind seams\n") && merged.includes("- Paint seams\n"), merged);
});

test("no word that anybody added is lost whatever both did, and one side alone is always exact", () => {
  const random = seeded(7);
  for (let round = 0; round < 300; round++) {
    const mine = edited(BASE, random, "mine");
    const theirs = edited(BASE, random, "theirs");
    const pieces = merge(BASE, mine, theirs);
    const all = conflicts(pieces).length;
    const kept = resolved(pieces, []);
    assert.ok(kept.includes("mine") && kept.includes("theirs"), `${mine}\n---\n${theirs}\n---\n${kept}`);
    if (all === 0) continue;
    assert.ok(resolved(pieces, Array(all).fill("mine")).includes("mine"));
  }
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
