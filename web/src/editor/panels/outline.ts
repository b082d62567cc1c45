/** The sections as they stand, those that are missing, and a button that adds one. */

import { EditorView } from "@codemirror/view";
import { el, icon } from "../../dom.ts";
import { t } from "../../words.ts";
import type { Panel } from "../panels.ts";
import { Positions } from "../positions.ts";
import type { Desk } from "../side_panels.ts";

export interface OutlineSection {
  kind: string;
  name?: string;
  heading?: string | null;
  start?: number;
  end?: number;
  words?: number;
  /** Where a missing one belongs, and what it begins with. */
  at?: number | null;
  insert?: string | null;
}

export interface Outline {
  sections: OutlineSection[];
  missing: OutlineSection[];
}

export class OutlinePanel implements Panel {
  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    const answer = this.desk.answer();
    if (answer === null) return;
    const outline = (answer.outline ?? null) as Outline | null;
    const sections = outline?.sections ?? ((answer.report.document as { sections?: OutlineSection[] }).sections ?? []);
    const list = el("ol", { role: "list", class: "outline" });
    for (const section of sections) list.append(el("li", {}, this.section(section)));
    const missing = el("ul", { role: "list", class: "outline missing" });
    for (const section of outline?.missing ?? []) missing.append(el("li", {}, this.missing(section)));
    this.place.replaceChildren(list);
    if (missing.childElementCount > 0) this.place.append(el("h3", {}, t("Missing")), missing);
  }

  private section(section: OutlineSection): HTMLElement {
    const go = (): void => {
      const view = this.desk.view();
      const at = new Positions(view.state.doc.toString()).toUnits(section.start ?? 0);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "start", yMargin: 24 }) });
      view.focus();
    };
    return el(
      "button",
      { type: "button", class: "outline-entry", onclick: go },
      el("span", { class: "outline-heading" }, section.heading ?? section.name ?? kindName(section.kind)),
      el("span", { class: "fine" }, section.name ?? kindName(section.kind)),
      section.words !== undefined && el("span", { class: "fine number" }, t("{n} words", { n: section.words })),
    );
  }

  private missing(section: OutlineSection): HTMLElement {
    const name = section.name ?? kindName(section.kind);
    return el(
      "div",
      { class: "outline-entry" },
      el("span", {}, name),
      el(
        "button",
        { type: "button", class: "button small", "aria-label": t("Add {section}", { section: name }), onclick: () => this.add(section, name) },
        icon("plus", "small"),
        t("Add"),
      ),
    );
  }

  private add(section: OutlineSection, name: string): void {
    const view = this.desk.view();
    const text = view.state.doc.toString();
    const at = section.at === null || section.at === undefined ? text.length : new Positions(text).toUnits(section.at);
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at).trimStart();
    const heading = section.insert?.trim() || `## ${name}`;
    const insert = `${before === "" ? "" : "\n\n"}${heading}\n\n${after === "" ? "" : "\n\n"}`;
    const cursor = before.length + (before === "" ? 0 : 2) + heading.length + 2;
    view.dispatch({
      changes: { from: before.length, to: text.length - after.length, insert },
      selection: { anchor: cursor },
      scrollIntoView: true,
      userEvent: "input.section",
    });
    view.focus();
  }
}

export function kindName(kind: string): string {
  const names: Record<string, string> = {
    title: t("Title and basics"),
    summary: t("Introduction"),
    responsibilities: t("What you’ll do"),
    requirements: t("Qualifications"),
    preferred: t("Nice to have"),
    benefits: t("Benefits"),
    about: t("About the company"),
    apply: t("How to apply"),
    equality: t("Equal opportunity"),
    other: t("Other"),
  };
  return names[kind] ?? kind;
}
