/** The card of a finding beside its words: what is wrong, why, on what evidence, and what mends it. */

import { searchPanelOpen } from "@codemirror/search";
import { StateEffect, StateField, type EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, showTooltip, type Command, type Rect, type Tooltip } from "@codemirror/view";
import { el, icon } from "../dom.ts";
import { t } from "../words.ts";
import { openFront } from "./front.ts";
import { actions, explained, severity } from "./finding_parts.ts";
import type { Doing } from "./mending.ts";
import type { Remark } from "./remark.ts";
import { choose, nextRemark, remarksAt, remarksIn, showRemarks } from "./remarks.ts";

interface Opened {
  key: string;
  at: number;
  end: number;
}

const openCard = StateEffect.define<Opened | null>();

/** The card that is open. */
export const openedCard = StateField.define<Opened | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(openCard)) return effect.value;
    if (value === null) return null;
    // Whoever writes reads later, and a fix that was taken closes its card.
    if (transaction.docChanged) return null;
    // The words that are sought may lie under it.
    if (searchPanelOpen(transaction.state) && !searchPanelOpen(transaction.startState)) return null;
    const answered = transaction.effects.some((effect) => effect.is(showRemarks));
    return answered && find(transaction.state, value.key) === null ? null : value;
  },
});

function find(state: EditorState, key: string): Remark | null {
  return remarksIn(state).find((remark) => remark.key === key) ?? null;
}

const HOVER = 280;
const LEAVE = 350;
const MOST_LINES = 5;

export function cards(doing: Doing): Extension {
  const pointer = new Pointer();
  const tooltip = showTooltip.compute([openedCard], (state) => {
    const value = state.field(openedCard);
    return value === null ? null : tooltipOf(value, doing, pointer);
  });
  return [openedCard, tooltip, pointer.handlers, keymap.of(keys)];
}

/** Selects the words of `remark` and opens its card, or shows the words alone. */
export function reveal(view: EditorView, remark: Remark, withCard = true): void {
  if (remark.whole) return;
  view.dispatch({
    selection: { anchor: remark.from, head: remark.to },
    effects: [
      choose.of(remark.key),
      openCard.of(withCard ? { key: remark.key, at: remark.from, end: remark.to } : null),
      EditorView.scrollIntoView(remark.from, { y: "center" }),
      ...(remark.from > 0 && view.state.doc.line(1).text.startsWith("---") ? [openFront.of(inFront(view, remark))] : []),
    ],
  });
}

function inFront(view: EditorView, remark: Remark): boolean {
  const text = view.state.sliceDoc(0, remark.from);
  return !/\n(?:---|\.\.\.)[ \t]*\n/.test(text);
}

function go(forward: boolean): Command {
  return (view) => {
    const { main } = view.state.selection;
    const remark = nextRemark(view.state, main.from, forward);
    if (remark !== null) reveal(view, remark);
    return remark !== null;
  };
}

export const nextCard: Command = go(true);
export const previousCard: Command = go(false);

/** Opens the card at the cursor with the keyboard in it. */
export const openFixes: Command = (view) => {
  const [remark] = remarksAt(view.state, view.state.selection.main.head);
  if (remark === undefined) return false;
  view.dispatch({ effects: openCard.of({ key: remark.key, at: remark.from, end: remark.to }) });
  requestAnimationFrame(() => view.dom.querySelector<HTMLElement>(".finding-card button")?.focus());
  return true;
};

const close: Command = (view) => {
  if (view.state.field(openedCard) === null) return false;
  view.dispatch({ effects: [openCard.of(null), choose.of(null)] });
  view.focus();
  return true;
};

const keys = [
  { key: "F8", run: nextCard, shift: previousCard, preventDefault: true },
  { key: "Mod-.", run: openFixes, preventDefault: true },
  { key: "Escape", run: close },
];

function tooltipOf(value: Opened, doing: Doing, pointer: Pointer): Tooltip {
  return {
    pos: value.at,
    end: value.end,
    above: false,
    arrow: false,
    create: (view) => {
      const dom = card(view, value, doing);
      pointer.watch(dom, view);
      return { dom, getCoords: () => around(view, value) };
    },
  };
}

/** Where the card keeps clear of: every line of its words, or the first where they are many. */
function around(view: EditorView, { at, end }: Opened): Rect {
  const first = view.coordsAtPos(at, 1) ?? view.dom.getBoundingClientRect();
  const last = view.coordsAtPos(end, -1) ?? first;
  const bottom = last.bottom - first.top <= MOST_LINES * view.defaultLineHeight ? last.bottom : first.bottom;
  return { left: first.left, right: first.right, top: first.top, bottom };
}

