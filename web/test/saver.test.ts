import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeSet, Text } from "@codemirror/state";
import { ApiError } from "../src/api.ts";
import type { Draft } from "../src/editor/drafts.ts";
import type { Choice, Conflict } from "../src/editor/deciding.ts";
import { Saver, type Current, type Desk, type Remote, type Saved, type Status } from "../src/editor/saver.ts";
import { merge } from "./support/merge.ts";

/** A server that merges as the real one: what touches is a conflict. */
class Server implements Remote {
  readonly history: Current[];
  down = false;
  out = false;
  /** Called while a request is under way. */
  meanwhile: () => void = () => undefined;

  constructor(text: string) {
    this.history = [{ text, revision: 1, author: "nobody" }];
  }

  get current(): Current {
    return this.history.at(-1)!;
  }

  write(text: string, author: string): void {
    this.history.push({ text, revision: this.current.revision + 1, author });
  }

  async put(text: string, base: number): Promise<Saved> {
    if (this.down) throw new ApiError(0, "The studio cannot be reached.");
    if (this.out) throw new ApiError(401, "You are not signed in any more.");
    await Promise.resolve();
    this.meanwhile();
    const { revision } = this.current;
    if (base === revision) {
      this.write(text, "me");
      return { revision: this.current.revision };
    }
    const before = this.history.find((each) => each.revision === base)!.text;
    const found = merge(before, text, this.current.text);
    if (found.conflicts.length > 0) {
      const { text: merged_text, conflicts } = found;
      throw new ApiError(409, "Both changed the same words.", [], { current: this.current, merged_text, conflicts });
    }
    this.write(found.text, "me");
    return { revision: this.current.revision, merged: true, text: this.current.text };
  }

  async get(): Promise<Current> {
    await Promise.resolve();
    return this.current;
  }
}

class Window implements Desk {
  readonly statuses: Status[] = [];
  draft: Draft | null = null;
  choices: Choice[] | null = [];
  asked: (readonly Conflict[])[] = [];
  others: (string | null)[] = [];
  private doc: Text;
  private readonly marks: ChangeSet[] = [];

  constructor(text: string) {
    this.doc = Text.of(text.split("\n"));
  }

  text(): string {
    return this.doc.toString();
  }

  type(from: string, to: string): void {
    const at = this.text().indexOf(from);
    assert.notEqual(at, -1, `${from} is not in ${this.text()}`);
    this.apply(ChangeSet.of({ from: at, to: at + from.length, insert: to }, this.doc.length));
  }

  mark(): (changes: readonly { from: number; to: number; insert: string }[]) => void {
    const at = this.marks.push(ChangeSet.empty(this.doc.length)) - 1;
    const length = this.doc.length;
    return (changes) => this.apply(ChangeSet.of([...changes], length).map(this.marks[at]!));
  }

  status(status: Status): void {
    this.statuses.push(status);
  }

  joined(author: string | null): void {
    this.others.push(author);
  }

  choose(conflicts: readonly Conflict[]): Promise<Choice[] | null> {
    this.asked.push(conflicts);
    return Promise.resolve(this.choices);
  }

  keep(draft: Draft | null): void {
    this.draft = draft;
  }

  now(): number {
    return 0;
  }

  private apply(changes: ChangeSet): void {
    this.doc = changes.apply(this.doc);
    this.marks.forEach((mark, at) => (this.marks[at] = mark.compose(changes)));
  }
}

const BASE = "You weld hulls.\n\nYou mind the yard.\n";

function opened(): { server: Server; window: Window; saver: Saver } {
  const server = new Server(BASE);
  const window = new Window(BASE);
  return { server, window, saver: new Saver(server, window, { revision: 1, text: BASE }) };
}

test("what was written is saved once, and nothing when nothing changed", async () => {
  const { server, window, saver } = opened();
  await saver.save();
  assert.equal(server.history.length, 1);
  window.type("hulls", "masts");
  await saver.save();
  await saver.save();
  assert.equal(server.current.text, BASE.replace("hulls", "masts"));
  assert.equal(server.history.length, 2);
  assert.equal(window.statuses.at(-1)?.kind, "saved");
  assert.equal(window.draft, null);
});

test("another's change elsewhere comes in with the save", async () => {
  const { server, window, saver } = opened();
  server.write(BASE.replace("yard", "dock"), "Anna");
  window.type("hulls", "masts");
  await saver.save();
  const both = BASE.replace("yard", "dock").replace("hulls", "masts");
  assert.equal(window.text(), both);
  assert.equal(server.current.text, both);
  assert.equal(saver.revision, server.current.revision);
});

test("words typed while the answer is under way stay, and are saved next", async () => {
  const { server, window, saver } = opened();
  server.write(BASE.replace("yard", "dock"), "Anna");
  window.type("hulls", "masts");
  server.meanwhile = () => {
    server.meanwhile = () => undefined;
    window.type("mind", "also mind");
  };
  await saver.save();
  assert.equal(window.text(), "You weld masts.\n\nYou also mind the dock.\n");
  await saver.save();
  assert.equal(server.current.text, "You weld masts.\n\nYou also mind the dock.\n");
});

