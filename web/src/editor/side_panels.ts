/** The panels beside the findings, by their names in the page. */

import type { EditorView } from "@codemirror/view";
import { CommentsPanel } from "./panels/comments.ts";
import { FactsPanel } from "./panels/facts.ts";
import { HistoryPanel } from "./panels/history.ts";
import { LawPanel } from "./panels/law.ts";
import { OutlinePanel } from "./panels/outline.ts";
import { PreviewPanel } from "./panels/preview.ts";
import { ScorePanel } from "./panels/score.ts";
import { byId } from "../dom.ts";
import type { Doing } from "./mending.ts";
import type { Panel } from "./panels.ts";
import type { Saver } from "./saver.ts";
import type { Checked } from "./wire.ts";

/** What a panel works with. */
export interface Desk {
  view(): EditorView;
  /** The last answer of the check. */
  answer(): Checked | null;
  saver: Saver;
  doing: Doing;
  /** Opens the list of findings at the one of this key. */
  showFinding(key: string): void;
  /** Opens the panel of this name. */
  open(name: string): void;
  /** Makes the text this one, by as few changes as do it, as the writer's own. */
  write(text: string): void;
}

export function sidePanels(desk: Desk) {
  return {
    score: new ScorePanel(byId("panel-score"), desk),
    outline: new OutlinePanel(byId("panel-outline"), desk),
    facts: new FactsPanel(byId("panel-facts"), desk),
    law: new LawPanel(byId("panel-law"), desk),
    preview: new PreviewPanel(byId("panel-preview"), desk),
    comments: new CommentsPanel(byId("panel-comments"), desk),
    history: new HistoryPanel(byId("panel-history"), desk),
  } satisfies Record<string, Panel>;
}
