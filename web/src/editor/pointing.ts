/** Addresses that lead to a place in the text: `#line=12.2` to the second blank of a line, as pages that tell of blanks have them. */

import { EditorView } from "@codemirror/view";

/** Puts the cursor on the line that the end of an address names, and selects the blank in it that is meant. */
export function pointAtLine(view: EditorView, hash: string): void {
  const asked = /^#line=(\d{1,7})(?:\.(\d{1,3}))?$/.exec(hash);
  const number = Number(asked?.[1] ?? 0);
  if (number < 1 || number > view.state.doc.lines) return;
  const line = view.state.doc.line(number);
  const blanks = [...line.text.matchAll(/\[[^\]]*\]/g)];
  const blank = blanks[Number(asked?.[2] ?? 1) - 1] ?? blanks[0];
  const anchor = line.from + (blank?.index ?? 0);
  const head = anchor + (blank?.[0].length ?? 0);
  view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
  view.focus();
}
