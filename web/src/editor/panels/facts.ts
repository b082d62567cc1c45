/** The facts as a form in step with the text: what the posting states, what it leaves open, and a way to say it. */

import { call } from "../../api.ts";
import { el } from "../../dom.ts";
import { t } from "../../words.ts";
import { field } from "../asking.ts";
import type { Panel } from "../panels.ts";
import { Positions } from "../positions.ts";
import type { Desk } from "../side_panels.ts";
import type { WireEdit } from "../wire.ts";

export interface FactField {
  name: string;
  label: string;
  value: string;
  hint?: string | null;
  /** Names with their words, where one of them is meant. */
  choices?: [string, string][] | null;
  /** `text`, `date` or `list`, whose values are parted by commas. */
  kind?: string;
  placeholder?: string | null;
}

interface Answered {
  edits: WireEdit[];
}

export class FactsPanel implements Panel {
  private drawn = "";

  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    const fields = this.fields();
    const now = JSON.stringify(fields);
    // A form that somebody is filling in is not pulled away from under the hands.
    if (fields === null || now === this.drawn || this.place.contains(document.activeElement)) return;
    this.drawn = now;
    const form = el("form", { class: "fields facts", novalidate: true });
    for (const each of fields) form.append(this.field(each));
    form.addEventListener("submit", (event) => event.preventDefault());
    this.place.replaceChildren(
      form,
      el("p", { class: "fine" }, t("They are kept at the top of the posting, for job boards and for the law.")),
    );
  }

  private fields(): FactField[] | null {
    const facts = this.desk.answer()?.facts;
    if (Array.isArray(facts)) return facts as FactField[];
    const within = (facts as { fields?: FactField[] } | undefined)?.fields;
    return Array.isArray(within) ? within : null;
  }

  private field(fact: FactField): HTMLElement {
    const control = fact.choices ? this.select(fact) : this.input(fact);
    control.addEventListener("change", () => void this.change(fact, control.value));
    return field(fact.label, control, fact.hint ?? "");
  }

  private input(fact: FactField): HTMLInputElement {
    return el("input", {
      class: "input",
      name: fact.name,
      type: fact.kind === "date" ? "date" : "text",
      value: fact.value,
      placeholder: fact.placeholder ?? "",
      autocomplete: "off",
    });
  }

  private select(fact: FactField): HTMLSelectElement {
    const select = el("select", { class: "select", name: fact.name });
    const choices = [["", t("Not stated")] as [string, string], ...(fact.choices ?? [])];
    for (const [value, words] of choices) select.append(el("option", { value, selected: value === fact.value }, words));
    return select;
  }

  private async change(fact: FactField, value: string): Promise<void> {
    const view = this.desk.view();
    const text = view.state.doc.toString();
    const place = this.desk.follow();
    try {
      const answer = await call<Answered>("PATCH", `${this.desk.here}/facts`, { text, facts: { [fact.name]: value } });
      const positions = new Positions(text);
      place(
        answer.edits.map((edit) => ({
          from: positions.toUnits(edit.start),
          to: positions.toUnits(edit.end),
          insert: edit.text,
        })),
      );
      this.desk.doing.say(t("{fact} is changed.", { fact: fact.label }));
    } catch (error) {
      this.desk.doing.say(error instanceof Error ? error.message : String(error));
      const control = this.place.querySelector<HTMLInputElement>(`[name="${fact.name}"]`);
      control?.setAttribute("aria-invalid", "true");
      const problem = el("p", { class: "error", role: "alert" }, error instanceof Error ? error.message : String(error));
      control?.parentElement?.querySelector(".error")?.remove();
      control?.parentElement?.append(problem);
      this.drawn = "";
    }
  }
}
