/** The list of findings beside the text: by gain, grouped by rule, for the eye, the keyboard and the ear. */

import type { EditorView } from "@codemirror/view";
import { el, icon } from "../dom.ts";
import { topicName } from "../topics.ts";
import { t, tn } from "../words.ts";
import { reveal } from "./card.ts";
import { complain } from "../complaining.ts";
import { actions, explained, severity, severityCount } from "./finding_parts.ts";
import { applySafe, type Doing } from "./mending.ts";
import { grouped, topics, type Filter, type Group } from "./ordering.ts";
import type { Remark } from "./remark.ts";
import { remarksIn } from "./remarks.ts";
import type { Severity } from "./wire.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export class FindingsList {
  private readonly chosen = new Set<Severity>();
  private topic: string | null = null;
  /** The finding that is unfolded, and the one that the keyboard is on. */
  private current: string | null = null;
  private view: EditorView | null = null;

  constructor(
    private readonly panel: HTMLElement,
    private readonly doing: Doing,
    /** Whether the text reads as a job description; null before the first check. */
    private readonly isPosting: () => boolean | null,
  ) {
    panel.addEventListener("keydown", (event) => this.key(event));
  }

  /** Draws the findings as they stand; the keyboard stays on the one where it was. */
  draw(view: EditorView): void {
    this.view = view;
    const focused = this.panel.contains(document.activeElement) ? this.focusedKey() : null;
    const all = remarksIn(view.state);
    if (this.topic !== null && !topics(all).some(([name]) => name === this.topic)) this.topic = null;
    const filter: Filter = { severities: this.chosen, topic: this.topic };
    const groups = grouped(all, filter);
    const scroll = this.panel.scrollTop;
    const head = this.isPosting() === null ? [] : [this.head(view, all)];
    this.panel.replaceChildren(...head, this.body(view, all, groups));
    this.panel.scrollTop = scroll;
    if (focused !== null) this.focus(focused);
  }

  /** Unfolds the finding of this key, with the keyboard on it. */
  show(view: EditorView, key: string): void {
    this.current = key;
    this.draw(view);
    this.focus(key);
  }

  private redraw(): void {
    if (this.view !== null) this.draw(this.view);
  }

  private head(view: EditorView, all: readonly Remark[]): HTMLElement {
    const head = el("div", { class: "findings-head" });
    const filters = el("div", { class: "row findings-filters", role: "group", "aria-label": t("Which findings") });
    for (const kind of SEVERITIES) {
      const count = all.filter((remark) => remark.severity === kind).length;
      const button = el(
        "button",
        {
          type: "button",
          class: "button small",
          "data-filter": kind,
          "aria-pressed": String(this.chosen.has(kind)),
          onclick: () => {
            if (!this.chosen.delete(kind)) this.chosen.add(kind);
            this.redraw();
          },
        },
        icon(`severity-${kind}`, "small"),
        severityCount(kind, count),
      );
      filters.append(button);
    }
    const select = el("select", {
      class: "select",
      "aria-label": t("Topic"),
      "data-filter": "topic",
      onchange: () => {
        this.topic = select.value === "" ? null : select.value;
        this.redraw();
      },
    });
    select.append(el("option", { value: "" }, t("All topics")));
    for (const [name, count] of topics(all)) {
      select.append(el("option", { value: name, selected: name === this.topic }, `${topicName(name)} (${count})`));
    }
    filters.append(select);
    head.append(filters);
    const safe = all.filter((remark) => remark.fixes.some((fix) => fix.safe && fix.edits.length > 0)).length;
    if (safe > 0) {
      head.append(
        el(
          "button",
          {
            type: "button",
            class: "button small wide",
            "data-filter": "safe",
            onclick: () => void this.mendAll(view),
          },
          icon("wand", "small"),
          tn("Make {n} safe fix", "Make all {n} safe fixes", safe),
        ),
      );
    } else if (all.length > 0) {
      head.append(el("p", { class: "fine" }, t("No safe fixes: each remark left is yours to decide.")));
    }
    return head;
  }

  private async mendAll(view: EditorView): Promise<void> {
    try {
      const done = await applySafe(view, this.doing);
      this.doing.say(tn("{n} safe fix made.", "{n} safe fixes made.", done));
    } catch (error) {
      complain(error);
    }
  }

  private body(view: EditorView, all: readonly Remark[], groups: readonly Group[]): HTMLElement {
    if (groups.length === 0) {
      return el("div", { class: "empty" }, el("p", {}, this.nothing(all)));
    }
    const first = groups[0]?.remarks[0]?.key ?? null;
    const known = groups.some((group) => group.remarks.some((remark) => remark.key === this.current));
    const reachable = known ? this.current : first;
    const list = el("div", { class: "findings" });
    for (const group of groups) {
      const id = `rule-${group.rule.replace(/\W/g, "-")}`;
      const items = el("ul", { role: "list", "aria-labelledby": id });
      for (const remark of group.remarks) items.append(this.item(view, remark, remark.key === reachable));
      list.append(
        el(
          "section",
          { class: `finding-group ${group.severity}` },
          el(
            "h2",
            { id },
            icon(`severity-${group.severity}`),
            el("span", { class: "finding-summary" }, group.summary),
            group.gain >= 0.05 && el("span", { class: "gain" }, `+${group.gain.toFixed(1)}`),
          ),
          items,
        ),
      );
    }
    return list;
  }

  /** Why the list is empty. A text that reads as no posting is not checked: silence there is no praise. */
  private nothing(all: readonly Remark[]): string {
    if (all.length > 0) return t("No finding passes these filters.");
    const read = this.isPosting();
    if (read === null) return t("Checking…");
    return read
      ? t("No findings. Well written.")
      : t("This does not read as a job description yet, so it was not checked. Say what the person will do, and what they need for it.");
  }

  private item(view: EditorView, remark: Remark, reachable: boolean): HTMLElement {
    const isOpen = remark.key === this.current;
    const words = remark.whole ? "" : view.state.sliceDoc(remark.from, remark.to).replace(/\s+/g, " ").trim();
    const go = el(
      "button",
      {
        type: "button",
        class: "finding-go",
        "data-finding": remark.key,
        tabindex: reachable ? 0 : -1,
        "aria-expanded": String(isOpen),
        onclick: () => this.open(view, remark),
      },
      words !== "" && el("q", { class: "quoted" }, shortened(words)),
      el("span", { class: "finding-message" }, remark.message),
    );
    const item = el("li", { class: isOpen ? "finding-item chosen" : "finding-item" }, go);
    if (isOpen) {
      const detail = el("div", { class: "finding-detail" }, severity(remark.severity), explained(remark));
      item.append(detail, actions(view, remark, this.doing));
    }
    return item;
  }

  /** Unfolds a finding and shows its words in the text; the second time goes there. */
  private open(view: EditorView, remark: Remark): void {
    const again = this.current === remark.key;
    this.current = remark.key;
    const now = remarksIn(view.state).find((each) => each.key === remark.key) ?? remark;
    if (again) {
      reveal(view, now);
      view.focus();
      return;
    }
    this.draw(view);
    this.focus(remark.key);
    reveal(view, now, false);
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      this.view?.focus();
      return;
    }
    const target = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(".finding-go") : null;
    if (target === null) return;
    const all = [...this.panel.querySelectorAll<HTMLElement>(".finding-go")];
    const at = all.indexOf(target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const other = all[Math.max(0, Math.min(next, all.length - 1))];
    if (other === undefined) return;
    target.tabIndex = -1;
    other.tabIndex = 0;
    other.focus();
  }

  private focusedKey(): string | null {
    const active = document.activeElement as HTMLElement | null;
    return active?.dataset.finding ?? (active?.dataset.filter ? `filter:${active.dataset.filter}` : this.current);
  }

  private focus(key: string): void {
    const wanted = key.startsWith("filter:")
      ? this.panel.querySelector<HTMLElement>(`[data-filter="${key.slice(7)}"]`)
      : [...this.panel.querySelectorAll<HTMLElement>(".finding-go")].find((each) => each.dataset.finding === key);
    const fallback = this.panel.querySelector<HTMLElement>('.finding-go[tabindex="0"]');
    (wanted ?? fallback)?.focus();
  }
}

const SHOWN = 90;

function shortened(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN - 1).trimEnd()}…`;
}
