/** What is done about a finding: a fix, all safe ones, or a reason why it does not count here. */

import { syntaxTree } from "@codemirror/language";
import type { ChangeSpec, EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { safeEdits, type Fix, type Remark } from "./remark.ts";
import { remarksIn } from "./remarks.ts";

/** Applies `fix` as one step that undo takes back. */
export function applyFix(view: EditorView, fix: Fix): void {
  if (fix.edits.length === 0) return;
  view.dispatch({ changes: [...fix.edits], userEvent: "input.fix", scrollIntoView: false });
}

/** How many edits "fix all safe ones" would make now. */
export function safeCount(state: EditorState): number {
  return safeEdits(remarksIn(state)).length;
}

export function applySafe(view: EditorView): number {
  const edits = safeEdits(remarksIn(view.state));
  if (edits.length > 0) view.dispatch({ changes: edits, userEvent: "input.fix" });
  return edits.length;
}

/** Writes the comment that silences the rule of `remark` at its place, or in the whole file. */
export function ignore(view: EditorView, remark: Remark, reason: string): void {
  view.dispatch({ changes: ignoring(view.state, remark, reason), userEvent: "input.ignore" });
}

export function ignoring(state: EditorState, remark: Remark, reason: string): ChangeSpec {
  const because = sayable(reason);
  if (remark.whole) {
    const end = state.doc.toString().trimEnd().length;
    const comment = `\n\n<!-- rolewright ignore-file ${remark.rule}: ${because} -->\n`;
    return { from: end, to: state.doc.length, insert: comment };
  }
  const comment = `<!-- rolewright ignore ${remark.rule}: ${because} -->`;
  const block = blockAt(state, remark.from);
  // A comment between items would part the list in two, so it stands at the end of the item's line.
  if (block.inItem) return { from: state.doc.lineAt(remark.from).to, insert: ` ${comment}` };
  return { from: state.doc.lineAt(block.from).from, insert: `${comment}\n` };
}

/** A reason on one line that does not end the comment. */
export function sayable(reason: string): string {
  return reason.replace(/\s+/g, " ").replace(/--+>?/g, "–").trim();
}

function blockAt(state: EditorState, position: number): { from: number; inItem: boolean } {
  let from = state.doc.lineAt(position).from;
  let inItem = false;
  for (let node = syntaxTree(state).resolveInner(position, 1); node.parent !== null; node = node.parent) {
    if (node.name === "ListItem" || node.name === "Table") inItem = true;
    if (node.name === "Paragraph" || /Heading\d$/.test(node.name)) from = node.from;
  }
  return { from, inItem };
}
