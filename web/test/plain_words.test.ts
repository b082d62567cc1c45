import assert from "node:assert/strict";
import test from "node:test";
import { plainWords, quoted, withoutMark, wordsWithin } from "../src/editor/plain_words.ts";

test("an entry of a list keeps its bullet, and nothing else of Markdown is left", () => {
  assert.equal(plainWords("- Pension of **6%**\n- *Two* days [at home](https://a.b/c \"home\")"), "• Pension of 6%\n• Two days at home");
  assert.equal(plainWords("## What we offer ##\n\n> Said by `us`"), "What we offer \n\nSaid by us");
  assert.equal(plainWords("Pay\n---\n<!-- ignore pay/range: agreed -->"), "Pay\n\n");
});

test("what only looks like a mark stays", () => {
  for (const words of ["C# and 3 - 2 = 1", "1. First", "Write to https://a.b/c", "Two * three"]) assert.equal(plainWords(words), words);
});

test("a quote is one line without a bullet at its head", () => {
  assert.equal(quoted("- Clean criminal\n  record"), "Clean criminal record");
  assert.equal(quoted("- One\n- Two"), "One • Two");
});

test("the beginning of a line loses its mark", () => {
  assert.equal(withoutMark("## What"), "What");
  assert.equal(withoutMark("- Lift "), "• Lift ");
  assert.equal(withoutMark("#5 of -3"), "#5 of -3");
});

test("a piece within a line is no list and no heading, whatever it begins with", () => {
  assert.equal(wordsWithin("**Three**"), "Three");
  for (const piece of ["- 5", "# 1", " **", "1. a"]) assert.equal(wordsWithin(piece), piece);
});
