/** Sends the text to be checked as it is written, and takes the answer in at its place in the text of now. */

import { ChangeSet, type Extension } from "@codemirror/state";
import { EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { ANSWERED, ApiError, UNKNOWN } from "../api.ts";
import { Positions } from "./positions.ts";
import { moved, remarksOf } from "./remark.ts";
import { showRemarks } from "./remarks.ts";
import { tellTitles } from "./titles.ts";
import { Scheduler, type Next } from "./scheduler.ts";
import type { Checked, Explanation } from "./wire.ts";

export interface Checker {
  /** Checks; of the rules in `explained` no explanation is needed. */
  check(text: string, explained: string[], signal: AbortSignal): Promise<Checked>;
  /** Called after the findings of an answer are in the text. */
  checked(answer: Checked): void;
  failed(error: unknown): void;
}

const PACE = { quiet: [25, 400] as [number, number], patience: 10_000, retry: 3_000 };

/** The name of the measure from the last key to the remarks on the screen, for `performance.getEntriesByName`. */
export const KEY_TO_REMARK = "key-to-remark";

/** Checks at the start and after every change. */
export function checking(checker: Checker): Extension {
  const plugin = ViewPlugin.define((view) => new Checking(view, checker));
  return [plugin, EditorView.domEventHandlers({ keydown: (event, view) => view.plugin(plugin)?.key(event) })];
}

class Checking {
  /** What changed since the text under way was sent. */
  private since: ChangeSet;
  private readonly explanations = new Map<string, Explanation>();
  private keyAt: number | null = null;
  private readonly scheduler: Scheduler;

  constructor(
    private readonly view: EditorView,
    private readonly checker: Checker,
  ) {
    this.since = ChangeSet.empty(view.state.doc.length);
    this.scheduler = new Scheduler(
      (signal) => this.ask(signal),
      (error) => {
        checker.failed(error);
        return after(error);
      },
      PACE,
    );
    this.scheduler.changed(true);
    document.addEventListener(ANSWERED, this.resume);
  }

  private readonly resume = (): void => this.scheduler.resume();

  key(event: KeyboardEvent): void {
    this.keyAt = event.timeStamp;
  }

  update(update: ViewUpdate): void {
    if (!update.docChanged) return;
    this.since = this.since.compose(update.changes);
    this.scheduler.changed();
  }

  destroy(): void {
    document.removeEventListener(ANSWERED, this.resume);
    this.scheduler.stop();
  }

  private async ask(signal: AbortSignal): Promise<void> {
    const document = this.view.state.doc;
    const text = document.toString();
    const keyAt = this.keyAt;
    this.since = ChangeSet.empty(document.length);
    const answer = await this.checker.check(text, [...this.explanations.keys()], signal);
    for (const [rule, explanation] of Object.entries(answer.explanations)) this.explanations.set(rule, explanation);
    const found = remarksOf(answer, new Positions(text), this.explanations)
      .map((remark) => moved(remark, this.since))
      .filter((remark) => remark !== null);
    const titles = Object.entries(answer.explanations).map(([rule, { summary }]) => [rule, summary] as const);
    const told = titles.length > 0 ? [tellTitles.of(new Map(titles))] : [];
    this.view.dispatch({ effects: [showRemarks.of(found), ...told] });
    if (keyAt !== null && this.since.empty) this.measure(keyAt);
    this.checker.checked(answer);
  }

  /** From the key to the frame after the one that shows the remarks. */
  private measure(keyAt: number): void {
    this.keyAt = null;
    requestAnimationFrame(() => {
      setTimeout(() => performance.measure(KEY_TO_REMARK, { start: keyAt, end: performance.now() }));
    });
  }
}

/** Nobody who is signed out is answered, nor a text that was refused before it changes. */
function after(error: unknown): Next {
  if (!(error instanceof ApiError) || error.mayPass) return "retry";
  return error.status === UNKNOWN ? "on resume" : "on change";
}
