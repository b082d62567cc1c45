/** Puts the editor together: text, findings, panels, saving, and the others who are here. */

import { keymap, type EditorView } from "@codemirror/view";
import { call } from "../api.ts";
import { byId, data } from "../dom.ts";
import { when } from "../times.ts";
import { t, tn } from "../words.ts";
import { cards } from "./card.ts";
import { checking, type Checker } from "./checking.ts";
import { commented, passageAt } from "./commented.ts";
import { chooseBetween } from "./conflict.ts";
import { changesBetween } from "./deciding.ts";
import { Drafts } from "./drafts.ts";
import { FindingsList } from "./list.ts";
import type { Doing } from "./mending.ts";
import { offerQuestions } from "./open_questions.ts";
import { pointAtLine } from "./pointing.ts";
import { onSelection } from "./on_selection.ts";
import { Panels } from "./panels.ts";
import { ring } from "./panels/score_ring.ts";
import { Presence, type Head } from "./presence.ts";
import { remarksIn } from "./remarks.ts";
import { Saver, type Current, type Remote, type Saved } from "./saver.ts";
import { SavingLine } from "./saving_line.ts";
import { sidePanels } from "./side_panels.ts";
import { StateMenu } from "./state_menu.ts";
import { Follower, surface } from "./surface.ts";
import { Toolbar } from "./toolbar.ts";
import type { Checked } from "./wire.ts";

interface Page {
  id: string;
  text: string;
  revision: number;
  nonce: string;
}

/** Drafts younger than this may be another window's, which still saves them. */
const LEFT_BEHIND = 15_000;
const WINDOW = "rolewright.window";
/** The panels that read the answer of the check, and one that shows the text. */
const REPORTED = ["findings", "score", "outline", "facts", "law", "preview"];

export function start(): void {
  new Editor(data<Page>("editor-data")).begin();
}

class Editor {
  private readonly here: string;
  private readonly says = byId("editor-says");
  private readonly follower = new Follower();
  private readonly line = new SavingLine(byId("saving"));
  private readonly windowId = windowId();
  private readonly drafts: Drafts;
  private readonly saver: Saver;
  private readonly doing: Doing;
  private readonly list: FindingsList;
  private readonly side: ReturnType<typeof sidePanels>;
  private readonly panels: Panels;
  private readonly states: StateMenu;
  private readonly view: EditorView;
  private readonly toolbar: Toolbar;
  private answer: Checked | null = null;
  private count: number | null = null;
  private heardOfComments: string | null = null;

  constructor(private readonly page: Page) {
    this.here = `/api/v1/postings/${page.id}`;
    const text = plain(page.text);
    this.drafts = new Drafts(localStorage, page.id, this.windowId);
    this.saver = new Saver(this.remote(), this.desk(), { revision: page.revision, text });
    this.doing = {
      here: this.here,
      say: (words) => this.say(words),
      follow: () => this.follower.mark(this.view, true),
    };
    this.list = new FindingsList(byId("panel-findings"), this.doing, () => this.answer?.report.document.is_posting ?? null);
    this.states = new StateMenu(
      byId("state-menu"),
      this.here,
      () => this.saver.save(),
      (place) => pointAtLine(this.view, place),
    );
    this.view = surface({
      text,
      parent: byId("text"),
      nonce: page.nonce,
      extensions: [
        this.follower.extension,
        cards(this.doing),
        checking(this.checker()),
        commented((id) => this.openComment(id)),
        onSelection(() => this.comment()),
        keymap.of([{ key: "Mod-Alt-m", run: () => this.comment(), preventDefault: true }]),
      ],
      written: () => this.saver.changed(),
      moved: () => this.toolbar?.draw(),
    });
    this.toolbar = new Toolbar(byId("editor-toolbar"), () => this.view);
    this.side = this.sidePanels();
    this.panels = new Panels(byId("editor-side"), { findings: { draw: () => this.list.draw(this.view) }, ...this.side });
  }

