/** Where two people changed the same passage: both versions side by side, and the writer chooses. */

import { el } from "../dom.ts";
import { t, tn } from "../words.ts";
import { ask } from "./asking.ts";
import type { Choice, Conflict } from "./deciding.ts";

/** The writer's choices, one a conflict; null when the decision is put off. */
export async function chooseBetween(conflicts: readonly Conflict[], author: string | null): Promise<Choice[] | null> {
  const who = author ?? t("Somebody else");
  const list = el("div", { class: "stack loose conflicts" });
  conflicts.forEach((conflict, at) => list.append(passage(conflict, at, who)));
  const answered = await ask({
    title: t("You both changed the same words"),
    about: el(
      "p",
      {},
      tn(
        "{n} passage was changed by you and by another person. Nothing is lost until you choose.",
        "{n} passages were changed by you and by another person. Nothing is lost until you choose.",
        conflicts.length,
      ),
    ),
    fields: list,
    yes: t("Use these"),
    wide: true,
  });
  if (!answered) return null;
  return conflicts.map((_, at) => {
    const chosen = list.querySelector<HTMLInputElement>(`input[name="conflict-${at}"]:checked`);
    return (chosen?.value ?? "both") as Choice;
  });
}

function passage(conflict: Conflict, at: number, who: string): HTMLElement {
  const options: [Choice, string, string][] = [
    ["yours", t("Yours"), conflict.yours],
    ["theirs", who, conflict.theirs],
  ];
  const set = el("fieldset", { class: "conflict" }, el("legend", { class: "fine" }, t("Before: {words}", { words: short(conflict.base) })));
  for (const [value, label, words] of options) {
    set.append(
      el(
        "label",
        { class: "conflict-side" },
        el("span", { class: "check" }, el("input", { type: "radio", name: `conflict-${at}`, value }), el("strong", {}, label)),
        el("span", { class: "posting-text conflict-words" }, words.trim() === "" ? t("(taken away)") : words),
      ),
    );
  }
  set.append(
    el(
      "label",
      { class: "check conflict-both" },
      el("input", { type: "radio", name: `conflict-${at}`, value: "both", checked: true }),
      el("span", {}, t("Keep both, one below the other")),
    ),
  );
  return set;
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line === "") return t("(nothing)");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
