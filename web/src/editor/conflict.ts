/** Where the same passage was changed here and elsewhere: both versions side by side, and the writer chooses. */

import { el } from "../dom.ts";
import { t, tn } from "../words.ts";
import { ask } from "./asking.ts";
import type { Choice, Conflict } from "./deciding.ts";
import { plainWords, quoted } from "./plain_words.ts";
import type { Current } from "./saver.ts";

/** What the studio says of a version that came from the file of a posting. */
const FROM_FILE = "file";

/** The writer's choices, one a conflict, against the `current` version; null when the decision is put off. */
export async function chooseBetween(conflicts: readonly Conflict[], current: Current): Promise<Choice[] | null> {
  const isFile = current.cause === FROM_FILE;
  const author = isFile ? t("The file, changed outside of the studio") : (current.author ?? t("Somebody else"));
  const list = el("div", { class: "stack loose conflicts" });
  conflicts.forEach((conflict, at) => list.append(passage(conflict, at, author)));
  const answered = await ask({
    title: isFile ? t("The file was changed at the same words") : t("You both changed the same words"),
    about: el("p", {}, counted(conflicts.length, isFile), " ", t("The version that was saved already stays in the history, whatever you choose.")),
    fields: list,
    yes: t("Use these"),
    wide: true,
  });
  if (!answered) return null;
  return conflicts.map((_, at) => {
    const chosen = list.querySelector<HTMLInputElement>(`input[name="conflict-${at}"]:checked`);
    return (chosen?.value ?? "yours") as Choice;
  });
}

function counted(passages: number, isFile: boolean): string {
  if (isFile) {
    return tn(
      "{n} passage was changed by you, and in the file by another program.",
      "{n} passages were changed by you, and in the file by another program.",
      passages,
    );
  }
  return tn(
    "{n} passage was changed by you and by another person.",
    "{n} passages were changed by you and by another person.",
    passages,
  );
}

function passage(conflict: Conflict, at: number, author: string): HTMLElement {
  const options: [Choice, string, string][] = [
    ["yours", t("Yours"), conflict.yours],
    ["theirs", author, conflict.theirs],
  ];
  const set = el("fieldset", { class: "conflict" }, el("legend", { class: "fine" }, t("Before: {words}", { words: short(conflict.base) })));
  for (const [value, label, words] of options) {
    const radio = el("input", { type: "radio", name: `conflict-${at}`, value, checked: value === "yours" });
    set.append(
      el(
        "label",
        { class: "conflict-side" },
        el("span", { class: "check" }, radio, el("strong", {}, label)),
        el("span", { class: "posting-text conflict-words" }, words.trim() === "" ? t("(taken away)") : plainWords(words)),
      ),
    );
  }
  set.append(
    el(
      "label",
      { class: "check conflict-both" },
      el("input", { type: "radio", name: `conflict-${at}`, value: "both" }),
      el("span", {}, t("Keep both, one below the other")),
    ),
  );
  return set;
}

function short(words: string): string {
  const line = quoted(words);
  if (line === "") return t("(nothing)");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
