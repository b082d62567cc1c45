/** When the text is sent to be checked: soon after the last change, one request at a time, the newest text wins. */

export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  set(callback: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
}

const BROWSER: Clock = {
  now: () => performance.now(),
  set: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clear: (timer) => clearTimeout(timer as number),
};

export interface Pace {
  /** Milliseconds of quiet before a request: the least and the most. Between them, half of what answers take. */
  quiet: [number, number];
  /** Milliseconds after which an answer is no longer waited for. */
  patience: number;
  /** Milliseconds until the next attempt after one that failed. */
  retry: number;
}

/** What a failure leads to: another try in a while, one after the next change, or none before `resume`. */
export type Next = "retry" | "on change" | "on resume";

/**
 * Calls `ask` after changes. A change during a request does not start a second one, which would only make the
 * server slower: it is asked about as soon as the first is answered.
 */
export class Scheduler {
  private timer: unknown = null;
  private running: AbortController | null = null;
  private stale = false;
  private stopped = false;
  private halted = false;
  /** How long answers take, in milliseconds. */
  private usual = 0;

  constructor(
    private readonly ask: (signal: AbortSignal) => Promise<void>,
    private readonly failed: (error: unknown) => Next,
    private readonly pace: Pace,
    private readonly clock: Clock = BROWSER,
  ) {}

  /** The text changed; `at once` leaves out the wait. */
  changed(atOnce = false): void {
    if (this.halted) return;
    if (this.running) {
      this.stale = true;
      return;
    }
    this.plan(atOnce ? 0 : this.quiet);
  }

  /** Asks again, where a failure put an end to that. */
  resume(): void {
    if (!this.halted) return;
    this.halted = false;
    this.changed(true);
  }

  /** No further request, and no answer to the one under way. */
  stop(): void {
    this.stopped = true;
    this.clock.clear(this.timer);
    this.running?.abort();
  }

  /** A server that is busy is asked less often. */
  private get quiet(): number {
    const [least, most] = this.pace.quiet;
    return Math.min(Math.max(this.usual / 2, least), most);
  }

  private plan(milliseconds: number): void {
    this.clock.clear(this.timer);
    this.timer = this.clock.set(() => void this.run(), milliseconds);
  }

  private async run(): Promise<void> {
    const controller = new AbortController();
    this.running = controller;
    this.stale = false;
    const impatience = this.clock.set(() => controller.abort(), this.pace.patience);
    let pause = 0;
    const began = this.clock.now();
    try {
      await this.ask(controller.signal);
      this.usual = this.clock.now() - began;
    } catch (error) {
      if (this.stopped) return;
      const next = this.failed(error);
      this.halted = next === "on resume";
      if (next === "retry") {
        this.stale = true;
        pause = this.pace.retry;
      }
    } finally {
      this.clock.clear(impatience);
      this.running = null;
    }
    if (this.stale && !this.stopped && !this.halted) this.plan(pause);
  }
}