test("what others saved is taken in when nothing was written here", async () => {
  const { server, window, saver } = opened();
  server.write(BASE.replace("yard", "dock"), "Anna");
  await saver.heard({ revision: 2, author: "Anna" });
  assert.equal(window.text(), BASE.replace("yard", "dock"));
  assert.deepEqual(window.others, ["Anna"]);
  assert.ok(saver.clean);
});

test("the writer decides where both changed the same words, and the decision is saved", async () => {
  const { server, window, saver } = opened();
  server.write(BASE.replace("hulls", "rudders"), "Anna");
  window.type("hulls", "masts");
  window.type("yard", "dock");
  window.choices = ["theirs"];
  await saver.save();
  assert.equal(window.asked.length, 1);
  assert.equal(window.text(), "You weld rudders.\n\nYou mind the dock.\n");
  assert.equal(server.current.text, window.text());
});

test("a decision that is put off keeps both: the server's text is untouched and the words stay here", async () => {
  const { server, window, saver } = opened();
  server.write(BASE.replace("hulls", "rudders"), "Anna");
  window.type("hulls", "masts");
  window.choices = null;
  await saver.save();
  assert.equal(server.current.text, BASE.replace("hulls", "rudders"));
  assert.equal(window.text(), BASE.replace("hulls", "masts"));
  assert.equal(window.draft?.text, window.text());
  window.choices = ["both"];
  await saver.save();
  assert.equal(server.current.text, BASE.replace("You weld hulls.", "You weld masts.\nYou weld rudders."));
});

test("while the writer decides, the text is told as not saved and is kept", async () => {
  const { server, window, saver } = opened();
  server.write(BASE.replace("hulls", "rudders"), "Anna");
  window.type("hulls", "masts");
  window.choices = null;
  await saver.save();
  assert.deepEqual(window.statuses.at(-1), { kind: "contested" });
  assert.equal(window.draft?.text, window.text());
});

test("whoever is not signed in any more is told so, and the words are kept", async () => {
  const { server, window, saver } = opened();
  server.out = true;
  window.type("hulls", "masts");
  await saver.save();
  assert.deepEqual(window.statuses.at(-1), { kind: "signed out" });
  assert.equal(window.draft?.text, window.text());
});

test("without a connection the words are kept as a draft with what they were written on", async () => {
  const { server, window, saver } = opened();
  server.down = true;
  window.type("hulls", "masts");
  await saver.save();
  assert.deepEqual(window.draft, { text: window.text(), base: { revision: 1, text: BASE }, at: 0 });
  assert.deepEqual(window.statuses.at(-1), { kind: "failed", why: "The studio cannot be reached.", again: true });
  server.down = false;
  await saver.save();
  assert.equal(server.current.text, window.text());
  assert.equal(window.draft, null);
  saver.leave();
});

test("a save whose answer was lost is not taken for another person's", async () => {
  const { server, window, saver } = opened();
  window.type("hulls", "hulls and masts");
  server.meanwhile = () => {
    server.meanwhile = () => undefined;
    server.write(window.text(), "me");
    throw new ApiError(0, "The studio cannot be reached.");
  };
  await saver.save();
  window.type("and masts", "and masts and rudders");
  await saver.save();
  assert.deepEqual(window.asked, []);
  assert.equal(server.current.text, BASE.replace("hulls", "hulls and masts and rudders"));
});

test("a draft is gone on with as if its window had stayed open, whatever others saved since", async () => {
  const { server, window } = opened();
  server.write(BASE.replace("yard", "dock"), "Anna");
  const now = new Window(server.current.text);
  const saver = new Saver(server, now, { revision: 2, text: server.current.text });
  saver.resume({ text: BASE.replace("hulls", "masts"), base: { revision: 1, text: BASE }, at: 0 });
  await saver.save();
  assert.equal(server.current.text, BASE.replace("yard", "dock").replace("hulls", "masts"));
  assert.equal(now.text(), server.current.text);
  assert.equal(window.asked.length, 0);
});

test("two windows that write at once in turns end with the same text and lose no word", async () => {
  const server = new Server("alpha beta\n\ngamma delta\n\nepsilon zeta\n");
  const windows = [new Window(server.current.text), new Window(server.current.text)] as const;
  const savers = windows.map((window) => new Saver(server, window, { revision: 1, text: server.current.text }));
  windows[0].type("alpha", "alpha one");
  windows[1].type("zeta", "zeta two");
  await Promise.all(savers.map((saver) => saver.save()));
  windows[0].type("one", "one three");
  windows[1].type("gamma", "gamma four");
  await Promise.all(savers.map((saver) => saver.save()));
  for (const saver of savers) await saver.heard(server.current);
  for (const word of ["one", "two", "three", "four"]) assert.ok(server.current.text.includes(word), word);
  for (const window of windows) assert.equal(window.text(), server.current.text);
});
