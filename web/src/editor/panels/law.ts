/** Which laws apply, why, and what the posting says to each of their demands. */

import { el, icon } from "../../dom.ts";
import { day } from "../../times.ts";
import { t } from "../../words.ts";
import type { Panel } from "../panels.ts";
import { Positions } from "../positions.ts";
import type { Desk } from "../side_panels.ts";
import type { Checked, Demand, Law } from "../wire.ts";

export class LawPanel implements Panel {
  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    const answer = this.desk.answer();
    if (answer === null) return;
    if (answer.laws.length === 0) {
      this.place.replaceChildren(answer.looked_at.length === 0 ? this.placeUnknown() : nothingAsked(answer.looked_at));
      return;
    }
    const caution = t("This is no legal advice. Each law names the pages on which it rests.");
    this.place.replaceChildren(...answer.laws.map((law) => this.law(law)), el("p", { class: "fine" }, caution));
  }

  private placeUnknown(): HTMLElement {
    const words = t("The place of this posting is not known, so no law can be looked up. Say under “Facts” where the work is, with its state or country.");
    const open = el("button", { type: "button", class: "button", onclick: () => this.desk.open("facts") }, t("Open the facts"));
    return el("div", { class: "empty" }, el("p", {}, words), open);
  }

  private law(law: Law): HTMLElement {
    const list = el("ul", { role: "list" });
    for (const demand of law.demands) list.append(this.demand(demand));
    const sources = el("ul", {});
    for (const source of law.sources) {
      const link = el("a", { href: source.url, rel: "noreferrer", target: "_blank" }, source.title);
      sources.append(el("li", {}, link, source.date !== "" && ` · ${source.date}`));
    }
    return el(
      "section",
      { class: "law" },
      el("h2", {}, law.name),
      el("p", { class: "fine" }, `${law.applies === "declared" ? t("Applies") : t("Applies probably")} · ${law.because}`),
      list,
      el(
        "details",
        { class: "finding-why" },
        el("summary", {}, t("Sources")),
        el("div", { class: "fine prose" }, el("p", {}, law.statute), sources),
      ),
    );
  }

  private demand(demand: Demand): HTMLElement {
    const [sign, kind, state] =
      demand.met === null
        ? ["severity-note", "unknown", t("Not to be seen from the text")]
        : demand.met
          ? ["check-circle", "met", t("Met")]
          : ["severity-warning", "open", t("Open")];
    const { start, end } = demand;
    const words = start === null || end === null ? el("span", {}, demand.says) : this.shown(demand.says, start, end);
    return el(
      "li",
      { class: `demand ${kind}` },
      icon(sign),
      el("strong", {}, demand.name, el("span", { class: "demand-state" }, ` · ${state}`)),
      words,
      demand.met === false && demand.wording !== "" && el("span", { class: "fine" }, t("For example: {words}", { words: demand.wording })),
    );
  }

  /** The words that meet a demand, at a press. */
  private shown(says: string, start: number, end: number): HTMLElement {
    const press = (): void => {
      const view = this.desk.view();
      const positions = new Positions(view.state.doc.toString());
      const selection = { anchor: positions.toUnits(start), head: positions.toUnits(end) };
      view.dispatch({ selection, scrollIntoView: true });
      view.focus();
    };
    return el("button", { type: "button", class: "link-button", onclick: press }, says);
  }
}

function nothingAsked(places: Checked["looked_at"]): HTMLElement {
  const list = places.map(({ name, on }) =>
    el("li", {}, el("strong", {}, name), el("p", { class: "fine" }, t("looked at on {day}", { day: day(new Date(`${on}T00:00`)) }))),
  );
  return el(
    "section",
    { class: "law" },
    el("h2", {}, t("Nothing is asked of postings there")),
    el("ul", { role: "list", class: "looked-at" }, ...list),
    el("p", { class: "fine" }, t("No law on what a posting must say is known for these places, which is not to say that there is none. This is no legal advice.")),
  );
}
