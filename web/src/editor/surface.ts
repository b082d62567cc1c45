/** The text itself: CodeMirror with what makes Markdown look like a posting. */

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { deleteMarkupBackward, insertNewlineContinueMarkup } from "@codemirror/lang-markdown";
import { search, searchKeymap } from "@codemirror/search";
import { Annotation, ChangeSet, EditorState, Transaction, type Extension } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, placeholder, tooltips } from "@codemirror/view";
import { t } from "../words.ts";
import { front } from "./front.ts";
import { posting } from "./language.ts";
import { look } from "./look.ts";
import { titles } from "./titles.ts";
import { leaveHeading } from "./marking.ts";
import { remarks } from "./remarks.ts";
import { toolbarKeys } from "./toolbar.ts";

/** Marks changes that came from another person. */
const foreign = Annotation.define<boolean>();

/** How far from the edges of the window what stands beside words keeps, in pixels. */
const EDGE = 16;

export interface SurfaceOptions {
  text: string;
  parent: HTMLElement;
  nonce: string;
  extensions: Extension;
  /** The writer changed the text. */
  written(): void;
  /** The cursor moved or the text changed. */
  moved(): void;
}

export function surface(options: SurfaceOptions): EditorView {
  const listener = EditorView.updateListener.of((update) => {
    const own = update.transactions.some((each) => each.docChanged && each.annotation(foreign) !== true);
    if (own) options.written();
    if (update.docChanged || update.selectionSet) options.moved();
  });
  const state = EditorState.create({
    doc: options.text,
    extensions: [
      options.nonce === "" ? [] : EditorView.cspNonce.of(options.nonce),
      EditorState.phrases.of(phrases()),
      history(),
      highlightSpecialChars(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        // It can be reached anyhow; this says so to those that only look for the attribute.
        tabindex: "0",
        "aria-label": t("Text of the posting"),
        spellcheck: "true",
        autocorrect: "on",
        autocapitalize: "sentences",
      }),
      placeholder(t("Write, or paste a posting.")),
      posting,
      front,
      titles,
      look,
      remarks,
      search({ top: true }),
      tooltips({ position: "fixed", tooltipSpace: insideWindow }),
      options.extensions,
      toolbarKeys,
      keymap.of([
        { key: "Enter", run: leaveHeading },
        { key: "Enter", run: insertNewlineContinueMarkup },
        { key: "Backspace", run: deleteMarkupBackward },
        ...defaultKeymap,
        ...historyKeymap,
        ...searchKeymap,
      ]),
      listener,
    ],
  });
  return new EditorView({ state, parent: options.parent });
}

/** Applies changes by others: undo does not take them back, and the cursor stays with its words. */
export function applyForeign(view: EditorView, changes: ChangeSet): void {
  if (changes.empty) return;
  view.dispatch({ changes, annotations: [foreign.of(true), Transaction.addToHistory.of(false)] });
}

/** Follows what changes in the text from now on, so that changes of the text of now fit the text of then. */
export class Follower {
  private readonly marks = new Set<{ changes: ChangeSet }>();

  readonly extension: Extension = EditorView.updateListener.of((update) => {
    if (update.docChanged) for (const mark of this.marks) mark.changes = mark.changes.compose(update.changes);
  });

  /** The function applies changes of the text of now, once: another person's, or the writer's `own`. */
  mark(view: EditorView, own = false): (changes: readonly { from: number; to: number; insert: string }[]) => void {
    const length = view.state.doc.length;
    const mark = { changes: ChangeSet.empty(length) };
    this.marks.add(mark);
    return (changes) => {
      this.marks.delete(mark);
      const fitting = ChangeSet.of([...changes], length).map(mark.changes);
      if (own && !fitting.empty) view.dispatch({ changes: fitting, userEvent: "input.panel" });
      else applyForeign(view, fitting);
    };
  }
}

/** What CodeMirror itself says, as the rest of the studio says it. */
function phrases(): Record<string, string> {
  return {
    Find: t("Find"),
    Replace: t("Replace with"),
    next: t("Next"),
    previous: t("Previous"),
    all: t("Select all"),
    "match case": t("Match case"),
    regexp: t("Search pattern"),
    "by word": t("Whole words"),
    replace: t("Replace"),
    "replace all": t("Replace all"),
    close: t("Close"),
  };
}

/** Where what stands beside words may be: not at the very edge of the window. */
function insideWindow(): { top: number; bottom: number; left: number; right: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  return { top: 0, bottom: clientHeight, left: EDGE, right: clientWidth - EDGE };
}
