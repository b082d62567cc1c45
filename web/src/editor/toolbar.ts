/** The buttons above the text: what people know from other editors, with the keys beside the names. */

import { redo, undo } from "@codemirror/commands";
import { openSearchPanel } from "@codemirror/search";
import { EditorView, keymap, type Command } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { el } from "../dom.ts";
import { t } from "../words.ts";
import { ask, field } from "./asking.ts";
import { nextCard, previousCard } from "./card.ts";
import { linkAt, linkText, marksAt, toggleEmphasis, toggleHeading, toggleList, toggleStrong } from "./marking.ts";

const link: Command = (view) => {
  void editLink(view);
  return true;
};

async function editLink(view: EditorView): Promise<void> {
  const place = linkAt(view.state);
  const words = el("input", { class: "input", value: place.words, autocomplete: "off" });
  const address = el("input", {
    class: "input",
    value: place.address,
    autocomplete: "off",
    inputmode: "url",
    placeholder: "https://",
    autofocus: true,
  });
  const answered = await ask({
    title: place.address === "" ? t("Add a link") : t("Change the link"),
    fields: el(
      "div",
      { class: "stack" },
      field(t("Words"), words),
      field(t("Address"), address, t("Leave it empty to take the link away.")),
    ),
    yes: t("Apply"),
  });
  if (answered) {
    const insert = linkText(words.value, address.value);
    view.dispatch({
      changes: { from: place.from, to: place.to, insert },
      selection: { anchor: place.from + insert.length },
      userEvent: "input.mark",
    });
  }
  view.focus();
}

/** What the buttons of the page do, by their `data-command`. */
const COMMANDS: Record<string, Command> = {
  bold: toggleStrong,
  italic: toggleEmphasis,
  list: toggleList,
  link,
  undo,
  redo,
  find: openSearchPanel,
  next: nextCard,
  previous: previousCard,
};

export const toolbarKeys: Extension = keymap.of([
  { key: "Mod-b", run: toggleStrong, preventDefault: true },
  { key: "Mod-i", run: toggleEmphasis, preventDefault: true },
  { key: "Mod-k", run: link, preventDefault: true },
  { key: "Mod-Shift-8", run: toggleList, preventDefault: true },
  { key: "Mod-Alt-0", run: toggleHeading(0), preventDefault: true },
  { key: "Mod-Alt-1", run: toggleHeading(1), preventDefault: true },
  { key: "Mod-Alt-2", run: toggleHeading(2), preventDefault: true },
  { key: "Mod-Alt-3", run: toggleHeading(3), preventDefault: true },
]);

/** Binds the toolbar that the page has: one stop of the Tab key, arrows inside. */
export class Toolbar {
  private readonly controls: HTMLElement[];
  private readonly heading: HTMLSelectElement | null;

  constructor(
    bar: HTMLElement,
    private readonly view: () => EditorView,
  ) {
    this.controls = [...bar.querySelectorAll<HTMLElement>("[data-command]")];
    this.heading = bar.querySelector("select[data-command=heading]");
    this.controls.forEach((control, at) => (control.tabIndex = at === 0 ? 0 : -1));
    // A press must not take the cursor out of the text.
    bar.addEventListener("mousedown", (event) => {
      if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
    });
    bar.addEventListener("click", (event) => this.press(event));
    bar.addEventListener("keydown", (event) => this.key(event));
    this.heading?.addEventListener("change", () => {
      const level = Number(this.heading?.value);
      const now = marksAt(this.view().state).heading;
      if (level !== now) toggleHeading(level)(this.view());
      this.view().focus();
    });
  }

  /** Shows the marks at the cursor. */
  draw(): void {
    const marks = marksAt(this.view().state);
    const pressed: Record<string, boolean> = { bold: marks.strong, italic: marks.emphasis, list: marks.list };
    for (const control of this.controls) {
      const state = pressed[control.dataset.command ?? ""];
      if (state !== undefined) control.setAttribute("aria-pressed", String(state));
    }
    if (this.heading !== null) this.heading.value = String(Math.min(marks.heading, 3));
  }

  private press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-command]") : null;
    const command = COMMANDS[button?.dataset.command ?? ""];
    if (command === undefined) return;
    const view = this.view();
    command(view);
    if (!["link", "find"].includes(button?.dataset.command ?? "")) view.focus();
  }

  private key(event: KeyboardEvent): void {
    const at = this.controls.indexOf(event.target as HTMLElement);
    const select = event.target instanceof HTMLSelectElement;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: this.controls.length - 1 }[event.key];
    if (at === -1 || next === undefined || (select && (event.key === "Home" || event.key === "End"))) return;
    event.preventDefault();
    const other = this.controls[(next + this.controls.length) % this.controls.length];
    this.controls.forEach((control) => (control.tabIndex = -1));
    if (other !== undefined) {
      other.tabIndex = 0;
      other.focus();
    }
  }
}
