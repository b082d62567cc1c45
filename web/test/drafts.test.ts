import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts, type Draft, type Store } from "../src/editor/drafts.ts";

class Memory implements Store {
  readonly kept = new Map<string, string>();

  get length(): number {
    return this.kept.size;
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }

  key(at: number): string | null {
    return [...this.kept.keys()][at] ?? null;
  }
}

function draft(text: string, at: number): Draft {
  return { text, base: { revision: 1, text: "before" }, at };
}

test("what a window left behind is found by the next one, once it is old enough", () => {
  const store = new Memory();
  new Drafts(store, "p1", "a").keep(draft("words", 1_000));
  const later = new Drafts(store, "p1", "b");
  assert.equal(later.takeLeft(5_000, 15_000, "saved"), null);
  assert.equal(later.takeLeft(20_000, 15_000, "saved")?.draft.text, "words");
});

test("a draft that was offered stays until it was decided about, whatever is written meanwhile", () => {
  const store = new Memory();
  const drafts = new Drafts(store, "p1", "a");
  drafts.keep(draft("words", 1_000));
  const left = drafts.takeLeft(2_000, 15_000, "saved");
  assert.ok(left);
  drafts.keep(draft("other words", 3_000));
  drafts.drop();
  assert.equal(drafts.takeLeft(99_000, 15_000, "saved")?.draft.text, "words");
  drafts.forget(left.key);
  assert.equal(drafts.takeLeft(99_000, 15_000, "saved"), null);
});

test("what the server has is no draft, and another posting's is not offered", () => {
  const store = new Memory();
  new Drafts(store, "p1", "a").keep(draft("same", 1));
  new Drafts(store, "p2", "a").keep(draft("words", 1));
  assert.equal(new Drafts(store, "p1", "b").takeLeft(99_000, 15_000, "same"), null);
});

test("what cannot be read is dropped", () => {
  const store = new Memory();
  store.setItem("rolewright.draft.p1.x", "{broken");
  store.setItem("rolewright.draft.p1.y", '{"text": 4}');
  assert.equal(new Drafts(store, "p1", "b").takeLeft(99_000, 15_000, "saved"), null);
  assert.equal(store.length, 0);
});
