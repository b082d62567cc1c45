import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeSet } from "@codemirror/state";
import { passagesAfter, passagesOf, type Placed } from "../src/editor/commented.ts";
import { Positions } from "../src/editor/positions.ts";

function comment(quote: string, start: number | null, more: Partial<Placed> = {}): Placed {
  return { id: "c", quote, start, end: start === null ? null : start + quote.length, resolved_by: null, ...more };
}

function words(text: string, ...comments: Placed[]): string[] {
  return passagesOf(comments, new Positions(text)).map(({ from, to }) => text.slice(from, to));
}

test("open comments have their words marked, behind characters of two units too", () => {
  assert.deepEqual(words("🚀 two cranes", comment("cranes", 6)), ["cranes"]);
});

test("what is settled, or whose words are gone, has no mark", () => {
  assert.deepEqual(words("two cranes", comment("cranes", 4, { resolved_by: "Ada" }), comment("tugs", null)), []);
});

test("words that moved before they were saved are found where they are", () => {
  assert.deepEqual(passagesOf([comment("cranes", 4)], new Positions("cranes, and two more cranes"))[0]?.from, 0);
});

test("words that were changed since have the mark where the studio says", () => {
  assert.deepEqual(words("two lifts", comment("cranes", 4, { end: 9 })), ["lifts"]);
});

test("a mark moves with its words, does not grow at its ends, and goes when they go", () => {
  const passages = [{ id: "c", from: 4, to: 10 }];
  const apart = ChangeSet.of([{ from: 0, insert: "xx" }, { from: 10, insert: "!" }], 10);
  assert.deepEqual(passagesAfter(passages, apart), [{ id: "c", from: 6, to: 12 }]);
  assert.deepEqual(passagesAfter(passages, ChangeSet.of({ from: 3, to: 10 }, 10)), []);
});
