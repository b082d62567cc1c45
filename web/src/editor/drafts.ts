/** Words that the server does not have yet, kept in this browser so that a crash or a lost connection costs none. */

export interface Draft {
  text: string;
  /** What the words were written on. */
  base: { revision: number; text: string };
  /** Milliseconds since 1970. */
  at: number;
}

export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  key(at: number): string | null;
  readonly length: number;
}

/** The drafts of one posting. Each window keeps its own; a later one finds what others left behind. */
export class Drafts {
  private readonly prefix: string;

  constructor(
    private readonly store: Store,
    posting: string,
    private readonly window: string,
  ) {
    this.prefix = `rolewright.draft.${posting}.`;
  }

  keep(draft: Draft): void {
    try {
      this.store.setItem(this.prefix + this.window, JSON.stringify(draft));
    } catch {
      // Full or forbidden: the text is still in the window, and the server is asked again.
    }
  }

  drop(): void {
    this.store.removeItem(this.prefix + this.window);
  }

  /**
   * The newest draft that was left behind at least `age` milliseconds ago, under a key of its own; null where there is
   * none. Older ones, and such as hold `saved`, are dropped.
   */
  takeLeft(now: number, age: number, saved: string): { key: string; draft: Draft } | null {
    const keys = Array.from({ length: this.store.length }, (_, at) => this.store.key(at));
    const left: Draft[] = [];
    for (const key of keys) {
      if (key === null || !key.startsWith(this.prefix)) continue;
      const draft = read(this.store.getItem(key));
      const own = key === this.prefix + this.window;
      if (draft !== null && !own && now - draft.at < age) continue;
      this.store.removeItem(key);
      if (draft !== null && draft.text !== saved) left.push(draft);
    }
    const newest = left.sort((a, b) => b.at - a.at)[0];
    if (newest === undefined) return null;
    const key = `${this.prefix}left-${newest.at}`;
    this.store.setItem(key, JSON.stringify(newest));
    return { key, draft: newest };
  }

  forget(key: string): void {
    this.store.removeItem(key);
  }
}

function read(content: string | null): Draft | null {
  try {
    const draft = JSON.parse(content ?? "null") as Partial<Draft> | null;
    const whole = typeof draft?.text === "string" && typeof draft.at === "number" && draft.base !== undefined;
    return whole ? (draft as Draft) : null;
  } catch {
    return null;
  }
}
