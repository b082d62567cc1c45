/** The form of a rule of the house: tried on its examples before it is kept. */

import { ApiError, call } from "./api.ts";
import { byId, el, icon } from "./dom.ts";
import { tell } from "./forms.ts";
import { toastNext } from "./toasts.ts";
import { t } from "./words.ts";

interface Trial {
  is_bad: boolean;
  text: string;
  marks: string[];
  after: string | null;
  fault: string;
}

const IS = "=";

export function houseForm(form: HTMLFormElement): void {
  const words = form.querySelector<HTMLTextAreaElement>("[name=words]");
  if (words) {
    const instead = JSON.parse(words.dataset.instead ?? "{}") as Record<string, string>;
    const given = JSON.parse(words.dataset.words ?? "[]") as string[];
    words.value = given.map((word) => (instead[word] ? `${word} ${IS} ${instead[word]}` : word)).join("\n");
  }
  form.querySelector("[data-try]")?.addEventListener("click", () => void tryIt(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void keep(form);
  });
}

function body(form: HTMLFormElement): Record<string, unknown> {
  const words: string[] = [];
  const instead: Record<string, string> = {};
  for (const line of lines(form, "words")) {
    const at = line.indexOf(IS);
    const word = (at < 0 ? line : line.slice(0, at)).trim();
    if (!word) continue;
    words.push(word);
    if (at >= 0) instead[word] = line.slice(at + 1).trim();
  }
  return {
    summary: of(form, "summary"), why: of(form, "why"), words, instead, allowed: lines(form, "allowed"),
    message: of(form, "message"), severity: of(form, "severity"), bad: lines(form, "bad"), good: lines(form, "good"),
    against: of(form, "against"),
  };
}

function of(form: HTMLFormElement, name: string): string {
  return (form.elements.namedItem(name) as HTMLInputElement | null)?.value.trim() ?? "";
}

function lines(form: HTMLFormElement, name: string): string[] {
  return of(form, name).split("\n").map((line) => line.trim()).filter(Boolean);
}

async function tryIt(form: HTMLFormElement): Promise<void> {
  try {
    forget(form);
    const { items } = await call<{ items: Trial[] }>("POST", "/api/v1/packs/rules/try", body(form));
    const shown = items.map((each) => el("div", { class: "trial" },
      el("span", {}, icon(each.fault ? "severity-error" : "check", "small"), " ", ...marked(each)),
      ...(each.fault ? [el("span", { class: "fine" }, t(each.fault))] : []),
      ...(each.after ? [el("span", { class: "fine" }, t("becomes: {after}", { after: each.after }))] : [])));
    const madeUp = of(form, "bad") === "" && el("p", { class: "fine" }, t("These sentences are made up. Write your own above to try it on them."));
    byId("trials").replaceChildren(...(madeUp ? [madeUp] : []), ...shown);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    tell(form, error);
  }
}

function marked(trial: Trial): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const mark of trial.marks) {
    const start = trial.text.indexOf(mark, at);
    if (start < 0) break;
    pieces.push(trial.text.slice(at, start), el("mark", {}, mark));
    at = start + mark.length;
  }
  return [...pieces, trial.text.slice(at)];
}

async function keep(form: HTMLFormElement): Promise<void> {
  const rule = form.dataset.rule;
  try {
    forget(form);
    const made = rule
      ? await call<{ id: string }>("PUT", `/api/v1/packs/rules/${rule}`, body(form))
      : await call<{ id: string }>("POST", "/api/v1/packs/rules", body(form));
    toastNext(t("The rule is kept and applies from now on."), "good");
    location.assign(`/settings/words?rule=${made.id}`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // A sentence is told by its number; the field holds all of them.
    const problems = error.problems.map((each) => {
      const [name = "", number] = (each.where ?? "").split(".");
      const nth = number === undefined ? "" : `${t("Sentence {n}:", { n: Number(number) + 1 })} `;
      return { ...each, where: name || null, message: nth + each.message };
    });
    tell(form, new ApiError(error.status, error.message, problems, error.body));
  }
}

function forget(form: HTMLFormElement): void {
  for (const old of form.querySelectorAll("[data-told]")) old.remove();
  for (const place of form.querySelectorAll("[data-error-of]")) place.textContent = "";
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
}
