/**
 * Short messages at the edge of the window. They go by themselves, except failures: these stay until they are
 * closed, or until what failed succeeds.
 */

import { ANSWERED, ApiError, call } from "./api.ts";

export interface Toast {
  /** good: it worked; error: it did not, and stays; plain otherwise. */
  kind?: "good" | "error";
  /** What can be done about it, as a button, or as a link to where it can. */
  action?: { label: string; run: () => void } | { label: string; href: string };
  /** What failed, as `ApiError.asked` names it: another try takes this message away. */
  of?: string;
}

const SECONDS = 6;

function cross(): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const icon = document.createElementNS(space, "svg");
  icon.setAttribute("class", "icon");
  icon.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", "/static/icons.svg#close");
  icon.append(use);
  return icon;
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = label;
  return made;
}

export function toast(message: string, { kind, action, of }: Toast = {}): void {
  const region = document.getElementById("toasts");
  if (!region) return;
  if (of) dismiss(of);
  const box = document.createElement("div");
  box.className = kind ? `toast ${kind}` : "toast";
  if (kind === "error") box.setAttribute("role", "alert");
  if (of) box.dataset.of = of;
  const words = document.createElement("span");
  words.className = "words";
  words.textContent = message;
  box.append(words);
  if (action && "href" in action) {
    const link = document.createElement("a");
    link.className = "button";
    link.href = action.href;
    link.textContent = action.label;
    box.append(link);
  } else if (action) {
    const act = button(action.label);
    act.addEventListener("click", () => {
      box.remove();
      action.run();
    });
    box.append(act);
  }
  const close = button("");
  close.classList.add("icon-only");
  close.setAttribute("aria-label", region.dataset.close ?? "Close");
  close.append(cross());
  close.addEventListener("click", () => box.remove());
  box.append(close);
  region.append(box);
  if (kind !== "error") goesByItself(box, action ? 2 * SECONDS : SECONDS);
}

/** Takes away what was said of a failure, now that it is over or told anew. */
export function dismiss(of: string): void {
  for (const old of document.querySelectorAll<HTMLElement>("#toasts [data-of]")) if (old.dataset.of === of) old.remove();
}

/** The clock stands still while somebody reads with the mouse or the keyboard. */
function goesByItself(box: HTMLElement, seconds: number): void {
  let timer = 0;
  const run = (): void => {
    timer = window.setTimeout(() => box.remove(), seconds * 1000);
  };
  const hold = (): void => window.clearTimeout(timer);
  for (const event of ["mouseenter", "focusin"]) box.addEventListener(event, hold);
  for (const event of ["mouseleave", "focusout"]) box.addEventListener(event, run);
  run();
}

const LATER = "rolewright.toast";

/** A request that takes back what was just done, and what is said when it is. */
export interface Undo {
  api: string;
  body?: unknown;
  label: string;
  says: string;
}

/** A message for the page that comes next, as after a form that leads elsewhere. */
export function toastNext(message: string, kind?: Toast["kind"], undo?: Undo): void {
  try {
    sessionStorage.setItem(LATER, JSON.stringify({ message, kind, undo }));
  } catch {
    // A browser that keeps nothing shows the next page without the message.
  }
}

function showKept(): void {
  try {
    const kept = sessionStorage.getItem(LATER);
    if (!kept) return;
    sessionStorage.removeItem(LATER);
    const { message, kind, undo } = JSON.parse(kept) as { message: string; kind?: Toast["kind"]; undo?: Undo };
    toast(message, { ...(kind && { kind }), ...(undo && { action: { label: undo.label, run: () => void takeBack(undo) } }) });
  } catch {
    // See toastNext.
  }
}

async function takeBack(undo: Undo): Promise<void> {
  const [method = "", path = ""] = undo.api.split(" ", 2);
  try {
    await call(method, path, undo.body);
    toastNext(undo.says, "good");
    location.reload();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    toast(error.message, { kind: "error", of: error.asked });
  }
}

export function start(root: ParentNode): void {
  (root as Node).addEventListener("click", (event) => {
    const source = (event.target as Element).closest<HTMLElement>("[data-toast]");
    if (!source) return;
    const kind = source.dataset.toastKind;
    toast(source.dataset.toast ?? "", kind === "good" || kind === "error" ? { kind } : {});
  });
  if (root !== document) return;
  document.addEventListener(ANSWERED, (event) => dismiss((event as CustomEvent<string>).detail));
  showKept();
}
