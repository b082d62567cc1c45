/** Dialogs of the editor: a question with fields, and what was answered. */

import { el, icon } from "../dom.ts";
import { t } from "../words.ts";

export interface Question {
  title: string;
  /** What stands above the fields. */
  about?: Node | string;
  fields: HTMLElement;
  /** What the button says that answers. */
  yes: string;
  wide?: boolean;
}

/** Asks; true when answered, false when the dialog was closed. The fields hold the answer. */
export function ask(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const close = (): void => dialog.close();
    const form = el(
      "form",
      { method: "dialog" },
      el(
        "div",
        { class: "dialog-head" },
        el("h2", { id: "question" }, question.title),
        el(
          "button",
          { type: "button", class: "button icon-only", "aria-label": t("Close"), onclick: close },
          icon("close"),
        ),
      ),
      el(
        "div",
        { class: "dialog-body stack" },
        question.about && el("div", { class: "prose", id: "question-about" }, question.about),
        question.fields,
      ),
      el(
        "div",
        { class: "dialog-foot" },
        el("button", { type: "button", class: "button", onclick: close }, t("Cancel")),
        el("button", { type: "submit", class: "button primary" }, question.yes),
      ),
    );
    const dialog = el(
      "dialog",
      {
        class: question.wide ? "dialog wide" : "dialog",
        "aria-labelledby": "question",
        "aria-describedby": question.about && "question-about",
      },
      form,
    );
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    let answered = false;
    form.addEventListener("submit", () => (answered = true));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answered);
    });
    document.body.append(dialog);
    dialog.showModal();
    (dialog.querySelector<HTMLElement>("[autofocus]") ?? question.fields.querySelector<HTMLElement>("input, textarea, select") ?? form).focus();
  });
}

/** A labelled control, as the studio draws them. */
export function field(label: string, control: HTMLElement, hint = ""): HTMLElement {
  const id = `field-${++fields}`;
  control.id = id;
  if (hint !== "") control.setAttribute("aria-describedby", `${id}-hint`);
  return el(
    "div",
    { class: "field" },
    el("label", { for: id }, label),
    hint !== "" && el("span", { class: "hint", id: `${id}-hint` }, hint),
    control,
  );
}

let fields = 0;
