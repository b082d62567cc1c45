/** The list of postings: filters act at once, and several postings are changed together. */

import { ApiError, call } from "../api.ts";
import { complain } from "../complaining.ts";
import { confirmed } from "../dialogs.ts";
import { takeDropped } from "../dropping.ts";
import { toastNext } from "../toasts.ts";
import { tn } from "../words.ts";

export default function start(): void {
  takeDropped();
  filters();
  choosing();
}

/** Choices act when they are made; empty ones stay out of the address. */
function filters(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-filters]");
  if (!form) return;
  form.addEventListener("submit", () => {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
      if (!field.value) field.disabled = true;
    }
  });
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) form.requestSubmit();
  });
  // A page that is come back to has its fields again.
  window.addEventListener("pageshow", () => {
    for (const field of form.querySelectorAll<HTMLInputElement>("[disabled]")) field.disabled = false;
  });
}

function choosing(): void {
  const bar = document.querySelector<HTMLElement>("[data-many]");
  const all = document.querySelector<HTMLInputElement>("[data-pick-all]");
  const picks = [...document.querySelectorAll<HTMLInputElement>("[data-pick]")];
  if (!bar || !all) return;
  const count = bar.querySelector<HTMLElement>("[data-many-count]");
  const show = (): void => {
    const number = chosen(picks).length;
    bar.hidden = number === 0;
    if (count) count.textContent = (count.dataset.words ?? "").replace("{number}", String(number));
    all.checked = number === picks.length;
    all.indeterminate = number > 0 && number < picks.length;
    for (const pick of picks) pick.closest("tr")?.classList.toggle("chosen", pick.checked);
  };
  all.addEventListener("change", () => {
    for (const pick of picks) pick.checked = all.checked;
    show();
  });
  for (const pick of picks) pick.addEventListener("change", show);
  onlyOnceChosen();
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-many-do]");
    if (button) void act(button, chosen(picks));
  });
  show();
}

/** To which state postings go has to be chosen: none of them is the usual one. */
function onlyOnceChosen(): void {
  const state = document.getElementById("many-state-to") as HTMLSelectElement | null;
  const move = document.querySelector<HTMLButtonElement>("[data-many-do=state]");
  state?.addEventListener("change", () => {
    if (move) move.disabled = state.value === "";
  });
}

function chosen(picks: HTMLInputElement[]): string[] {
  return picks.filter((pick) => pick.checked).map((pick) => pick.dataset.pick ?? "");
}

async function act(button: HTMLElement, ids: string[]): Promise<void> {
  const what = button.dataset.manyDo;
  if (what === "export") {
    location.assign(`/api/v1/postings/export?${ids.map((id) => `id=${id}`).join("&")}`);
    return;
  }
  const words = (button.dataset.words ?? "").replace("{number}", String(ids.length));
  if (words && !(await confirmed(words, button.dataset.yes))) return;
  try {
    const done = what === "state" ? await move(ids, value("many-state-to")) : await change(ids, what);
    const left = ids.length - done;
    const changed = tn("{n} posting changed.", "{n} postings changed.", done);
    const stayed = tn("{n} stayed as it is; move it in its editor, which says why.", "{n} stayed as they are; move them in the editor, which says why.", left);
    toastNext(left > 0 ? `${changed} ${stayed}` : changed, left > 0 ? "error" : "good");
    location.reload();
  } catch (error) {
    complain(error);
  }
}

async function change(ids: string[], action: string | undefined): Promise<number> {
  const team = action === "team" ? value("many-team-name") : "";
  return (await call<{ done: number }>("POST", "/api/v1/postings/many", { ids, action, team })).done;
}

/** Each posting is asked by itself, since some may not go there. */
async function move(ids: string[], to: string): Promise<number> {
  let done = 0;
  for (const id of ids) {
    try {
      await call("POST", `/api/v1/postings/${id}/state`, { to });
      done += 1;
    } catch (error) {
      if (!(error instanceof ApiError) || error.mayPass) throw error;
    }
  }
  return done;
}

function value(id: string): string {
  const field = document.getElementById(id) as HTMLInputElement | HTMLSelectElement | null;
  return field?.value ?? "";
}
