/** The score: the whole, its four parts, and where each point went. */

import { el } from "../../dom.ts";
import { t } from "../../words.ts";
import { reveal } from "../card.ts";
import type { Panel } from "../panels.ts";
import { remarksIn } from "../remarks.ts";
import type { Desk } from "../side_panels.ts";
import { bars, partName, ring, type Parts } from "./score_ring.ts";

interface Loss {
  rule: string;
  findings: number;
  points: Record<string, number>;
  gain: number;
}

export interface Score {
  total: number;
  parts: Parts;
  profile: string;
  losses: Loss[];
}

export class ScorePanel implements Panel {
  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    const report = this.desk.answer()?.report as { score?: Score | null } | undefined;
    const score = report?.score;
    if (report === undefined) return;
    if (!score) {
      this.place.replaceChildren(
        el("div", { class: "empty" }, el("p", {}, t("A text that is no job description has no score."))),
      );
      return;
    }
    const losses = [...score.losses].filter((loss) => loss.gain >= 0.05).sort((a, b) => b.gain - a.gain);
    const list = el("ul", { role: "list", class: "losses" });
    for (const loss of losses) list.append(el("li", {}, this.loss(loss)));
    this.place.replaceChildren(
      el("div", { class: "score-head" }, ring(score.total, score.parts, true), bars(score.parts)),
      el("h3", {}, losses.length > 0 ? t("Where the points went") : t("No point was lost.")),
      list,
      el("p", { class: "fine" }, t("By the profile {profile}. Law, job boards and grammar are beside the score.", { profile: score.profile })),
    );
  }

  private loss(loss: Loss): HTMLElement {
    const summary = this.desk.answer()?.explanations[loss.rule]?.summary ?? loss.rule;
    const parts = Object.entries(loss.points).filter(([, points]) => points >= 0.05);
    return el(
      "button",
      { type: "button", class: "loss", onclick: () => this.go(loss) },
      el("span", { class: "loss-words" }, summary),
      el("span", { class: "gain" }, `−${loss.gain.toFixed(1)}`),
      el("span", { class: "fine" }, parts.map(([name, points]) => `${partName(name)} −${points.toFixed(1)}`).join(" · ")),
    );
  }

  private go(loss: Loss): void {
    const view = this.desk.view();
    const remark = remarksIn(view.state).find((each) => each.rule === loss.rule && !each.whole);
    if (remark === undefined) return;
    reveal(view, remark);
    view.focus();
  }
}
