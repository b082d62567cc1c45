/** Addresses that lead to a place in the text: `#line=12`, as pages that tell of blanks have them. */

import { EditorView } from "@codemirror/view";

/** Puts the cursor on the line that the end of an address names, and selects the blank in it, if there is one. */
export function pointAtLine(view: EditorView, hash: string): void {
  const number = Number(/^#line=(\d{1,7})$/.exec(hash)?.[1] ?? 0);
  if (number < 1 || number > view.state.doc.lines) return;
  const line = view.state.doc.line(number);
  const blank = /\[[^\]]*\]/.exec(line.text);
  const anchor = line.from + (blank?.index ?? 0);
  const head = anchor + (blank?.[0].length ?? 0);
  view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
  view.focus();
}
