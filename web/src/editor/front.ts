/** Front matter as one quiet line that opens on demand: it is for programs, and the form of facts edits it. */

import { StateEffect, StateField, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import { t } from "../words.ts";
import { frontMatterLength } from "./language.ts";

/** One of a list: in quotes, where commas belong to it, or up to the next comma. */
const ENTRY = /"[^"]*"|'[^']*'|[^,\s][^,]*/g;

/** Opens the front matter, or closes it. */
export const openFront = StateEffect.define<boolean>();

interface Front {
  open: boolean;
  length: number;
  drawn: DecorationSet;
}

const field = StateField.define<Front>({
  create: (state) => drawn(state, false),
  update(value, transaction) {
    let { open } = value;
    for (const effect of transaction.effects) if (effect.is(openFront)) open = effect.value;
    // A cursor inside must be seen.
    const { main } = transaction.newSelection;
    if (transaction.selection && main.from < value.length && main.from > 0) open = true;
    if (!transaction.docChanged && open === value.open) return value;
    return drawn(transaction.state, open);
  },
  provide: (self) => EditorView.decorations.from(self, (value) => value.drawn),
});

export const front: Extension = field;

function drawn(state: EditorState, open: boolean): Front {
  // Only a text that begins with the mark is read, and no further than front matter goes.
  const length = state.doc.line(1).text.trimEnd() === "---" ? frontMatterLength(state.doc.toString()) : 0;
  if (length === 0) return { open, length, drawn: Decoration.none };
  const facts = state.sliceDoc(0, length);
  if (!open) {
    const widget = new Summary(summary(facts), false);
    return { open, length, drawn: Decoration.set(Decoration.replace({ widget, block: true }).range(0, length)) };
  }
  const lines = [];
  for (let at = 0; at < length; ) {
    const line = state.doc.lineAt(at);
    lines.push(Decoration.line({ class: "md-front" }).range(line.from));
    at = line.to + 1;
  }
  const above = Decoration.widget({ widget: new Summary(t("Facts for job boards"), true), block: true, side: -1 });
  return { open, length, drawn: Decoration.set([above.range(0), ...lines], true) };
}

/** The first values of the facts, as a reader would say them. */
export function summary(facts: string): string {
  const values = [...facts.matchAll(/^[\w-]+:[ \t]*(\S.*)$/gm)].map((match) => bare(match[1] ?? ""));
  return values.filter((value) => value !== "").slice(0, 4).join(" · ");
}

function bare(value: string): string {
  const list = /^\[(.*)\]$/.exec(value.trim())?.[1];
  const words = list === undefined ? unquoted(value) : joined((list.match(ENTRY) ?? []).map(unquoted));
  return words === "onsite" ? t("on site") : words;
}

function joined(entries: readonly string[]): string {
  return entries.join(entries.some((each) => each.includes(",")) ? "; " : ", ");
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, "$2");
}

class Summary extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly open: boolean,
  ) {
    super();
  }

  override eq(other: Summary): boolean {
    return other.words === this.words && other.open === this.open;
  }

  override toDOM(view: EditorView): HTMLElement {
    const block = document.createElement("div");
    block.className = "md-front-summary";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "md-front-toggle";
    button.setAttribute("aria-expanded", String(this.open));
    button.textContent = this.open ? t("Hide") : t("Facts for job boards");
    button.addEventListener("click", () => view.dispatch({ effects: openFront.of(!this.open) }));
    const words = document.createElement("span");
    words.className = "md-front-words";
    words.textContent = this.words;
    block.append(button, words);
    return block;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
