/** What people say about passages: written on the selection, answered, settled. */

import { EditorView } from "@codemirror/view";
import { call } from "../../api.ts";
import { el, icon } from "../../dom.ts";
import { toast } from "../../toasts.ts";
import { t } from "../../words.ts";
import { ask, field } from "../asking.ts";
import { passagesOf, showPassages, type Placed } from "../commented.ts";
import { complain } from "../../complaining.ts";
import type { Panel } from "../panels.ts";
import { Positions } from "../positions.ts";
import { quoted } from "../plain_words.ts";
import { initials } from "../presence.ts";
import type { Desk } from "../side_panels.ts";
import { when } from "../../times.ts";

interface Reply {
  id: string;
  text: string;
  author: string;
  mine: boolean;
  at: string;
}

interface Comment extends Reply, Placed {
  replies: Reply[];
}

const LONGEST = 10_000;

export class CommentsPanel implements Panel {
  private items: Comment[] = [];
  private pointed = "";

  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    void this.load();
  }

  private get path(): string {
    return `${this.desk.doing.here}/comments`;
  }

  /** Reads what was said, marks it in the text, and shows it. */
  async load(): Promise<void> {
    try {
      this.items = (await call<{ items: Comment[] }>("GET", this.path)).items;
      const view = this.desk.view();
      view.dispatch({ effects: showPassages.of(passagesOf(this.items, new Positions(view.state.doc.toString()))) });
      this.show();
    } catch (error) {
      this.place.replaceChildren(el("p", { class: "fine" }, error instanceof Error ? error.message : String(error)));
    }
  }

  /** Shows which comment is the one of this id. */
  point(id: string): void {
    this.pointed = id;
    this.show();
    const item = this.items.find((each) => each.id === id);
    if (item !== undefined) this.desk.doing.say(t("{author}: {words}", { author: item.author, words: item.text }));
    this.place.querySelector(".pointed")?.scrollIntoView({ block: "nearest" });
  }

  private show(): void {
    const add = el(
      "button",
      { type: "button", class: "button small", onclick: () => void this.add() },
      icon("comment", "small"),
      t("Comment on the selection"),
    );
    const settled = this.items.filter((item) => item.resolved_by !== null);
    const list = el("div", { class: "comments" });
    for (const item of this.items) if (item.resolved_by === null) list.append(this.comment(item));
    this.place.replaceChildren(add, list);
    if (this.items.length === 0) {
      const words = t("Select words in the text to say something about them.");
      list.append(el("div", { class: "empty" }, el("p", {}, words)));
    }
    if (settled.length > 0) {
      const fold = el("details", { class: "fold" }, el("summary", {}, t("Settled ({n})", { n: settled.length })));
      for (const item of settled) fold.append(this.comment(item));
      this.place.append(fold);
    }
  }

  private comment(item: Comment): HTMLElement {
    const isOpen = item.resolved_by === null;
    const row = el("div", { class: "row" });
    if (item.start !== null) row.append(this.button(t("Show"), () => this.reveal(item)));
    if (isOpen) row.append(this.button(t("Answer"), () => void this.answer(item)));
    const settle = isOpen ? "resolve" : "reopen";
    row.append(this.button(isOpen ? t("Settle") : t("Open again"), () => void this.act("POST", `${item.id}/${settle}`)));
    if (item.mine) row.append(this.button(t("Delete"), () => void this.act("DELETE", item.id)));
    const article = el(
      "article",
      { class: `comment${isOpen ? "" : " settled"}${item.id === this.pointed ? " pointed" : ""}` },
      el("span", { class: "avatar", "aria-hidden": "true" }, initials(item.author)),
      this.by(item),
      el("div", { class: "bubble" }, item.quote !== "" && el("q", { class: "quoted" }, quoted(item.quote)), item.text),
    );
    for (const reply of item.replies) article.append(el("div", { class: "bubble reply" }, this.by(reply), reply.text));
    article.append(row);
    return article;
  }

  private by(said: Reply): HTMLElement {
    return el("p", { class: "by" }, el("strong", {}, said.author), ` · ${when(said.at)}`);
  }

  private button(label: string, press: () => void): HTMLElement {
    return el("button", { type: "button", class: "button small quiet", onclick: press }, label);
  }

  private reveal(item: Comment): void {
    const view = this.desk.view();
    const positions = new Positions(view.state.doc.toString());
    const anchor = positions.toUnits(item.start ?? 0);
    const head = positions.toUnits(item.end ?? 0);
    view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    view.focus();
  }

  private async act(method: string, what: string, body?: unknown): Promise<void> {
    try {
      await call(method, what === "" ? this.path : `${this.path}/${what}`, body);
    } catch (error) {
      complain(error);
    }
    await this.load();
  }

  private async answer(item: Comment): Promise<void> {
    const words = el("textarea", { class: "textarea", rows: 3, required: true, maxlength: LONGEST });
    const about = el("q", { class: "quoted" }, item.text);
    const answered = await ask({ title: t("Answer"), about, fields: field(t("Your answer"), words), yes: t("Answer") });
    if (answered) await this.act("POST", `${item.id}/replies`, { text: words.value.trim() });
  }

  /** Asks what somebody wants to say about the selection. */
  async add(): Promise<void> {
    const view = this.desk.view();
    const { from, to } = view.state.selection.main;
    if (from === to) {
      this.desk.doing.say(t("Select the words first."));
      toast(t("Select the words in the text that you want to say something about."));
      return;
    }
    const words = el("textarea", { class: "textarea", rows: 4, required: true, maxlength: LONGEST });
    const about = el("q", { class: "quoted" }, quoted(view.state.sliceDoc(from, to)));
    const fields = field(t("Your comment"), words);
    const answered = await ask({ title: t("Say something about this"), about, fields, yes: t("Comment") });
    if (!answered || words.value.trim() === "") return;
    // A comment stands on what is saved.
    await this.desk.saver.save();
    const now = view.state.selection.main;
    const positions = new Positions(view.state.doc.toString());
    const [start, end] = [positions.toPoints(now.from), positions.toPoints(now.to)];
    await this.act("POST", "", { text: words.value.trim(), start, end, revision: this.desk.saver.revision });
    this.desk.doing.say(t("Your comment is there."));
  }
}
