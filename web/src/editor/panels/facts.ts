/** The facts as a form in step with the text: what the posting states, what it leaves open, and a way to say it. */

import { el } from "../../dom.ts";
import { t } from "../../words.ts";
import { field } from "../asking.ts";
import { inWords } from "../../complaining.ts";
import { edit } from "../mending.ts";
import type { Panel } from "../panels.ts";
import type { Desk } from "../side_panels.ts";
import type { FactField } from "../wire.ts";

export class FactsPanel implements Panel {
  private drawn = "";
  /** What was typed and could not be taken, by the fact: it stays until it is put right. */
  private readonly refused = new Map<string, { value: string; why: string }>();

  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {
    place.addEventListener("focusout", (event) => {
      if (!place.contains(event.relatedTarget as Node | null)) this.draw();
    });
  }

  draw(): void {
    const fields = this.desk.answer()?.facts ?? null;
    const now = JSON.stringify(fields);
    // A form that somebody is filling in is not pulled away from under the hands.
    if (fields === null || now === this.drawn || this.place.contains(document.activeElement)) return;
    this.drawn = now;
    const form = el("form", { class: "fields facts", novalidate: true });
    for (const each of fields) if (each.is_editable || each.value !== "") form.append(this.field(each));
    form.addEventListener("submit", (event) => event.preventDefault());
    const about = t("What the text already says is changed there; the rest is kept at its top, for job boards and the law.");
    this.place.replaceChildren(form, el("p", { class: "fine" }, about));
    for (const [name, { value, why }] of this.refused) {
      const control = this.place.querySelector<HTMLElement>(`[name="${name}"]`);
      if (control instanceof HTMLInputElement) control.value = value;
      refuse(control, why);
    }
  }

  private field(fact: FactField): HTMLElement {
    if (fact.input === "choices") return this.choices(fact);
    const control = fact.input === "choice" ? this.select(fact) : this.input(fact);
    control.addEventListener("change", () => void this.change(fact, control.value));
    return field(t(fact.label), control, this.hint(fact));
  }

  /** How it was understood, where that is not how it was written. */
  private hint(fact: FactField): string {
    if (fact.value === "") return "";
    return fact.read_as === fact.value || fact.input === "choice" ? "" : t("Read as {words}", { words: fact.read_as });
  }

  private input(fact: FactField): HTMLInputElement {
    return el("input", {
      class: "input",
      name: fact.name,
      type: fact.input === "date" ? "date" : "text",
      value: fact.value,
      placeholder: fact.hint,
      autocomplete: "off",
      readonly: !fact.is_editable,
    });
  }

  private select(fact: FactField): HTMLSelectElement {
    const select = el("select", { class: "select", name: fact.name });
    for (const { value, label } of [{ value: "", label: t("Not stated") }, ...fact.choices]) {
      select.append(el("option", { value, selected: value === fact.value }, label));
    }
    return select;
  }

  private choices(fact: FactField): HTMLElement {
    const set = el("fieldset", { class: "field", name: fact.name }, el("legend", {}, t(fact.label)));
    const chosen = new Set(fact.value.split(", "));
    for (const { value, label } of fact.choices) {
      const box = el("input", { type: "checkbox", value, checked: chosen.has(value) });
      box.addEventListener("change", () => {
        const checked = [...set.querySelectorAll<HTMLInputElement>("input:checked")].map((each) => each.value);
        void this.change(fact, checked.join(", "));
      });
      set.append(el("label", { class: "check" }, box, el("span", {}, label)));
    }
    return set;
  }

  private async change(fact: FactField, value: string): Promise<void> {
    const control = this.place.querySelector<HTMLElement>(`[name="${fact.name}"]`);
    const holder = control?.closest(".field");
    holder?.querySelector(".error")?.remove();
    control?.removeAttribute("aria-invalid");
    this.refused.delete(fact.name);
    try {
      await edit(this.desk.view(), this.desk.doing, "PATCH", "facts", { name: fact.name, value });
      this.desk.doing.say(t("{fact} is changed in the text.", { fact: t(fact.label) }));
    } catch (error) {
      const why = inWords(error);
      this.refused.set(fact.name, { value, why });
      refuse(control, why);
      this.drawn = "";
    }
  }
}

function refuse(control: HTMLElement | null, why: string): void {
  control?.setAttribute("aria-invalid", "true");
  control?.closest(".field")?.append(el("p", { class: "error", role: "alert" }, why));
}
