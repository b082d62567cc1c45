/** One question: what is asked, what can be chosen, and the field for the answer. */

import { el, icon } from "../dom.ts";
import { t, tn } from "../words.ts";
import type { Interview, Question, Take } from "./model.ts";

/** The form of the question. `draft` is what was typed when the answer was not taken. */
export function questionForm(now: Interview, question: Question, take: Take, typed: string): HTMLFormElement {
  const chosen = new Set<number>();
  const field = question.is_choice ? null : answerField(question, typed);
  const withheld = question.may_be_withheld ? el("input", { type: "checkbox", id: "withheld" }) : null;
  const send = (more: { is_meant?: boolean } = {}): void => {
    const bang = withheld?.checked ? "!" : "";
    const numbers = [...chosen].sort((one, other) => one - other).join(" ");
    const lines = (field?.value ?? "").split("\n").map((line) => line.trim()).filter(Boolean);
    const given = [...(numbers ? [numbers] : []), ...(question.is_list ? lines : lines.length ? [lines.join(" ")] : [])];
    if (given.length === 0) void take({ do: "go_on" });
    else void take({ do: "answer", text: given.map((line) => bang + line).join("\n"), ...more });
  };
  const pick = (number: number, button: HTMLElement): void => {
    if (!question.is_list) {
      void take({ do: "answer", text: `${withheld?.checked ? "!" : ""}${number}` });
      return;
    }
    if (chosen.delete(number)) button.setAttribute("aria-pressed", "false");
    else {
      chosen.add(number);
      button.setAttribute("aria-pressed", "true");
    }
    label();
  };
  const go = el("button", { class: "button primary", type: "submit" });
  const label = (): void => {
    const isEmpty = chosen.size === 0 && !field?.value.trim();
    go.textContent = isEmpty ? empty(question) : question.is_list ? t("Add") : t("Answer");
    go.classList.toggle("primary", !isEmpty || question.told.length > 0 || question.on_enter !== "");
  };
  const form = el("form", { class: "question stack", novalidate: true },
    el("p", { class: "kicker" }, progress(now, question)),
    el("h2", { id: "ask" }, question.ask),
    ...(question.context ? [el("p", { class: "waiting" }, el("span", { class: "fine" }, `${t("It fills the gap in:")} `), question.context)] : []),
    ...question.hints.map((hint) => el("p", { class: "hint-line" }, icon("info"), hint)),
    told(question, take),
    choices(question, pick),
    ...(field ? [el("div", { class: "answer" },
      question.stem ? el("label", { class: "stem", for: "answer" }, question.stem) : el("label", { class: "visually-hidden", for: "answer" }, t("Your answer")),
      field)] : []),
    ...(withheld ? [el("div", { class: "check" }, withheld, el("label", { for: "withheld" }, t("Keep this out of the posting; only the brief holds it")))] : []),
    el("div", { class: "row" }, go, ...(question.waits_for && question.told.length === 0
      ? [el("button", { class: "button quiet", type: "button", onclick: () => void take({ do: "drop" }) }, t("Take the sentence out"))] : [])),
    help(question),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  field?.addEventListener("input", label);
  field?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  label();
  return form;
}

function empty(question: Question): string {
  if (question.on_enter) return t("Yes, go on");
  if (question.told.length > 0) return t("Go on");
  return question.none || t("Skip this");
}

/** How far it is to the end of what is needed. */
export function progress(now: Pick<Interview, "needed" | "posting_id">, question: Pick<Question, "is_extra">): string {
  // Who goes back or says something in passing may be at one that is not needed while others are.
  const isLast = now.needed <= (question.is_extra ? 0 : 1);
  if (!isLast) return tn("{n} question to come", "{n} questions to come", now.needed);
  if (question.is_extra) return t("To make it better still");
  return now.posting_id ? t("The last open question") : t("The last question of the core");
}

function answerField(question: Question, typed: string): HTMLTextAreaElement {
  const isExampleNeeded = question.example && !(question.choices.length && question.is_list);
  const field = el("textarea", {
    class: "textarea", id: "answer", name: "answer", rows: 1, autocomplete: "off",
    "aria-describedby": isExampleNeeded ? "example" : null,
  });
  field.value = typed;
  return field;
}

function told(question: Question, take: Take): HTMLElement | null {
  if (question.told.length === 0) return null;
  const entries = question.told.map((words, at) => {
    const drop = (): void => void take(question.is_list ? { do: "drop", number: at + 1 } : { do: "drop" });
    const name = t("Take back “{words}”", { words });
    return el("li", {}, el("span", {}, words),
      el("button", { class: "button icon-only small", type: "button", "aria-label": name, title: t("Take back"), onclick: drop }, icon("close", "small")));
  });
  return el("ul", { class: "told", role: "list", "aria-label": t("What you said") }, ...entries);
}

function choices(question: Question, pick: (number: number, button: HTMLElement) => void): HTMLElement | null {
  if (question.choices.length === 0) return null;
  const buttons = question.choices.map((words, at) => {
    const button = el("button", { class: "choice", type: "button", "data-choice": at + 1, "aria-pressed": question.is_list ? "false" : null },
      el("kbd", { "aria-hidden": "true" }, String(at + 1)), el("span", {}, words));
    button.addEventListener("click", () => pick(at + 1, button));
    return el("li", {}, button);
  });
  return el("ul", { class: "choices", role: "list", "aria-label": question.is_list ? t("Choose any of these") : t("Choose one of these") }, ...buttons);
}

function help(question: Question): HTMLElement {
  const parts: HTMLElement[] = [];
  const isExampleNeeded = question.example && !(question.choices.length && question.is_list);
  if (isExampleNeeded && !question.is_choice) parts.push(el("p", { class: "fine", id: "example" }, t("Such as: {example}", { example: question.example })));
  if (question.is_list) parts.push(el("p", { class: "fine" }, t("One at a time; an empty line goes on.")));
  if (question.choices.some((choice) => choice.includes("‹")))
    parts.push(el("p", { class: "fine" }, t("What stands in ‹these marks› is an example; you are asked for your own words next.")));
  parts.push(el("details", { class: "why" }, el("summary", {}, t("Why this is asked")), el("p", {}, question.why),
    ...(question.example ? [el("p", { class: "posting-text" }, `${question.stem ? `${question.stem.replace(/…$/, "").trim()} ` : ""}${question.example}`)] : [])));
  return el("div", { class: "help" }, ...parts);
}
