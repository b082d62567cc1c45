/** What stands between an answer and the next question: something to settle, a doubt, words that do not fit. */

import { el, icon } from "../dom.ts";
import { t } from "../words.ts";
import type { Interview, Step, Take, ToSettle } from "./model.ts";

/** The form that settles an answer which cannot be published as it is. */
export function settleForm(asked: ToSettle, take: Take, isList: boolean): HTMLFormElement {
  const isTwo = asked.words.length > 1;
  const field = el("textarea", { class: "textarea", id: "answer", name: "answer", rows: 1, autocomplete: "off", "aria-describedby": "ask" });
  if (!isTwo) field.value = asked.words[0] ?? "";
  const before = field.value.trim();
  const form = el("form", { class: "question settle stack", novalidate: true },
    el("p", { class: "kicker" }, isTwo ? t("Two answers do not agree") : t("This cannot stand as it is")),
    el("h2", { id: "ask" }, asked.ask),
    ...(isTwo ? [el("ul", { class: "choices", role: "list", "aria-label": t("Which one holds?") },
      ...asked.words.map((words, at) => el("li", {},
        el("button", { class: "choice", type: "button", "data-choice": at + 1, onclick: () => void take({ do: "hold", number: at + 1 }) },
          el("kbd", { "aria-hidden": "true" }, String(at + 1)), el("span", {}, t("Only this holds: {words}", { words }))))))] : []),
    el("div", { class: "answer" }, el("label", { class: "stem", for: "answer" }, isTwo ? t("Or say your answer in other words") : t("Say it otherwise")), field),
    el("div", { class: "row" },
      el("button", { class: "button primary", type: "submit" }, t("Use these words"))),
    el("ul", { class: "choices", role: "list", "aria-label": t("Or go on without other words") },
      way(t("Leave a blank"), t("The draft asks this question there; somebody answers it later."), { do: "leave" }, take),
      ...(asked.can_withhold ? [way(t("Keep it to yourselves"), t("It stays with your answers; no candidate reads it."), { do: "withhold" }, take)] : []),
      ...(isTwo ? [] : [way(t("Delete my answer"), t("As if you had not said it."), { do: "retract" }, take)])),
    ...(isList ? [el("p", { class: "fine" }, t("The list goes on when this is settled."))] : []),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = field.value.trim();
    // To say the same again is to leave it.
    if (!words || words === before) void take({ do: "leave" });
    else void take({ do: "reword", text: words });
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  return form;
}

/** One way out, with what becomes of the answer. */
function way(label: string, leadsTo: string, step: Step, take: Take): HTMLElement {
  return el("li", {}, el("button", { class: "choice way", type: "button", onclick: () => void take(step) },
    el("strong", {}, label), el("span", { class: "fine" }, leadsTo)));
}

/** What to say where an answer was not taken; null where it was. `typed` is the answer. */
export function notTaken(now: Interview, typed: string, take: Take): HTMLElement | null {
  const again = (text: string): Step => ({ do: "answer", text, is_meant: true });
  if (now.refused) return callout("warning", now.refused);
  if (now.doubted) return callout("warning", now.doubted, button(t("I mean it"), again(typed), take));
  if (now.fitting) {
    const { ask, guess } = now.fitting;
    return callout("warning", ask,
      ...(guess && guess !== typed ? [button(t("Take “{guess}”", { guess }), again(guess), take, "primary")] : []),
      button(t("Keep it as I said it"), again(typed), take));
  }
  return null;
}

function callout(kind: string, words: string, ...buttons: HTMLElement[]): HTMLElement {
  return el("div", { class: `callout ${kind}`, role: "alert" }, icon("info"),
    el("div", {}, el("p", {}, words), ...(buttons.length ? [el("div", { class: "row" }, ...buttons)] : [])));
}

function button(label: string, step: Step, take: Take, kind = ""): HTMLElement {
  return el("button", { class: `button ${kind}`.trim(), type: "button", onclick: () => void take(step) }, label);
}
