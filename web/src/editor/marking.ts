/** Commands that write Markdown for those who do not: strong, emphasised, headings, lists, links. */

import { syntaxTree } from "@codemirror/language";
import { EditorSelection, type ChangeSpec, type EditorState, type StateCommand } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

export const toggleStrong: StateCommand = (target) => toggleInline(target, "StrongEmphasis", "**");
export const toggleEmphasis: StateCommand = (target) => toggleInline(target, "Emphasis", "*");

/** Makes the lines of the selection headings of `level`, or plain where they are that already; 0 is plain. */
export function toggleHeading(level: number): StateCommand {
  return ({ state, dispatch }) => {
    const lines = selectedLines(state);
    const wanted = lines.every((line) => levelOf(line.text) === level) ? 0 : level;
    const changes: ChangeSpec[] = lines.map((line) => {
      const old = /^(?:#{1,6}(?:[ \t]+|$))?/.exec(line.text)?.[0].length ?? 0;
      return { from: line.from, to: line.from + old, insert: wanted > 0 ? `${"#".repeat(wanted)} ` : "" };
    });
    dispatch(state.update({ changes, userEvent: "input.mark", scrollIntoView: true }));
    return true;
  };
}

/**
 * Begins a paragraph under a heading that has a ruling below it. Without this the new words would stand between the
 * two, and be part of the heading; so it is written with `##` from then on.
 */
export const leaveHeading: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const heading = setextAt(state, main.head);
  const ruling = heading?.getChild("HeaderMark");
  if (!main.empty || !heading || !ruling) return false;
  const end = state.doc.lineAt(ruling.from).from - 1;
  const words = state.sliceDoc(heading.from, end);
  if (words.includes("\n") || state.sliceDoc(main.head, end).trim() !== "") return false;
  const sign = heading.name === "SetextHeading1" ? "# " : "## ";
  const changes = [
    { from: heading.from, insert: sign },
    { from: end, to: ruling.to, insert: "\n" },
  ];
  dispatch(state.update({ changes, selection: { anchor: end + sign.length + 1 }, userEvent: "input", scrollIntoView: true }));
  return true;
};

function setextAt(state: EditorState, place: number): SyntaxNode | null {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(place, -1);
  while (node !== null && !node.name.startsWith("SetextHeading")) node = node.parent;
  return node;
}

/** Makes the lines of the selection items of a list, or takes the marks away where all are items already. */
export const toggleList: StateCommand = ({ state, dispatch }) => {
  const lines = selectedLines(state).filter((line, _at, all) => line.text.trim() !== "" || all.length === 1);
  const isList = lines.every((line) => ITEM.test(line.text));
  const changes: ChangeSpec[] = lines.map((line) => {
    const indent = /^[ \t]*/.exec(line.text)?.[0].length ?? 0;
    if (isList) return { from: line.from + indent, to: line.from + (ITEM.exec(line.text)?.[0].length ?? 0) };
    const old = /^(?:#{1,6}[ \t]+)?/.exec(line.text.slice(indent))?.[0].length ?? 0;
    const from = line.from + indent;
    return ITEM.test(line.text) ? { from, to: from } : { from, to: from + old, insert: "- " };
  });
  dispatch(state.update({ changes, userEvent: "input.mark", scrollIntoView: true }));
  return true;
};

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** What the marks at the cursor are, for the toolbar. */
export interface Marks {
  strong: boolean;
  emphasis: boolean;
  list: boolean;
  heading: number;
}

export function marksAt(state: EditorState): Marks {
  const { from } = state.selection.main;
  const line = state.doc.lineAt(from);
  return {
    strong: around(state, "StrongEmphasis") !== null,
    emphasis: around(state, "Emphasis") !== null,
    list: ITEM.test(line.text),
    heading: levelOf(line.text),
  };
}

/** The link at the cursor, or what would become one. */
export interface LinkPlace {
  from: number;
  to: number;
  words: string;
  address: string;
}

export function linkAt(state: EditorState): LinkPlace {
  const node = around(state, "Link");
  const address = node?.getChild("URL");
  const [open, close] = node?.getChildren("LinkMark") ?? [];
  if (node && address && open && close) {
    return {
      from: node.from,
      to: node.to,
      words: state.sliceDoc(open.to, close.from),
      address: state.sliceDoc(address.from, address.to),
    };
  }
  const range = state.selection.main.empty ? state.wordAt(state.selection.main.head) : state.selection.main;
  const { from, to } = range ?? state.selection.main;
  return { from, to, words: state.sliceDoc(from, to), address: "" };
}

/** Markdown for a link; the words alone where there is no address. */
export function linkText(words: string, address: string): string {
  const shown = words.trim() === "" ? address.trim() : words;
  if (address.trim() === "") return shown;
  const escaped = address.trim().replace(/[\s()<>]/g, (character) => encodeURIComponent(character).replace(/[()]/g, hex));
  return `[${shown.replace(/[[\]]/g, "\\$&")}](${escaped})`;
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function levelOf(text: string): number {
  return /^(#{1,6})(?:[ \t]|$)/.exec(text)?.[1]?.length ?? 0;
}

function selectedLines(state: EditorState): { from: number; text: string }[] {
  const { from, to } = state.selection.main;
  const lines = [];
  for (let at = from; ; ) {
    const line = state.doc.lineAt(at);
    lines.push({ from: line.from, text: line.text });
    if (line.to >= to) return lines;
    at = line.to + 1;
  }
}

function around(state: EditorState, name: string): SyntaxNode | null {
  const { from, to } = state.selection.main;
  for (const side of [1, -1] as const) {
    let node: SyntaxNode | null = syntaxTree(state).resolveInner(from, side);
    for (; node !== null; node = node.parent) {
      if (node.name === name && node.from <= from && node.to >= to) return node;
    }
  }
  return null;
}

function toggleInline({ state, dispatch }: Parameters<StateCommand>[0], name: string, mark: string): boolean {
  const node = around(state, name);
  if (node !== null) {
    const changes = node.getChildren("EmphasisMark").map(({ from, to }) => ({ from, to }));
    dispatch(state.update({ changes, userEvent: "input.mark" }));
    return true;
  }
  const { main } = state.selection;
  const range = main.empty ? (state.wordAt(main.head) ?? main) : trimmed(state, main.from, main.to);
  const changes = state.changes([
    { from: range.from, insert: mark },
    { from: range.to, insert: mark },
  ]);
  const anchor = main.empty ? main.head + mark.length : range.from + mark.length;
  const head = main.empty ? anchor : range.to + mark.length;
  dispatch(state.update({ changes, selection: EditorSelection.range(anchor, head), userEvent: "input.mark" }));
  return true;
}

/** Marks do not work beside a space. */
function trimmed(state: EditorState, from: number, to: number): { from: number; to: number } {
  const text = state.sliceDoc(from, to);
  const start = text.length - text.trimStart().length;
  if (start === text.length) return { from, to };
  return { from: from + start, to: from + text.trimEnd().length };
}
