/**
 * Shows how far long work is: `<div data-work="ID">` becomes a bar with a button that cancels it.
 *
 * The event `work:done` tells the end; `data-then` goes somewhere as forms do (`reload`, an address, `stay`).
 */

import { call } from "./api.ts";
import { el } from "./dom.ts";
import { said, t, type Translatable } from "./words.ts";

/** A piece of work, as the API tells it. */
export interface Work {
  id: string;
  title: string;
  state: "waiting" | "running" | "done" | "failed" | "cancelled";
  done: number;
  total: number | null;
  message: string;
  translatable: Translatable;
  problems: { message: string; where: string | null }[];
  result: Record<string, unknown> | null;
}

const OFTEN = 400;
const SELDOM = 2500;

/** Follow all work that is shown under `root`. */
export function start(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-work]")) void follow(place);
}

/** Follow the work that a place names until it ends; the work as it ended. */
export async function follow(place: HTMLElement): Promise<Work | null> {
  const id = place.dataset.work ?? "";
  const shown = frame(place, id);
  let pause = OFTEN;
  for (;;) {
    let work: Work;
    try {
      work = await call<Work>("GET", `/api/v1/work/${encodeURIComponent(id)}`);
    } catch {
      // A studio that is being restarted goes on with it.
      await rest(SELDOM);
      if (!place.isConnected) return null;
      continue;
    }
    show(shown, work);
    if (work.state !== "waiting" && work.state !== "running") {
      place.dispatchEvent(new CustomEvent("work:done", { bubbles: true, detail: work }));
      if (work.state === "done" && place.dataset.then === "reload") location.reload();
      else if (work.state === "done" && place.dataset.then?.startsWith("/")) location.assign(place.dataset.then);
      return work;
    }
    await rest(pause);
    pause = Math.min(pause * 1.1, SELDOM);
    if (!place.isConnected) return null;
  }
}

interface Shown {
  label: HTMLElement;
  count: HTMLElement;
  bar: HTMLProgressElement;
  message: HTMLElement;
  cancel: HTMLButtonElement;
}

function frame(place: HTMLElement, id: string): Shown {
  place.classList.add("progress");
  const label = el("span", {}, t("Progress"));
  const count = el("span", { class: "faint number" });
  const bar = el("progress", { "aria-label": t("Progress") });
  const message = el("span", { class: "faint", role: "status" });
  const cancel = el("button", { type: "button", class: "button quiet small" }, t("Cancel"));
  cancel.addEventListener("click", () => {
    cancel.disabled = true;
    void call("POST", `/api/v1/work/${encodeURIComponent(id)}/cancel`).catch(() => {
      cancel.disabled = false;
    });
  });
  place.replaceChildren(el("div", { class: "about" }, label, count), bar, el("div", { class: "about" }, message, cancel));
  return { label, count, bar, message, cancel };
}

function show({ label, count, bar, message, cancel }: Shown, work: Work): void {
  const isOver = work.state !== "waiting" && work.state !== "running";
  const words: Record<Work["state"], string> = {
    waiting: t("Waiting for its turn"),
    running: said(work.translatable),
    done: t("Done"),
    failed: said(work.translatable) || t("This did not work"),
    cancelled: t("Cancelled"),
  };
  label.textContent = t(work.title);
  count.textContent = work.total ? t("{done} of {total}", { done: work.done, total: work.total }) : "";
  message.textContent = words[work.state];
  if (work.total) {
    bar.max = work.total;
    bar.value = work.done;
  } else if (isOver) bar.value = bar.max;
  bar.parentElement?.classList.toggle("failed", work.state === "failed");
  cancel.hidden = isOver;
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
