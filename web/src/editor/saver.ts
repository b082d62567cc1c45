/**
 * Saves what is written, and takes in what others saved meanwhile.
 *
 * The saver knows the revision that the text is based on. Words typed while a request is under way are never
 * overwritten by its answer: what the server merged in is applied as a change beside them.
 */

import { ApiError, UNKNOWN } from "../api.ts";
import type { Draft } from "./drafts.ts";
import { changesBetween, decided, type Change, type Choice, type Conflict } from "./deciding.ts";

export interface Saved {
  revision: number;
  merged?: boolean;
  text?: string;
}

export interface Current {
  text: string;
  revision: number;
  author?: string | null;
  /** How its newest version came to be, such as `file`: changed outside of the studio. */
  cause?: string;
}

/** What the head of the posting tells of its text. */
export interface Newest {
  revision: number;
  author?: string | null;
}

/** What the server says where both changed the same sentences. */
interface Contested {
  current: Current;
  merged_text: string;
  conflicts: Conflict[];
}

export type Status =
  | { kind: "saved"; at: Date | null }
  | { kind: "unsaved" }
  | { kind: "saving" }
  /** The same words were changed elsewhere; kept in this browser until the writer decides. */
  | { kind: "contested" }
  /** Kept in this browser, until the writer signs in again. */
  | { kind: "signed out" }
  /** Kept in this browser; will be tried again where `again` is true. */
  | { kind: "failed"; why: string; again: boolean };

/** The server's side. */
export interface Remote {
  put(text: string, base: number, leaving: boolean): Promise<Saved>;
  get(): Promise<Current>;
}

/** The window's side: the text as it is now, and changes that are not the writer's own. */
export interface Desk {
  text(): string;
  /** Remembers the text of now; the function it returns applies changes of that text to the text of then. */
  mark(): (changes: readonly Change[]) => void;
  status(status: Status): void;
  /** Somebody else's words came in. */
  joined(author: string | null): void;
  /** Both changed the same passages; null when the writer wants to decide later. */
  choose(conflicts: readonly Conflict[], current: Current): Promise<Choice[] | null>;
  keep(draft: Draft | null): void;
  now(): number;
}

const RETRY = [3_000, 5_000, 10_000, 30_000];
const QUIET = 800;