function card(view: EditorView, value: Opened, doing: Doing): HTMLElement {
  const here = remarksAt(view.state, value.at).filter((remark) => remark.key !== value.key);
  const first = find(view.state, value.key);
  const dom = el("div", { class: "finding-card", role: "dialog", "aria-label": t("Finding") });
  for (const remark of first === null ? here : [first, ...here]) {
    dom.append(
      el(
        "section",
        { class: `finding ${remark.severity}` },
        el("div", { class: "row" }, severity(remark.severity), gain(remark)),
        el("p", { class: "finding-message" }, remark.message),
        explained(remark),
        actions(view, remark, doing),
      ),
    );
  }
  const shut = el("button", {
    type: "button",
    class: "button small icon-only finding-card-close",
    "aria-label": t("Close"),
    onclick: () => close(view),
  });
  shut.append(icon("close"));
  dom.append(shut);
  dom.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close(view);
    }
  });
  return dom;
}

function gain(remark: Remark): HTMLElement | null {
  if (remark.gain < 0.05) return null;
  return el("span", { class: "gain" }, t("+{points} points", { points: remark.gain.toFixed(1) }));
}

/** A card comes up when the pointer rests on marked words or they are pressed, and goes when it is far from both. */
class Pointer {
  private coming: number | undefined;
  private going: number | undefined;
  /** Opened on purpose, so that it stays until it is closed. */
  private pressed = false;
  /** Somebody writes: words that come to lie under a pointer at rest are not what is looked at. */
  private writing = false;

  readonly handlers = EditorView.domEventHandlers({
    keydown: () => this.write(),
    mousemove: (event, view) => this.move(event, view),
    mouseover: (event, view) => this.over(markOf(event), view, event.buttons === 0),
    mouseout: (event, view) => this.out(event, view),
    click: (event, view) => this.click(markOf(event), view),
  });

  /** The card itself is a place to rest, too. */
  watch(dom: HTMLElement, view: EditorView): void {
    dom.addEventListener("mouseenter", () => clearTimeout(this.going));
    dom.addEventListener("mouseleave", (event) => this.out(event, view));
    dom.addEventListener("focusin", () => (this.pressed = true));
  }

  private write(): void {
    this.writing = true;
    clearTimeout(this.coming);
  }

  /** Browsers tell of a move, too, when what is under the pointer moved. */
  private move(event: MouseEvent, view: EditorView): void {
    if (!this.writing || (event.movementX === 0 && event.movementY === 0)) return;
    this.writing = false;
    this.over(markOf(event), view, event.buttons === 0);
  }

  private over(mark: HTMLElement | null, view: EditorView, idle: boolean): void {
    clearTimeout(this.coming);
    if (mark === null) return;
    clearTimeout(this.going);
    if (!idle || this.writing || view.state.field(openedCard)?.key === mark.dataset.remark) return;
    this.coming = window.setTimeout(() => {
      if (!mark.isConnected) return;
      this.pressed = false;
      open(view, mark);
    }, HOVER);
  }

  private out(event: MouseEvent, view: EditorView): void {
    clearTimeout(this.coming);
    const to = event.relatedTarget;
    const stays = to instanceof Element && to.closest(".finding-card, [data-remark]") !== null;
    if (stays || this.pressed || view.state.field(openedCard) === null) return;
    clearTimeout(this.going);
    this.going = window.setTimeout(() => view.dispatch({ effects: [openCard.of(null), choose.of(null)] }), LEAVE);
  }

  private click(mark: HTMLElement | null, view: EditorView): void {
    if (mark !== null && nothingSelected()) {
      this.pressed = true;
      open(view, mark);
    } else if (mark === null && view.state.field(openedCard) !== null) {
      view.dispatch({ effects: [openCard.of(null), choose.of(null)] });
    }
  }
}

/** Asked of the browser: where one taps, the editor hears of it only later. */
function nothingSelected(): boolean {
  return getSelection()?.isCollapsed ?? true;
}

function markOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>("[data-remark]") : null;
}

function open(view: EditorView, mark: HTMLElement): void {
  const remark = find(view.state, mark.dataset.remark ?? "");
  if (remark === null) return;
  const place = { key: remark.key, at: remark.from, end: remark.to };
  view.dispatch({ effects: [openCard.of(place), choose.of(remark.key)] });
}
