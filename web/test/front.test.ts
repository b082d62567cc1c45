import assert from "node:assert/strict";
import { test } from "node:test";
import { summary } from "../src/editor/front.ts";

test("facts are told without the signs around them", () => {
  assert.equal(summary('---\nlocation: "Leeds, UK"\nworkplace: onsite\n---\n'), "Leeds, UK · on site");
});

test("each entry of a list loses its own quotes and keeps its commas", () => {
  assert.equal(
    summary("locations: [\"Leeds, UK\", 'Bristol, UK', \"Denver, CO\"]\njurisdictions: [gb, us-co]\n"),
    "Leeds, UK; Bristol, UK; Denver, CO · gb, us-co",
  );
});
