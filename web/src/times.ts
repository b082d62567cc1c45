/**
 * Moments as people say them, by the clock of the browser. What a page tells in `<time datetime>` is told so too:
 * the server knows its own clock alone.
 */

import { t } from "./words.ts";

/** today, 09:12; yesterday, 16:40; 3 October, 09:12; 3 October 2025, 09:12. What is no moment stays as it is. */
export function when(iso: string, now = new Date()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const time = clock(at);
  if (isSameDay(at, now)) return t("today, {time}", { time });
  if (isSameDay(at, new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1))) return t("yesterday, {time}", { time });
  return t("{day}, {time}", { day: day(at, now), time });
}

/** The time of day: 09:12. */
export function clock(at: Date): string {
  return at.toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** The day: 3 October; 3 October 2025 in another year. */
export function day(at: Date, now = new Date()): string {
  const isThisYear = at.getFullYear() === now.getFullYear();
  return at.toLocaleDateString(locale(), { day: "numeric", month: "long", ...(isThisYear ? {} : { year: "numeric" }) });
}

/** Tell the moments of the page by the clock of the browser. */
export function start(root: ParentNode): void {
  for (const place of root.querySelectorAll("time")) {
    if (place.dateTime.includes("T")) place.textContent = when(place.dateTime);
  }
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

/** The language of the page; English days stand before their months here. */
function locale(): string {
  const language = globalThis.document?.documentElement.lang ?? "en";
  return language === "en" ? "en-GB" : language;
}
