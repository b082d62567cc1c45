import assert from "node:assert/strict";
import { test } from "node:test";
import { progress } from "../src/interview/question.ts";

const CORE = { is_extra: false };
const EXTRA = { is_extra: true };

function told(needed: number, question: { is_extra: boolean }, posting_id: string | null = null): string {
  return progress({ needed, posting_id }, question);
}

test("what is needed is counted down to the last", () => {
  assert.equal(told(3, CORE), "3 questions to come");
  assert.equal(told(1, CORE), "The last question of the core");
  assert.equal(told(1, CORE, "an id"), "The last open question");
});

test("a question that is not needed does not say that it is over while others are needed", () => {
  assert.equal(told(3, EXTRA), "3 questions to come");
  assert.equal(told(1, EXTRA), "1 question to come");
  assert.equal(told(0, EXTRA), "To make it better still");
});
