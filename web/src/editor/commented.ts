/** The passages that somebody said something about: quietly marked, wherever the words move. */

import { StateEffect, StateField, type ChangeDesc, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import { el, icon } from "../dom.ts";
import { t } from "../words.ts";
import type { Positions } from "./positions.ts";

/** What the API tells of a comment and its words. */
export interface Placed {
  id: string;
  quote: string;
  /** Where the words are in the newest revision; null when they are gone. */
  start: number | null;
  end: number | null;
  resolved_by: string | null;
}

export interface Passage {
  id: string;
  from: number;
  to: number;
}

/** The passages of open comments in the text of now. */
export const showPassages = StateEffect.define<readonly Passage[]>();

/**
 * Where the open comments stand in the text of `positions`. Their places are those of the text that is saved: where more
 * was written since, the same words nearby are theirs.
 */
export function passagesOf(comments: readonly Placed[], positions: Positions): Passage[] {
  const found = [];
  for (const { id, quote, start, end, resolved_by: settled } of comments) {
    if (settled !== null || start === null || end === null) continue;
    const from = positions.toUnits(start);
    const to = positions.toUnits(end);
    const there = quote === "" || positions.text.slice(from, to) === quote ? null : nearest(positions.text, quote, from);
    if (there !== null) found.push({ id, from: there, to: there + quote.length });
    else if (from < to) found.push({ id, from, to });
  }
  return found;
}

/** Where the words stand that are nearest to `place`. */
function nearest(text: string, words: string, place: number): number | null {
  const before = text.lastIndexOf(words, place);
  const after = text.indexOf(words, place);
  if (before === -1 || after === -1) return before === after ? null : Math.max(before, after);
  return place - before <= after - place ? before : after;
}

/** The passages after a change; those whose words went are left out. */
export function passagesAfter(passages: readonly Passage[], changes: ChangeDesc): Passage[] {
  return passages
    .map(({ id, from, to }) => ({ id, from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }))
    .filter(({ from, to }) => from < to);
}

const field = StateField.define<readonly Passage[]>({
  create: () => [],
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(showPassages)) return effect.value;
    return transaction.docChanged ? passagesAfter(value, transaction.changes) : value;
  },
  provide: (self) => EditorView.decorations.from(self, marks),
});

function marks(passages: readonly Passage[]): DecorationSet {
  const ranges = passages.map(({ id, from, to }) =>
    Decoration.mark({ class: "commented", attributes: { "data-comment": id, title: t("There is a comment on this.") } }).range(from, to),
  );
  const ends = new Map(passages.map(({ id, to }) => [to, id]));
  const signs = [...ends].map(([to, id]) => Decoration.widget({ widget: new Sign(id), side: -1 }).range(to));
  return Decoration.set([...ranges, ...signs], true);
}

/** The bubble at the end of a passage, so that it looks like no selection. */
class Sign extends WidgetType {
  constructor(private readonly id: string) {
    super();
  }

  override eq(other: Sign): boolean {
    return other.id === this.id;
  }

  override toDOM(): HTMLElement {
    return el("span", { class: "comment-sign", "data-comment": this.id, "aria-hidden": "true" }, icon("comment", "small"));
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** The shortest passage that has the place in it. */
export function passageAt(state: EditorState, place: number): Passage | null {
  const around = state.field(field).filter(({ from, to }) => from <= place && place <= to);
  return around.sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
}

/** Marks the passages; a press on one, without words selected, opens its comment. */
export function commented(openComment: (id: string) => void): Extension {
  const press = EditorView.domEventHandlers({
    click: (event, view) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-comment]") : null;
      if (mark !== null && view.state.selection.main.empty) openComment(mark.dataset.comment ?? "");
    },
  });
  return [field, press];
}
