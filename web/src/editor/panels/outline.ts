/** The parts as they stand, those that are missing, and a button that adds one. */

import { EditorView } from "@codemirror/view";
import { el, icon } from "../../dom.ts";
import { t } from "../../words.ts";
import type { Panel } from "../panels.ts";
import { Positions } from "../positions.ts";
import type { Desk } from "../side_panels.ts";
import type { OutlineGap, OutlineSection } from "../wire.ts";

export class OutlinePanel implements Panel {
  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    const answer = this.desk.answer();
    if (answer === null) return;
    const list = el("ol", { role: "list", class: "outline" });
    for (const section of answer.outline.sections) list.append(el("li", {}, this.section(section)));
    this.place.replaceChildren(list);
    const missing = el("ul", { role: "list", class: "outline" });
    for (const gap of answer.outline.missing) missing.append(el("li", {}, this.gap(gap)));
    if (missing.childElementCount > 0) this.place.append(el("h2", {}, t("Missing")), missing);
  }

  private section(section: OutlineSection): HTMLElement {
    const go = (): void => {
      const view = this.desk.view();
      const at = new Positions(view.state.doc.toString()).toUnits(section.start);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "start", yMargin: 24 }) });
      view.focus();
    };
    const heading = section.heading ?? t(section.name);
    const detail = [section.heading === null ? "" : t(section.name), t("{n} words", { n: section.words })];
    return el(
      "button",
      { type: "button", class: "outline-entry", onclick: go },
      el("span", { class: "outline-heading" }, heading),
      el("span", { class: "fine" }, detail.filter((words) => words !== "").join(" · ")),
    );
  }

  private gap(gap: OutlineGap): HTMLElement {
    return el(
      "div",
      { class: "outline-entry" },
      el("span", { class: "outline-heading" }, t(gap.name), !gap.needed && el("span", { class: "fine" }, ` ${t("(optional)")}`)),
      el(
        "button",
        {
          type: "button",
          class: "button small",
          "aria-label": t("Add {section}", { section: t(gap.name) }),
          onclick: () => this.add(gap),
        },
        icon("plus", "small"),
        t("Add"),
      ),
      el("span", { class: "fine" }, t(gap.belongs)),
    );
  }

  private add(gap: OutlineGap): void {
    const view = this.desk.view();
    const before = new Positions(view.state.doc.toString());
    const { start, end, text } = gap.edit;
    const change = { from: before.toUnits(start), to: before.toUnits(end), insert: text };
    const changes = view.state.changes(change);
    const after = new Positions(changes.apply(view.state.doc).toString());
    const anchor = after.toUnits(gap.caret);
    view.dispatch({ changes, selection: { anchor }, scrollIntoView: true, userEvent: "input.section" });
    view.focus();
  }
}