  begin(): void {
    this.toolbar.draw();
    byId("text").addEventListener("pointerdown", () => this.panels.makeWay());
    this.line.onRetry = () => void this.saver.save();
    addEventListener("blur", () => void this.saver.save());
    addEventListener("online", () => void this.saver.save());
    addEventListener("pagehide", () => this.saver.leave());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.saver.leave();
    });
    new Presence(this.here, this.windowId, byId("others"), (head) => this.heard(head)).start();
    pointAtLine(this.view, location.hash);
    this.offerDraft();
    void offerQuestions(byId<HTMLButtonElement>("open-questions"), this.here);
  }

  private say(words: string): void {
    this.says.textContent = words;
  }

  private checker(): Checker {
    return {
      check: (text, explained, signal) => call<Checked>("POST", `${this.here}/check`, { text, explained }, { signal }),
      checked: (answer) => {
        this.answer = answer;
        this.line.checkable(true);
        // What stands beside the text may be drawn a moment later than the remarks in it.
        requestIdleCallback(() => this.show(answer), { timeout: 300 });
      },
      failed: () => this.line.checkable(false),
    };
  }

  private show(answer: Checked): void {
    const count = remarksIn(this.view.state).length;
    byId("findings-count").textContent = String(count);
    if (this.count !== null && count !== this.count) this.say(tn("{n} finding", "{n} findings", count));
    this.count = count;
    byId("score-now").replaceChildren(ring(answer.score));
    const title = answer.facts.find((fact) => fact.name === "title")?.value ?? "";
    byId("editor-title").textContent = title || t("Without a title");
    this.panels.changed(...REPORTED);
  }

  private remote(): Remote {
    return {
      put: async (text, base, leaving) => {
        const saved = await call<Saved>("PUT", `${this.here}/text`, { text, base }, { keepalive: leaving });
        return saved.text === undefined ? saved : { ...saved, text: plain(saved.text) };
      },
      get: async () => {
        const current = await call<Current & { changed_by?: string | null }>("GET", this.here);
        return { ...current, text: plain(current.text), author: current.changed_by ?? null };
      },
    };
  }

  private desk(): ConstructorParameters<typeof Saver>[1] {
    return {
      text: () => this.view.state.doc.toString(),
      mark: () => this.follower.mark(this.view),
      status: (status) => {
        this.line.show(status);
        if (status.kind === "saved") this.panels.changed("history");
      },
      joined: (author) => {
        this.say(author ? t("{author} changed the text.", { author }) : t("Another person’s changes were taken in."));
        this.panels.changed("history");
      },
      choose: (conflicts, current) => chooseBetween(conflicts, current),
      keep: (draft) => (draft === null ? this.drafts.drop() : this.drafts.keep(draft)),
      now: () => Date.now(),
    };
  }

  private sidePanels(): ReturnType<typeof sidePanels> {
    return sidePanels({
      view: () => this.view,
      answer: () => this.answer,
      saver: this.saver,
      doing: this.doing,
      showFinding: (key) => {
        this.panels.open("findings");
        this.list.show(this.view, key);
      },
      open: (name) => this.panels.open(name),
      write: (text) => this.follower.mark(this.view, true)(changesBetween(this.view.state.doc.toString(), text)),
    });
  }

  private openComment(id: string): void {
    this.panels.open("comments");
    this.side.comments.point(id);
  }

  /** Begins a comment on the selection; without one, opens what was said where the cursor stands. */
  private comment(): boolean {
    const { main } = this.view.state.selection;
    const passage = main.empty ? passageAt(this.view.state, main.head) : null;
    if (passage !== null) this.openComment(passage.id);
    else void this.side.comments.add();
    return true;
  }

  private heard(head: Head): void {
    void this.saver.heard(head);
    this.states.heard(head.state, head.differs);
    const said = `${head.comments} ${head.comments_at}`;
    if (said !== this.heardOfComments) {
      this.heardOfComments = said;
      byId("comments-count").textContent = head.comments > 0 ? String(head.comments) : "";
      void this.side.comments.load();
    }
  }

  private offerDraft(): void {
    const left = this.drafts.takeLeft(Date.now(), LEFT_BEHIND, plain(this.page.text));
    if (left === null) return;
    const bar = byId("draft-offer");
    const at = when(new Date(left.draft.at).toISOString());
    byId("draft-words").textContent = t("This browser still has words of {at} that were not saved.", { at });
    bar.hidden = false;
    const decide = (take: boolean) => (): void => {
      bar.hidden = true;
      this.drafts.forget(left.key);
      if (take) this.saver.resume(left.draft);
    };
    byId("draft-take").addEventListener("click", decide(true));
    byId("draft-drop").addEventListener("click", decide(false));
  }
}

/** The text with the line ends of the editor. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function windowId(): string {
  const id = sessionStorage.getItem(WINDOW) ?? crypto.getRandomValues(new Uint32Array(2)).join("-");
  sessionStorage.setItem(WINDOW, id);
  return id;
}
