/** The findings in the text: where they are after every change, and how they are marked. */

import { StateEffect, StateField, type EditorState } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import { GRAVITY, inText } from "./ordering.ts";
import { moved, type Remark } from "./remark.ts";

interface Marked {
  list: readonly Remark[];
  marks: DecorationSet;
}

/** The findings of a new answer, placed in the text of now. */
export const showRemarks = StateEffect.define<readonly Remark[]>();

/** The finding that somebody looks at, by its key. */
export const choose = StateEffect.define<string | null>();

const field = StateField.define<Marked>({
  create: () => ({ list: [], marks: Decoration.none }),
  update(value, transaction) {
    let list = value.list;
    if (transaction.docChanged) {
      list = list.map((remark) => moved(remark, transaction.changes)).filter((remark) => remark !== null);
    }
    for (const effect of transaction.effects) {
      if (effect.is(showRemarks)) return { list: effect.value, marks: marksOf(effect.value) };
    }
    return transaction.docChanged ? { list, marks: value.marks.map(transaction.changes) } : value;
  },
  provide: (self) => EditorView.decorations.from(self, (value) => value.marks),
});

const chosen = StateField.define<string | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(choose)) return effect.value;
    return transaction.docChanged ? null : value;
  },
});

const chosenMark = EditorView.decorations.compute([field, chosen], (state) => {
  const key = state.field(chosen);
  const remark = key === null ? undefined : state.field(field).list.find((each) => each.key === key && !each.whole);
  if (remark === undefined) return Decoration.none;
  return Decoration.set(Decoration.mark({ class: "remark-chosen" }).range(remark.from, remark.to));
});

export const remarks = [field, chosen, chosenMark];

/** The findings as they stand in `state`. */
export function remarksIn(state: EditorState): readonly Remark[] {
  return state.field(field).list;
}

/** The findings on the words at `position`, the shortest first. */
export function remarksAt(state: EditorState, position: number): Remark[] {
  return remarksIn(state)
    .filter((remark) => !remark.whole && remark.from <= position && position <= remark.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
}

/** The next finding on words after `position`, or before it; round the end of the text. */
export function nextRemark(state: EditorState, position: number, forward: boolean): Remark | null {
  const placed = remarksIn(state)
    .filter((remark) => !remark.whole)
    .sort(inText);
  if (forward) return placed.find((remark) => remark.from > position) ?? placed[0] ?? null;
  return placed.findLast((remark) => remark.from < position) ?? placed.at(-1) ?? null;
}

function marksOf(list: readonly Remark[]): DecorationSet {
  const ranges = list
    .filter((remark) => !remark.whole && remark.from < remark.to && !isOutdone(remark, list))
    .map((remark) =>
      Decoration.mark({
        class: `remark remark-${remark.severity}`,
        attributes: { "data-remark": remark.key },
      }).range(remark.from, remark.to),
    );
  return Decoration.set(ranges, true);
}

/** Whether a graver finding marks the same words already: two lines under one word are no clearer than one. */
function isOutdone(remark: Remark, list: readonly Remark[]): boolean {
  return list.some(
    (other) => !other.whole && other.from <= remark.from && other.to >= remark.to && GRAVITY[other.severity] < GRAVITY[remark.severity],
  );
}
