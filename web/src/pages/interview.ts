/** The interview: one question at a time, with the draft growing beside it. */

import { ApiError, call } from "../api.ts";
import { complain } from "../complaining.ts";
import { byId, data, el, icon } from "../dom.ts";
import { showDraft, showStanding } from "../interview/draft.ts";
import { ending, finish } from "../interview/ending.ts";
import type { Interview, Step } from "../interview/model.ts";
import { questionForm } from "../interview/question.ts";
import { notTaken, settleForm } from "../interview/settling.ts";
import { t, tn } from "../words.ts";

export default function start(): void {
  let now = data<Interview>("interview");
  let isBusy = false;
  const places = { talk: byId("talk"), echo: byId("echo"), draft: byId("draft-body"), standing: byId("standing"), said: byId("said") };

  const take = async (step: Step): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    places.talk.setAttribute("aria-busy", "true");
    try {
      const answer = await call<Interview>("POST", `/api/v1/interviews/${now.id}/steps`, { ...step, base: now.revision });
      now = answer;
      show(step);
    } catch (error) {
      fail(error);
    } finally {
      isBusy = false;
      places.talk.removeAttribute("aria-busy");
    }
  };

  const fail = (error: unknown): void => {
    const isOld = error instanceof ApiError && error.status === 409;
    complain(error, isOld ? { label: t("Load it again"), run: () => location.reload() } : undefined);
  };

  const show = (step: Step | null): void => {
    const typed = step?.do === "answer" && isRefused(now) ? (step.text ?? "").replace(/^!/gm, "") : "";
    const form = now.to_settle
      ? settleForm(now.to_settle, take, now.question?.is_list ?? false)
      : now.question
        ? questionForm(now, now.question, take, typed)
        : ending(now, take, fail);
    const problem = step ? notTaken(now, step.text ?? "", take) : null;
    places.talk.replaceChildren(...(problem ? [problem] : []), form);
    if (step) echo();
    showDraft(places.draft, now, take);
    showStanding(places.standing, now);
    said();
    byId<HTMLButtonElement>("undo").disabled = !now.can_undo;
    byId("enough").hidden = !now.question || !now.title;
    byId("title").textContent = now.title || t("A new posting");
    document.title = `${now.title || t("A new posting")} · Rolewright`;
    focus(form);
  };

  const echo = (): void => {
    places.echo.replaceChildren(
      ...now.reads.map((words) => el("p", { class: "reads" }, icon("check", "small"), el("span", { class: "posting-text" }, words))),
      ...now.notes.map((note) => el("p", { class: "fine" }, note)),
    );
  };

  const said = (): void => {
    const entries = now.answers.filter((each) => each.told.length > 0 || each.is_skipped || each.is_here);
    const told = entries.filter((each) => each.told.length > 0).length;
    byId("said-count").textContent = tn("{n} answer", "{n} answers", told);
    places.said.replaceChildren(...entries.map((each) => {
      const words = each.told.join("; ") || (each.is_here ? t("now") : t("skipped"));
      const go = (): void => void take({ do: "go", key: each.key });
      return el("li", {}, el("button", { type: "button", "aria-current": each.is_here ? "step" : null, onclick: go },
        el("span", { class: "fine" }, each.ask), el("span", { class: each.told.length ? null : "faint" }, words)));
    }));
  };

  document.addEventListener("keydown", (event) => keys(event, take));
  byId("back").addEventListener("click", () => void take({ do: "back" }));
  byId("forward").addEventListener("click", () => void take({ do: "forward" }));
  byId("undo").addEventListener("click", () => void take({ do: "undo" }));
  byId("otherwise").addEventListener("click", () => {
    call<Interview>("PUT", `/api/v1/interviews/${now.id}/wording`, { seed: now.seed + 1 })
      .then((answer) => {
        now = { ...answer, question: answer.question };
        showDraft(places.draft, now, take);
        showStanding(places.standing, now);
      })
      .catch(fail);
  });
  byId("enough").addEventListener("click", () => {
    const dialog = byId<HTMLDialogElement>("enough-dialog");
    byId("enough-body").replaceChildren(
      el("p", {}, now.draft.blanks.length
        ? tn("The posting will hold {n} question in square brackets. Answer it in the text, or come back to the questions from there.",
          "The posting will hold {n} questions in square brackets. Answer them in the text, or come back to the questions from there.", now.draft.blanks.length)
        : t("Nothing is left open.")),
      finish(now, fail));
    dialog.showModal();
  });
  sheet();
  show(null);
}

function isRefused(now: Interview): boolean {
  return Boolean(now.refused || now.doubted || now.fitting);
}

function focus(form: HTMLElement): void {
  const isTouch = matchMedia("(pointer: coarse)").matches;
  const field = form.querySelector<HTMLElement>("#answer") ?? form.querySelector<HTMLElement>("button[type=submit]") ?? form.querySelector<HTMLElement>("button");
  // On a phone the keyboard would hide the question that it is about.
  if (!isTouch) field?.focus({ preventScroll: true });
  else byId("talk").focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  document.getElementById("ask")?.scrollIntoView({ block: "nearest" });
}

/** Alt with an arrow goes back and forward, a digit chooses: with Alt while one types, by itself elsewhere. */
function keys(event: KeyboardEvent, take: (step: Step) => Promise<void>): void {
  if (event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
  if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
    event.preventDefault();
    void take({ do: event.key === "ArrowLeft" ? "back" : "forward" });
    return;
  }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const isTyping = event.target instanceof HTMLElement && event.target.matches("input:not([type=checkbox]), textarea, select");
  if (!digit || (isTyping && !event.altKey)) return;
  const choice = document.querySelector<HTMLButtonElement>(`#talk [data-choice="${digit}"]`);
  if (!choice) return;
  event.preventDefault();
  choice.click();
}

/** Where the window is narrow, the draft is a sheet that comes up over the question. */
function sheet(): void {
  const opener = byId("show-draft");
  const panel = byId("draft");
  const set = (isOpen: boolean): void => {
    panel.toggleAttribute("data-open", isOpen);
    opener.setAttribute("aria-expanded", String(isOpen));
    opener.querySelector("[data-words]")!.textContent = isOpen ? t("The question") : t("The draft");
  };
  opener.addEventListener("click", () => set(!panel.hasAttribute("data-open")));
  panel.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a.blank")) set(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.hasAttribute("data-open")) {
      set(false);
      opener.focus();
    }
  });
}
