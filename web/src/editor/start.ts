/** Puts the editor together: text, findings, panels, saving, and the others who are here. */

import type { EditorView } from "@codemirror/view";
import { call } from "../api.ts";
import { byId, data } from "../dom.ts";
import { t, tn } from "../words.ts";
import { cards } from "./card.ts";
import { checking } from "./checking.ts";
import { chooseBetween } from "./conflict.ts";
import { Drafts } from "./drafts.ts";
import { FindingsList } from "./list.ts";
import { changesBetween } from "./merging.ts";
import { Panels, type Panel } from "./panels.ts";
import { Presence } from "./presence.ts";
import { remarksIn } from "./remarks.ts";
import { Saver, type Current, type Desk, type Remote, type Saved } from "./saver.ts";
import { SavingLine } from "./saving_line.ts";
import { sidePanels } from "./side_panels.ts";
import { Follower, surface } from "./surface.ts";
import { Toolbar } from "./toolbar.ts";
import type { Checked } from "./wire.ts";

export interface Page {
  id: string;
  text: string;
  revision: number;
  nonce: string;
}

/** Drafts younger than this may be another window's, which still saves them. */
const LEFT_BEHIND = 15_000;
const TAB = "rolewright.window";

export function start(): void {
  const page = data<Page>("editor-data");
  const here = `/api/v1/postings/${page.id}`;
  const text = page.text.replace(/\r\n?/g, "\n");
  const says = byId("editor-says");
  const doing = { say: (words: string) => (says.textContent = words) };
  const follower = new Follower();
  const line = new SavingLine(byId("saving"));

  let view: EditorView;
  let answer: Checked | null = null;
  const list = new FindingsList(byId("panel-findings"), doing);
  const drawn: Record<string, Panel> = { findings: { draw: () => list.draw(view) } };
  let panels: Panels | null = null;

  const checker = {
    check: (words: string, signal: AbortSignal) => call<Checked>("POST", `${here}/check`, { text: words }, { signal }),
    checked: (checked: Checked) => {
      answer = checked;
      line.checkable(true);
      requestIdleCallback(() => {
        told(remarksIn(view.state).length);
        panels?.changed(...REPORTED);
      });
    },
    failed: () => line.checkable(false),
  };
  let count = -1;
  const told = (now: number): void => {
    byId("findings-count").textContent = String(now);
    if (now !== count && count !== -1) says.textContent = tn("{n} remark", "{n} remarks", now);
    count = now;
  };

  const windowId = sessionStorage.getItem(TAB) ?? Math.random().toString(36).slice(2);
  sessionStorage.setItem(TAB, windowId);
  const drafts = new Drafts(localStorage, page.id, windowId);

  const remote: Remote = {
    put: (words, base, leaving) =>
      call<Saved>("PUT", `${here}/text`, { text: words, base }, { keepalive: leaving }),
    get: () => call<Current>("GET", here),
  };
  const desk: Desk = {
    text: () => view.state.doc.toString(),
    mark: () => follower.mark(view),
    status: (status) => line.show(status),
    joined: (author) => {
      says.textContent = author ? t("{author} changed the text.", { author }) : t("Another person's changes were taken in.");
      panels?.changed("history", "comments");
    },
    choose: (conflicts, author) => chooseBetween(conflicts, author),
    keep: (draft) => (draft === null ? drafts.drop() : drafts.keep(draft)),
    now: () => Date.now(),
  };
  const saver = new Saver(remote, desk, { revision: page.revision, text });
  line.onRetry = () => void saver.save();

  view = surface({
    text,
    parent: byId("text"),
    nonce: page.nonce,
    extensions: [checking(checker), cards(doing), follower.extension],
    written: () => saver.changed(),
    moved: () => toolbar.draw(),
  });
  const toolbar = new Toolbar(byId("editor-toolbar"), () => view);
  toolbar.draw();
  Object.assign(
    drawn,
    sidePanels({
      here,
      view: () => view,
      answer: () => answer,
      saver,
      doing,
      follow: () => follower.mark(view, true),
      write: (words) => follower.mark(view, true)(changesBetween(view.state.doc.toString(), words)),
    }),
  );
  panels = new Panels(byId("editor-side"), drawn);
  panels.changed();
  byId("editor-toolbar").addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-open-findings]")) panels.open("findings");
  });

  addEventListener("blur", () => void saver.save());
  addEventListener("pagehide", () => saver.leave());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") saver.leave();
  });
  new Presence(`${here}/head`, byId("others"), (head) => void saver.heard(head)).start();
  offerDrafts(drafts, saver, text);
}

/** The panels that read the answer of the check. */
const REPORTED = ["findings", "score", "outline", "facts", "law"];

function offerDrafts(drafts: Drafts, saver: Saver, text: string): void {
  const left = drafts.takeLeft(Date.now(), LEFT_BEHIND, text);
  if (left === null) return;
  const bar = byId("draft-offer");
  const at = new Date(left.draft.at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
  byId("draft-words").textContent = t("This browser still has words of {at} that were not saved.", { at });
  bar.hidden = false;
  const decide = (take: boolean) => (): void => {
    bar.hidden = true;
    drafts.forget(left.key);
    if (take) saver.resume(left.draft);
  };
  byId("draft-take").addEventListener("click", decide(true));
  byId("draft-drop").addEventListener("click", decide(false));
}
