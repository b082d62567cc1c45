/**
 * Keys. Whatever has data-key="g h" is pressed, followed or, if it is filled in, focused by these keys, one after the other.
 * data-key-name says what it does, for the list that “?” opens. A page needs no script of its own for its keys.
 * What has data-key-shown="Ctrl+B" is in the list alone: something else sees to those keys, pressed together.
 */

import { open } from "./dialogs";

const OFF = "rolewright.keys-off";
const PAUSE = 1200; // milliseconds between two keys of one shortcut

function areOff(): boolean {
  try {
    return localStorage.getItem(OFF) === "1";
  } catch {
    return false;
  }
}

function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])'))
  );
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function holders(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-key]")];
}

function run(element: HTMLElement): void {
  if (element.matches("input, textarea, select")) {
    const side = element.closest<HTMLElement>("[popover]");
    if (side && !isSeen(side)) side.showPopover();
    element.focus();
    if (element instanceof HTMLInputElement) element.select();
  } else element.click();
}

let typed: string[] = [];
let timer = 0;

/** Takes one key; tells whether it ended or went on with a shortcut. */
function take(key: string): boolean {
  window.clearTimeout(timer);
  for (const keys of [[...typed, key], [key]]) {
    const words = keys.join(" ");
    const match = holders().find((element) => element.dataset.key === words);
    if (match) {
      typed = [];
      run(match);
      return true;
    }
    if (holders().some((element) => element.dataset.key?.startsWith(`${words} `))) {
      typed = keys;
      timer = window.setTimeout(() => (typed = []), PAUSE);
      return true;
    }
  }
  typed = [];
  return false;
}

function keyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isWritten(event.target) || areOff()) return;
  if (document.querySelector("dialog[open]")) return;
  if (event.key === "?") {
    event.preventDefault();
    const list = document.getElementById("keys");
    if (list instanceof HTMLDialogElement) open(list);
  } else if (event.key.length === 1 && take(event.key)) event.preventDefault();
}

/** The name of a key on this keyboard. */
function here(name: string): string {
  const ofApple: Readonly<Record<string, string>> = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧" };
  return (/Mac|iP(?:hone|ad)/.test(navigator.platform) && ofApple[name]) || name;
}

/** The row of one shortcut in the list. */
function row(element: HTMLElement, then: string): HTMLElement {
  const box = document.createElement("div");
  const what = document.createElement("dt");
  const keys = document.createElement("dd");
  what.textContent = element.dataset.keyName ?? element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
  const { key: oneByOne, keyShown: together } = element.dataset;
  const [names, between] = together === undefined ? [(oneByOne ?? "").split(" "), ` ${then} `] : [together.split("+").map(here), " "];
  names.forEach((name, index) => {
    if (index) keys.append(between);
    const key = document.createElement("kbd");
    key.textContent = name;
    keys.append(key);
  });
  box.append(what, keys);
  return box;
}

function fill(dialog: HTMLElement): void {
  const end = dialog.querySelector("[data-keys-end]");
  if (!end) return;
  for (const old of dialog.querySelectorAll("[data-keys-row]")) old.remove();
  const known = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>("[data-key], [data-key-shown]")) {
    const keys = element.dataset.keyShown ?? element.dataset.key ?? "";
    if (known.has(keys)) continue;
    known.add(keys);
    const made = row(element, dialog.dataset.then ?? "");
    made.dataset.keysRow = "";
    end.before(made);
  }
}

export function start(root: ParentNode): void {
  if (root !== document) return;
  document.addEventListener("keydown", keyDown);
  const dialog = document.getElementById("keys");
  if (!dialog) return;
  dialog.addEventListener("opened", () => fill(dialog));
  const works = dialog.querySelector<HTMLInputElement>("[data-keys-switch]");
  if (!works) return;
  works.checked = !areOff();
  works.addEventListener("change", () => {
    try {
      if (works.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, "1");
    } catch {
      // It cannot be kept, and so the keys go on working.
    }
  });
}
