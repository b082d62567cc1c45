/** The titles of rules, as far as the checks have told them. */

import { StateEffect, StateField, type EditorState } from "@codemirror/state";

/** More titles than before. */
export const tellTitles = StateEffect.define<ReadonlyMap<string, string>>();

export const titles = StateField.define<ReadonlyMap<string, string>>({
  create: () => new Map(),
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(tellTitles)) value = new Map([...value, ...effect.value]);
    return value;
  },
});

export function titlesIn(state: EditorState): ReadonlyMap<string, string> {
  return state.field(titles, false) ?? new Map();
}
