import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { ApiError, call } from "../src/api.ts";
import { said, speakBy } from "../src/words.ts";

afterEach(() => speakBy({}));

const commented = { template: "commented on “{quote}”", many: null, values: { quote: "300 loaves" } };
const versions = { template: "wrote a version", many: "wrote {n} versions", values: { n: 3 } };

test("a sentence of the studio is looked up before its values stand in it", () => {
  assert.equal(said(commented), "commented on “300 loaves”");
  speakBy({ "commented on “{quote}”": "hat „{quote}“ kommentiert" });
  assert.equal(said(commented), "hat „300 loaves“ kommentiert");
});

test("a number chooses the template", () => {
  assert.equal(said(versions), "wrote 3 versions");
  assert.equal(said({ ...versions, values: { n: 1 } }), "wrote a version");
});

test("a value that is a sentence is looked up, too", () => {
  speakBy({ "ask an administrator": "frag einen Verwalter" });
  const inner = { template: "ask an administrator", many: null, values: {} };
  assert.equal(said({ template: "{name}: {what}", many: null, values: { name: "Ada", what: inner } }), "Ada: frag einen Verwalter");
});

test("what a value says is no template", () => {
  const quoted = { ...commented, values: { quote: "{name} {quote}" } };
  assert.equal(said(quoted), "commented on “{name} {quote}”");
});

test("what the studio refuses is told in the reader's language", async (context) => {
  speakBy({ "There is no posting “{id}”.": "Es gibt keine Ausschreibung „{id}“.", "Say something.": "Sag etwas." });
  const whole = { template: "There is no posting “{id}”.", many: null, values: { id: "7" } };
  const inner = { template: "Say something.", many: null, values: {} };
  const body = { detail: "in English", translatable: whole, problems: [{ message: "in English", where: "text", translatable: inner }] };
  context.mock.method(globalThis, "fetch", () => Promise.resolve(Response.json(body, { status: 404 })));
  const refused = await call("GET", "/api/v1/postings/7").catch((error: unknown) => error);
  assert.ok(refused instanceof ApiError);
  assert.equal(refused.message, "Es gibt keine Ausschreibung „7“.");
  assert.equal(refused.problems[0]?.message, "Sag etwas.");
});
