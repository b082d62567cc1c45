import assert from "node:assert/strict";
import { test } from "node:test";
import { clock, day, when } from "../src/times.ts";

const now = new Date(2026, 10, 26, 14, 30);

function at(...parts: [number, number, number, number, number]): string {
  return new Date(...parts).toISOString();
}

test("a moment is told as people say it, by a clock of 24 hours", () => {
  assert.equal(when(at(2026, 10, 26, 14, 5), now), "today, 14:05");
  assert.equal(when(at(2026, 10, 25, 0, 0), now), "yesterday, 00:00");
  assert.equal(when(at(2026, 9, 3, 9, 12), now), "3 October, 09:12");
  assert.equal(when(at(2025, 9, 3, 9, 12), now), "3 October 2025, 09:12");
  assert.equal(when(at(2026, 11, 3, 23, 59), now), "3 December, 23:59");
});

test("the day before the first of a month is yesterday", () => {
  assert.equal(when(at(2026, 10, 30, 8, 0), new Date(2026, 11, 1, 8, 0)), "yesterday, 08:00");
});

test("what is no moment stays as it is", () => {
  assert.equal(when("never", now), "never");
});

test("times and days stand alone where the other is plain", () => {
  assert.equal(clock(new Date(2026, 10, 26, 0, 7)), "00:07");
  assert.equal(day(new Date(2026, 10, 23), now), "23 November");
});
