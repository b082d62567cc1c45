import assert from "node:assert/strict";
import { test } from "node:test";
import { Positions } from "../src/editor/positions.ts";

test("a text without astral characters counts the same in both", () => {
  const positions = new Positions("Welder — naïve");
  for (let at = 0; at <= positions.text.length; at++) {
    assert.equal(positions.toUnits(at), at);
    assert.equal(positions.toPoints(at), at);
  }
});

test("every code point is found at its unit and back, among emoji and ancient letters", () => {
  const text = "🚀a𝒜🚀🚀 b\n😀";
  const positions = new Positions(text);
  const points = Array.from(text);
  let unit = 0;
  points.forEach((character, point) => {
    assert.equal(positions.toUnits(point), unit, `code point ${point}`);
    assert.equal(positions.toPoints(unit), point, `unit ${unit}`);
    unit += character.length;
  });
  assert.equal(positions.toUnits(points.length), text.length);
  assert.equal(positions.toPoints(text.length), points.length);
});

test("the middle of a pair is its beginning", () => {
  assert.equal(new Positions("a🚀b").toPoints(2), 1);
});

test("half a pair is a character of its own", () => {
  assert.equal(new Positions("\ud83da").toUnits(1), 1);
});

test("what lies outside is moved to the nearest end", () => {
  const positions = new Positions("🚀");
  assert.equal(positions.toUnits(9), 2);
  assert.equal(positions.toUnits(-1), 0);
  assert.equal(positions.toPoints(9), 1);
});
