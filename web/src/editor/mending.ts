/** What is done about a finding: a fix, all safe ones, or a reason why it does not count here. */

import type { EditorView } from "@codemirror/view";
import { call } from "../api.ts";
import { Positions } from "./positions.ts";
import type { Edit, Fix, Remark } from "./remark.ts";
import type { WireEdit } from "./wire.ts";

/** What happens after something was done about a finding. */
export interface Doing {
  /** The posting in the API. */
  here: string;
  /** Tells a reader of the screen. */
  say(words: string): void;
  /** Remembers the text of now; what it returns applies edits of that text as the writer's own. */
  follow(): (edits: readonly Edit[]) => void;
}

/** Applies `fix` as one step that undo takes back. */
export function applyFix(view: EditorView, fix: Fix): void {
  if (fix.edits.length === 0) return;
  view.dispatch({ changes: [...fix.edits], userEvent: "input.fix" });
}

/** Makes all fixes that are mechanical, as far as one leads to another. How many there were. */
export async function applySafe(view: EditorView, doing: Doing): Promise<number> {
  const { mended } = await edit<{ mended: unknown[] }>(view, doing, "POST", "fix", { upto: "safe" });
  return mended.length;
}

/** Has the comment written that silences the rule of `remark` at its place, or everywhere. */
export async function ignore(view: EditorView, doing: Doing, remark: Remark, reason: string, everywhere: boolean): Promise<void> {
  const positions = new Positions(view.state.doc.toString());
  const place = remark.whole ? [0, 0] : [positions.toPoints(remark.from), positions.toPoints(remark.to)];
  const finding = { rule: remark.rule, start: place[0], end: place[1] };
  await edit(view, doing, "POST", "ignore", { finding, reason, everywhere });
}

/** Asks for edits of the text of now and applies them, beside what is written meanwhile. */
export async function edit<Answer>(
  view: EditorView,
  doing: Doing,
  method: string,
  what: string,
  asked: Record<string, unknown>,
): Promise<Answer> {
  const text = view.state.doc.toString();
  const apply = doing.follow();
  let edits: WireEdit[] = [];
  try {
    const answer = await call<Answer & { edits: WireEdit[] }>(method, `${doing.here}/${what}`, { text, ...asked });
    edits = answer.edits;
    return answer;
  } finally {
    apply(inUnits(edits, new Positions(text)));
  }
}

export function inUnits(edits: readonly WireEdit[], positions: Positions): Edit[] {
  return edits.map(({ start, end, text }) => ({
    from: positions.toUnits(start),
    to: positions.toUnits(end),
    insert: text,
  }));
}
