import assert from "node:assert/strict";
import { test } from "node:test";
import { ensureSyntaxTree } from "@codemirror/language";
import { EditorSelection, EditorState, type StateCommand } from "@codemirror/state";
import { ignoredBy, said } from "../src/editor/chip.ts";
import { summary } from "../src/editor/front.ts";
import { frontMatterLength, posting } from "../src/editor/language.ts";
import { leaveHeading, linkAt, linkText, toggleEmphasis, toggleHeading, toggleList, toggleStrong } from "../src/editor/marking.ts";

/** A state in which `[` and `]` of the text are the selection. */
function state(marked: string): EditorState {
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  const doc = from === -1 ? marked : marked.replace("[", "").replace("]", "");
  const selection = from === -1 ? EditorSelection.single(0) : EditorSelection.single(from, to);
  const made = EditorState.create({ doc, selection, extensions: [posting] });
  ensureSyntaxTree(made, doc.length, 5_000);
  return made;
}

function after(marked: string, command: StateCommand): string {
  let now = state(marked);
  command({ state: now, dispatch: (transaction) => (now = transaction.state) });
  return now.doc.toString();
}

test("the words of the selection become strong, and plain again", () => {
  assert.equal(after("Weld [big hulls] here", toggleStrong), "Weld **big hulls** here");
  assert.equal(after("Weld **big [hulls]** here", toggleStrong), "Weld big hulls here");
});

test("a cursor in a word takes the whole word, and spaces at the edges stay outside the marks", () => {
  assert.equal(after("Weld hu[]lls here", toggleEmphasis), "Weld *hulls* here");
  assert.equal(after("Weld[ hulls ]here", toggleEmphasis), "Weld *hulls* here");
});

test("lines become headings, change their level and become text again", () => {
  assert.equal(after("[]Duties", toggleHeading(2)), "## Duties");
  assert.equal(after("[]## Duties", toggleHeading(3)), "### Duties");
  assert.equal(after("[]## Duties", toggleHeading(2)), "Duties");
});

test("lines become items of a list and text again, and empty ones are left alone", () => {
  assert.equal(after("[Weld\n\nGrind]", toggleList), "- Weld\n\n- Grind");
  assert.equal(after("[- Weld\n2. Grind]", toggleList), "Weld\nGrind");
  assert.equal(after("[- Weld\nGrind]", toggleList), "- Weld\n- Grind");
});

test("a paragraph begun under a heading with a ruling is no part of the heading", () => {
  assert.equal(after("Duties[]\n======\n\nWeld.", leaveHeading), "# Duties\n\n\nWeld.");
  assert.equal(after("Duties []\n---\nWeld.", leaveHeading), "## Duties \n\nWeld.");
});

test("Enter inside of a heading with a ruling, or in one without, is an ordinary Enter", () => {
  for (const text of ["Du[]ties\n======\n", "## Duties[]\n", "Weld.[]\n\n---\n"]) {
    assert.equal(leaveHeading({ state: state(text), dispatch: () => assert.fail() }), false);
  }
});

test("the link at the cursor is found with its words and its address", () => {
  const made = EditorState.create({
    doc: "See [our yard](https://yard.example) now",
    selection: { anchor: 8 },
    extensions: [posting],
  });
  ensureSyntaxTree(made, made.doc.length, 5_000);
  assert.deepEqual(linkAt(made), { from: 4, to: 36, words: "our yard", address: "https://yard.example" });
});

test("a link is written so that nothing in it ends it early", () => {
  assert.equal(linkText("yard [one]", "https://a.example/x y(1)"), "[yard \\[one\\]](https://a.example/x%20y%281%29)");
  assert.equal(linkText("yard", " "), "yard");
  assert.equal(linkText("", "https://a.example"), "[https://a.example](https://a.example)");
});

test("front matter is what stands between the marks at the very top", () => {
  assert.equal(frontMatterLength("---\ntitle: Welder\n---\n# Welder\n"), 21);
  assert.equal(frontMatterLength("---\n---"), 7);
  assert.equal(frontMatterLength("# Welder\n\n---\na: b\n---\n"), 0);
  assert.equal(frontMatterLength("---\nno end\n"), 0);
});

test("front matter is said by its first values", () => {
  assert.equal(summary('---\ntitle: "Welder"\nlocations: [Leeds, York]\npay:\n---'), "Welder · Leeds, York");
  assert.equal(summary("---\ntitle: Welder\nworkplace: onsite\n---"), "Welder · on site");
});

const NOTE = "<!-- rolewright ignore words/wordy: our product’s name -->";

test("comments that ignore a rule are told from others", () => {
  const rules = [{ rule: "words/wordy", words: [] }];
  assert.deepEqual(ignoredBy(NOTE), { rules, reason: "our product’s name", everywhere: false });
  assert.equal(ignoredBy("<!-- a note -->"), null);
  assert.equal(ignoredBy("<!-- rolewright only uk -->"), null);
});

test("a chip says what is ignored, by title and words, where and why", () => {
  const ignored = ignoredBy('<!-- rolewright ignore words/jargon "a: b" “c”, words/wordy: ours: yes -->')!;
  assert.deepEqual(ignored.rules, [
    { rule: "words/jargon", words: ["a: b", "c"] },
    { rule: "words/wordy", words: [] },
  ]);
  const titles = new Map([["words/jargon", "Jargon"]]);
  assert.equal(said(ignored, "here", titles), "Ignored here: “a: b” · “c” · Jargon; words/wordy – ours: yes");
  assert.match(said(ignored, "below", titles), /^Ignored below: /);
});