export class Saver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy: Promise<void> | null = null;
  private again = false;
  private failures = 0;
  /** Texts that were sent without an answer: the server may have them, and they are no other person's. */
  private readonly unanswered = new Set<string>();
  /** The writer put off a decision; saving waits for it. */
  private undecided = false;

  constructor(
    private readonly remote: Remote,
    private readonly desk: Desk,
    private base: { revision: number; text: string },
  ) {}

  get revision(): number {
    return this.base.revision;
  }

  get clean(): boolean {
    return this.desk.text() === this.base.text;
  }

  /** The writer changed the text. */
  changed(): void {
    if (this.clean && !this.busy) {
      clearTimeout(this.timer);
      this.desk.keep(null);
      this.desk.status({ kind: "saved", at: null });
      return;
    }
    if (!this.busy && !this.undecided) this.desk.status({ kind: "unsaved" });
    this.plan(this.undecided ? null : QUIET);
  }

  /** Saves now. Resolved when nothing is left to save, or saving failed. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    this.undecided = false;
    if (this.busy) {
      this.again = true;
      return this.busy;
    }
    if (this.clean) return;
    this.busy = this.round().finally(() => (this.busy = null));
    await this.busy;
    if (this.again) {
      this.again = false;
      await this.save();
    }
  }

  /** The window is being left: one last request that outlives it, and a draft in case it does not arrive. */
  leave(): void {
    if (this.clean) return;
    this.keepDraft();
    this.unanswered.add(this.desk.text());
    if (!this.undecided) void this.remote.put(this.desk.text(), this.base.revision, true).catch(() => undefined);
  }

  /** Somebody looked at the head of the posting: takes in what is newer. */
  async heard(head: Newest): Promise<void> {
    if (head.revision <= this.base.revision || this.busy || this.undecided) return;
    if (!this.clean) return this.save();
    this.busy = this.pull(head.author ?? null).finally(() => (this.busy = null));
    await this.busy;
    if (!this.clean) this.plan(QUIET);
  }

  /** Goes on with a draft: its words were written on its own base. */
  resume(draft: Draft): void {
    const put = this.desk.mark();
    const before = this.desk.text();
    this.base = { ...draft.base };
    put(changesBetween(before, draft.text));
    void this.save();
  }

  private plan(milliseconds: number | null): void {
    clearTimeout(this.timer);
    if (milliseconds !== null) this.timer = setTimeout(() => void this.save(), milliseconds);
    this.keepDraft();
  }

  private keepDraft(): void {
    this.desk.keep({ text: this.desk.text(), base: this.base, at: this.desk.now() });
  }

  private async round(): Promise<void> {
    const sent = this.desk.text();
    const place = this.desk.mark();
    this.desk.status({ kind: "saving" });
    try {
      await this.findUnanswered();
      this.unanswered.add(sent);
      const answer = await this.remote.put(sent, this.base.revision, false);
      this.unanswered.clear();
      this.failures = 0;
      const text = answer.text ?? sent;
      this.base = { revision: answer.revision, text };
      if (text !== sent) {
        place(changesBetween(sent, text));
        this.desk.joined(null);
      }
      this.settled();
    } catch (error) {
      if (error instanceof ApiError && !error.mayPass) this.unanswered.clear();
      if (error instanceof ApiError && error.status === 409) await this.conflict(sent, place, error);
      else this.failed(error);
    }
  }

  /** Whether the server has what was sent without an answer; then that is what the text is based on. */
  private async findUnanswered(): Promise<void> {
    if (this.unanswered.size === 0) return;
    const current = await this.remote.get();
    if (this.unanswered.has(current.text)) this.base = { revision: current.revision, text: current.text };
    this.unanswered.clear();
  }

  private async conflict(
    sent: string,
    place: (changes: readonly Change[]) => void,
    error: ApiError,
  ): Promise<void> {
    const body = error.body as Partial<Contested> | null;
    const { current, merged_text: merged, conflicts } = body ?? {};
    if (current === undefined || merged === undefined || conflicts === undefined) return this.failed(error);
    this.keepDraft();
    this.desk.status({ kind: "contested" });
    const choices = await this.desk.choose(conflicts, current);
    if (choices === null) {
      this.undecided = true;
      return;
    }
    const text = decided(merged, conflicts, choices);
    this.base = { revision: current.revision, text: current.text };
    place(changesBetween(sent, text));
    this.again = !this.clean;
    if (this.clean) this.settled();
  }

  private async pull(author: string | null): Promise<void> {
    const place = this.desk.mark();
    const before = this.base.text;
    try {
      const current = await this.remote.get();
      if (current.revision <= this.base.revision) return;
      this.base = { revision: current.revision, text: current.text };
      place(changesBetween(before, current.text));
      if (current.text !== before) this.desk.joined(current.author ?? author);
    } catch {
      // The head is asked for again in a moment.
    }
  }

  private settled(): void {
    if (this.clean) {
      this.desk.keep(null);
      this.desk.status({ kind: "saved", at: new Date(this.desk.now()) });
    } else {
      this.desk.status({ kind: "unsaved" });
      this.plan(QUIET);
    }
  }

  private failed(error: unknown): void {
    if (error instanceof ApiError && error.status === UNKNOWN) {
      this.desk.status({ kind: "signed out" });
      return this.plan(null);
    }
    const again = !(error instanceof ApiError) || error.mayPass;
    this.desk.status({ kind: "failed", why: error instanceof Error ? error.message : String(error), again });
    this.plan(again ? (RETRY[Math.min(this.failures++, RETRY.length - 1)] ?? null) : null);
  }
}
