/** The score: the whole, its four parts, and where each point went. */

import { el } from "../../dom.ts";
import { t } from "../../words.ts";
import { reveal } from "../card.ts";
import type { Panel } from "../panels.ts";
import { remarksIn } from "../remarks.ts";
import type { Desk } from "../side_panels.ts";
import type { LostPoints, ScorePart } from "../wire.ts";
import { bar, partName, ring } from "./score_ring.ts";

export class ScorePanel implements Panel {
  /** The parts that are unfolded. */
  private readonly open = new Set<string>();

  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    const answer = this.desk.answer();
    if (answer === null) return;
    const { score } = answer;
    if (score === null) {
      const words = answer.report.document.is_posting
        ? t("There is no score for a language whose wording is not judged.")
        : t("There is no score yet, since this does not read as a job description.");
      this.place.replaceChildren(el("div", { class: "empty" }, el("p", {}, words)));
      return;
    }
    const head = el("div", { class: "score-head" }, ring(score, true), el("p", { class: "fine" }, t(score.says)));
    const beside = t(
      "Counted by the guide to good postings, version {version}. The same text always has the same score, whichever rules are switched on; law, job boards and grammar do not count.",
      { version: score.profile.split("@")[1] ?? score.profile },
    );
    this.place.replaceChildren(head, ...score.parts.map((part) => this.part(part)), el("p", { class: "fine" }, beside));
  }

  private part(part: ScorePart): HTMLElement {
    const list = el("ul", { role: "list" });
    for (const loss of part.lost) list.append(el("li", {}, this.loss(loss)));
    const summary = el(
      "summary",
      {},
      el("span", { class: "score-part-name" }, partName(part.part)),
      bar(part.points),
      el("span", { class: "value" }, String(part.points)),
    );
    const fold = el(
      "details",
      { class: "score-part-fold", open: this.open.has(part.part) },
      summary,
      el("p", { class: "fine" }, t(part.meaning)),
      part.lost.length > 0 ? list : el("p", {}, t("No point was lost here.")),
    );
    fold.addEventListener("toggle", () => {
      if (fold.open) this.open.add(part.part);
      else this.open.delete(part.part);
    });
    return fold;
  }

  private loss(loss: LostPoints): HTMLElement {
    const points = el("span", { class: "gain" }, `−${loss.points.toFixed(1)}`);
    const answered = loss.answered && el("span", { class: "fine" }, t("Ignored with a reason, but it counts."));
    const words = el("span", { class: "loss-words" }, loss.summary);
    if (loss.findings.length === 0) return el("div", { class: "loss" }, words, points, answered);
    return el("button", { type: "button", class: "loss", onclick: () => this.go(loss) }, words, points, answered);
  }

  private go(loss: LostPoints): void {
    const view = this.desk.view();
    const found = remarksIn(view.state).filter((each) => each.rule === loss.rule);
    const placed = found.find((each) => !each.whole);
    if (placed !== undefined) {
      reveal(view, placed);
      view.focus();
    } else if (found[0] !== undefined) this.desk.showFinding(found[0].key);
  }
}
