import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeSet } from "@codemirror/state";
import { grouped, topics } from "../src/editor/ordering.ts";
import { Positions } from "../src/editor/positions.ts";
import { moved, remarksOf, type Remark } from "../src/editor/remark.ts";
import type { WireFinding } from "../src/editor/wire.ts";

function finding(rule: string, start: number, end: number, more: Partial<WireFinding> = {}): WireFinding {
  return { rule, severity: "note", message: rule, start, end, line: 1, scope: "span", fixes: [], ...more };
}

function read(text: string, findings: WireFinding[], gains: number[] = []): Remark[] {
  const report = { findings, suppressed: [], document: { is_posting: true, language: "en" } };
  return remarksOf({ report, gains }, new Positions(text));
}

test("places are those of the browser, behind characters of two units", () => {
  const [remark] = read("🚀🚀 very big", [finding("words/wordy", 3, 7)]);
  assert.equal("🚀🚀 very big".slice(remark!.from, remark!.to), "very");
});

test("the same words have the same key in the next answer, and twice the same words have two", () => {
  const first = read("a very very b", [finding("w/w", 2, 6), finding("w/w", 7, 11)]);
  const later = read("so a very very b", [finding("w/w", 5, 9), finding("w/w", 10, 14)]);
  assert.notEqual(first[0]!.key, first[1]!.key);
  assert.deepEqual(first.map((each) => each.key), later.map((each) => each.key));
});

test("a remark moves with its words, keeps fixes that nobody touched, and goes when its words go", () => {
  const fix = { title: "leave out", applicability: "safe" as const, edits: [{ start: 2, end: 7, text: "" }] };
  const [remark] = read("a very big hull", [finding("w/w", 2, 6, { fixes: [fix] })]);
  const before = moved(remark!, ChangeSet.of({ from: 0, insert: "xx" }, 15));
  assert.deepEqual([before?.from, before?.to, before?.fixes[0]?.edits[0]?.from], [4, 8, 4]);
  const inside = moved(remark!, ChangeSet.of({ from: 4, insert: "x" }, 15));
  assert.deepEqual([inside?.from, inside?.to, inside?.fixes.length], [2, 7, 0]);
  assert.equal(moved(remark!, ChangeSet.of({ from: 1, to: 8 }, 15)), null);
});

test("advice has no edits that a button could make", () => {
  const fix = { title: "say more", applicability: "show" as const, edits: [{ start: 0, end: 1, text: "" }] };
  const [remark] = read("0123", [finding("a/a", 0, 1, { fixes: [fix] })]);
  assert.deepEqual(remark!.fixes, [{ title: "say more", safe: false, edits: [] }]);
});

test("groups come by gain, what must not be published before all, and filters leave out the rest", () => {
  const remarks = read(
    "0123456789",
    [
      finding("words/a", 1, 2),
      finding("duties/b", 3, 4, { severity: "warning" }),
      finding("words/a", 5, 6),
      finding("law/c", 0, 0, { severity: "error", scope: "document" }),
    ],
    [1, 1.5, 2],
  );
  const all = { severities: new Set<never>(), topic: null };
  assert.deepEqual(grouped(remarks, all).map(({ rule }) => rule), ["law/c", "words/a", "duties/b"]);
  assert.equal(grouped(remarks, all)[1]?.gain, 3);
  assert.deepEqual(grouped(remarks, { ...all, topic: "duties" }).map(({ rule }) => rule), ["duties/b"]);
  assert.deepEqual(grouped(remarks, { severities: new Set(["note"]), topic: null }).map(({ rule }) => rule), ["words/a"]);
  assert.deepEqual(topics(remarks), [["duties", 1], ["law", 1], ["words", 2]]);
});
