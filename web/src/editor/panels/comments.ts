/** What people say about passages: written on the selection, answered, settled. */

import { EditorView } from "@codemirror/view";
import { call } from "../../api.ts";
import { el, icon } from "../../dom.ts";
import { t } from "../../words.ts";
import { ask, field } from "../asking.ts";
import type { Panel } from "../panels.ts";
import { Positions } from "../positions.ts";
import { initials } from "../presence.ts";
import type { Desk } from "../side_panels.ts";
import { when } from "./when.ts";

export interface Comment {
  id: string;
  author: string;
  at: string;
  text: string;
  /** The passage it is about, as it was, and where it is in the newest text; null when it is gone. */
  quote?: string | null;
  start?: number | null;
  end?: number | null;
  settled?: boolean;
  replies?: Comment[];
}

export class CommentsPanel implements Panel {
  private items: Comment[] | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    void this.load();
  }

  private get path(): string {
    return `${this.desk.here}/comments`;
  }

  private async load(): Promise<void> {
    try {
      this.items = (await call<{ items: Comment[] }>("GET", this.path)).items;
    } catch (error) {
      this.items ??= [];
      this.desk.doing.say(error instanceof Error ? error.message : String(error));
    }
    this.show();
  }

  private show(): void {
    const items = this.items ?? [];
    const add = el(
      "button",
      { type: "button", class: "button small", onclick: () => void this.add() },
      icon("comment", "small"),
      t("Comment on the selection"),
    );
    const open = items.filter((item) => !item.settled);
    const settled = items.filter((item) => item.settled);
    const list = el("div", { class: "comments" });
    for (const item of open) list.append(this.comment(item));
    this.place.replaceChildren(add, list);
    if (items.length === 0) {
      list.append(el("div", { class: "empty" }, el("p", {}, t("Select words in the text to say something about them."))));
    }
    if (settled.length > 0) {
      const fold = el("details", { class: "fold" }, el("summary", {}, t("Settled ({n})", { n: settled.length })));
      for (const item of settled) fold.append(this.comment(item));
      this.place.append(fold);
    }
  }

  private comment(item: Comment): HTMLElement {
    const bubble = el("div", { class: "bubble" }, item.quote && el("q", { class: "quoted" }, item.quote), item.text);
    const row = el("div", { class: "row" });
    if (typeof item.start === "number") row.append(this.button(t("Show"), () => this.reveal(item)));
    row.append(this.button(item.settled ? t("Open again") : t("Settle"), () => void this.settle(item)));
    const article = el(
      "article",
      { class: item.settled ? "comment settled" : "comment" },
      el("span", { class: "avatar", "aria-hidden": "true" }, initials(item.author)),
      el("p", { class: "by" }, el("strong", {}, item.author), ` · ${when(item.at)}`),
      bubble,
      row,
    );
    for (const reply of item.replies ?? []) {
      article.append(el("div", { class: "bubble reply" }, el("strong", {}, reply.author), ` · ${when(reply.at)} `, reply.text));
    }
    return article;
  }

  private button(label: string, press: () => void): HTMLElement {
    return el("button", { type: "button", class: "button small quiet", onclick: press }, label);
  }

  private reveal(item: Comment): void {
    const view = this.desk.view();
    const positions = new Positions(view.state.doc.toString());
    const from = positions.toUnits(item.start ?? 0);
    view.dispatch({
      selection: { anchor: from, head: positions.toUnits(item.end ?? item.start ?? 0) },
      effects: EditorView.scrollIntoView(from, { y: "center" }),
    });
    view.focus();
  }

  private async settle(item: Comment): Promise<void> {
    await call("PATCH", `${this.path}/${item.id}`, { settled: !item.settled });
    await this.load();
  }

  private async add(): Promise<void> {
    const view = this.desk.view();
    const { from, to } = view.state.selection.main;
    const words = el("textarea", { class: "textarea", rows: 4, required: true, maxlength: 4000 });
    const quote = view.state.sliceDoc(from, to);
    const answered = await ask({
      title: t("Say something about this"),
      about: quote === "" ? t("About the whole posting.") : el("q", { class: "quoted" }, quote),
      fields: field(t("Your comment"), words),
      yes: t("Comment"),
    });
    if (!answered || words.value.trim() === "") return;
    // The comment stands on what is saved.
    const place = this.desk.follow();
    await this.desk.saver.save();
    place([]);
    const positions = new Positions(view.state.doc.toString());
    const passage = from === to ? {} : { start: positions.toPoints(from), end: positions.toPoints(to), quote };
    await call("POST", this.path, { text: words.value.trim(), revision: this.desk.saver.revision, ...passage });
    await this.load();
    this.desk.doing.say(t("Your comment is there."));
  }
}
