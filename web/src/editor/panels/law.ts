/** Which laws apply, why, and what the posting says to each of their demands. */

import { el, icon } from "../../dom.ts";
import { t } from "../../words.ts";
import type { Panel } from "../panels.ts";
import { Positions } from "../positions.ts";
import type { Desk } from "../side_panels.ts";

interface Demand {
  kind: string;
  says: string;
  met: boolean | null;
  start: number | null;
  end: number | null;
}

interface Law {
  id: string;
  name: string;
  applies: "declared" | "inferred";
  because: string;
  certain: boolean;
  status: string;
  demands: Demand[];
}

export class LawPanel implements Panel {
  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    const report = this.desk.answer()?.report as { laws?: Law[] } | undefined;
    if (report === undefined) return;
    const laws = report.laws ?? [];
    if (laws.length === 0) {
      this.place.replaceChildren(
        el("div", { class: "empty" }, el("p", {}, t("No law is known for the places of this posting. Say where it is published under “Facts”."))),
      );
      return;
    }
    this.place.replaceChildren(
      ...laws.map((law) => this.law(law)),
      el("p", { class: "fine" }, t("This is not legal advice. Each rule in the handbook names its sources.")),
    );
  }

  private law(law: Law): HTMLElement {
    const rows = law.demands.map((demand) => {
      const sign = demand.met === true ? "check-circle" : demand.met === false ? "severity-error" : "severity-note";
      const state = demand.met === true ? t("Met") : demand.met === false ? t("Open") : t("Not to be seen from the text");
      const kind = demand.met === true ? "met" : demand.met === false ? "open" : "unknown";
      const words = el("span", {}, demand.says);
      return el(
        "li",
        { class: `demand ${kind}` },
        icon(sign),
        demand.start === null || demand.end === null ? words : this.shown(demand.says, demand.start, demand.end),
        el("span", { class: "fine" }, state),
      );
    });
    const list = el("ul", { role: "list" });
    list.append(...rows);
    return el(
      "section",
      { class: "law" },
      el("h3", {}, law.name),
      el("p", { class: "fine" }, `${law.applies === "declared" ? t("Declared") : t("Inferred")} · ${law.because}`),
      list,
    );
  }

  /** The words that meet a demand, at a press. */
  private shown(says: string, start: number, end: number): HTMLElement {
    const press = (): void => {
      const view = this.desk.view();
      const positions = new Positions(view.state.doc.toString());
      view.dispatch({
        selection: { anchor: positions.toUnits(start), head: positions.toUnits(end) },
        scrollIntoView: true,
      });
      view.focus();
    };
    return el("button", { type: "button", class: "link-button", onclick: press }, says);
  }
}
