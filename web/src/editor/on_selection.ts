/** A button beside words that are selected by touch, where neither keys nor the panel at the side are in reach. */

import { showTooltip, type EditorView } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { el, icon } from "../dom.ts";
import { t } from "../words.ts";
import { openedCard } from "./card.ts";

const BY_TOUCH = "(pointer: coarse), (max-width: 63.99rem)";

/** Offers to comment on what is selected. */
export function onSelection(comment: (view: EditorView) => void): Extension {
  return showTooltip.compute(["selection", openedCard], (state) => {
    const { main } = state.selection;
    if (main.empty || state.field(openedCard) !== null || !matchMedia(BY_TOUCH).matches) return null;
    return {
      pos: main.to,
      above: false,
      arrow: false,
      create: (view) => {
        const button = el("button", { type: "button", class: "button selection-comment", onclick: () => comment(view) }, icon("comment", "small"), t("Comment"));
        // A press must not take the selection away.
        button.addEventListener("pointerdown", (event) => event.preventDefault());
        return { dom: button };
      },
    };
  });
}
