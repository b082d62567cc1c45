import assert from "node:assert/strict";
import { test } from "node:test";
import { Scheduler, type Clock, type Next } from "../src/editor/scheduler.ts";

const PACE = { quiet: [20, 400] as [number, number], patience: 1_000, retry: 300 };

/** A clock that is moved by hand. */
class HandClock implements Clock {
  private time = 0;
  private timers: { at: number; callback: () => void }[] = [];

  now(): number {
    return this.time;
  }

  set(callback: () => void, milliseconds: number): unknown {
    const timer = { at: this.time + milliseconds, callback };
    this.timers.push(timer);
    return timer;
  }

  clear(timer: unknown): void {
    this.timers = this.timers.filter((each) => each !== timer);
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    for (;;) {
      const next = this.timers.filter((each) => each.at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.clear(next);
      this.time = next.at;
      next.callback();
      await settle();
    }
    this.time = until;
    await settle();
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

/** A server that answers when it is told to. */
function opened(next: Next = "retry"): {
  clock: HandClock;
  asked: { answer: () => void; fail: () => void; signal: AbortSignal }[];
  errors: unknown[];
  scheduler: Scheduler;
} {
  const clock = new HandClock();
  const asked: { answer: () => void; fail: () => void; signal: AbortSignal }[] = [];
  const errors: unknown[] = [];
  const ask = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("aborted")));
      asked.push({ answer: () => resolve(), fail: () => reject(new Error("broken")), signal });
    });
  const failed = (error: unknown): Next => {
    errors.push(error);
    return next;
  };
  return { clock, asked, errors, scheduler: new Scheduler(ask, failed, PACE, clock) };
}

test("one request is made after the last of several changes", async () => {
  const { clock, asked, scheduler } = opened();
  scheduler.changed();
  await clock.pass(10);
  scheduler.changed();
  await clock.pass(19);
  assert.equal(asked.length, 0);
  await clock.pass(1);
  assert.equal(asked.length, 1);
});

test("changes during a request make one more, as soon as it is answered", async () => {
  const { clock, asked, scheduler } = opened();
  scheduler.changed(true);
  await clock.pass(0);
  scheduler.changed();
  scheduler.changed();
  await clock.pass(500);
  assert.equal(asked.length, 1);
  asked[0]!.answer();
  await settle();
  await clock.pass(0);
  assert.equal(asked.length, 2);
  asked[1]!.answer();
  await settle();
  await clock.pass(5_000);
  assert.equal(asked.length, 2);
});

test("a slow server is given more quiet before the next request, up to a bound", async () => {
  const { clock, asked, scheduler } = opened();
  scheduler.changed(true);
  await clock.pass(0);
  await clock.pass(200);
  asked[0]!.answer();
  await settle();
  scheduler.changed();
  await clock.pass(99);
  assert.equal(asked.length, 1);
  await clock.pass(1);
  assert.equal(asked.length, 2);
});

test("what fails is told and tried again", async () => {
  const { clock, asked, errors, scheduler } = opened();
  scheduler.changed(true);
  await clock.pass(0);
  asked[0]!.fail();
  await settle();
  assert.equal(errors.length, 1);
  await clock.pass(300);
  assert.equal(asked.length, 2);
});

test("what is refused is asked again after the next change alone", async () => {
  const { clock, asked, scheduler } = opened("on change");
  scheduler.changed(true);
  await clock.pass(0);
  asked[0]!.fail();
  await clock.pass(9_000);
  assert.equal(asked.length, 1);
  scheduler.changed(true);
  await clock.pass(0);
  assert.equal(asked.length, 2);
});

test("who is not known asks nothing more, whatever is written, until it goes on", async () => {
  const { clock, asked, scheduler } = opened("on resume");
  scheduler.changed(true);
  await clock.pass(0);
  scheduler.changed();
  asked[0]!.fail();
  await settle();
  scheduler.changed();
  await clock.pass(9_000);
  assert.equal(asked.length, 1);
  scheduler.resume();
  await clock.pass(0);
  assert.equal(asked.length, 2);
});

test("an answer that never comes is given up", async () => {
  const { clock, asked, errors, scheduler } = opened();
  scheduler.changed(true);
  await clock.pass(0);
  await clock.pass(1_000);
  assert.ok(asked[0]!.signal.aborted);
  assert.equal(errors.length, 1);
});

test("whoever stops is told nothing more and asks nothing more", async () => {
  const { clock, asked, errors, scheduler } = opened();
  scheduler.changed(true);
  await clock.pass(0);
  scheduler.changed();
  scheduler.stop();
  await clock.pass(9_000);
  assert.equal(asked.length, 1);
  assert.deepEqual(errors, []);
});
