/** Parts of a finding that the card beside the words and the list share. */

import type { EditorView } from "@codemirror/view";
import { el, icon } from "../dom.ts";
import { t, tn } from "../words.ts";
import { complain } from "../complaining.ts";
import { ask, field } from "./asking.ts";
import { applyFix, ignore, type Doing } from "./mending.ts";
import type { Remark } from "./remark.ts";
import { remarksIn } from "./remarks.ts";
import type { Severity } from "./wire.ts";

export function severity(kind: Severity): HTMLElement {
  return el("span", { class: `severity ${kind}` }, icon(`severity-${kind}`), severityWord(kind));
}

function severityWord(kind: Severity): string {
  return { error: t("Error"), warning: t("Warning"), note: t("Note") }[kind];
}

/** “2 errors”, for those who see and those who listen. */
export function severityCount(kind: Severity, count: number): string {
  switch (kind) {
    case "error":
      return tn("{n} error", "{n} errors", count);
    case "warning":
      return tn("{n} warning", "{n} warnings", count);
    case "note":
      return tn("{n} note", "{n} notes", count);
  }
}

/** Why the rule is there, on what evidence and what speaks against it, folded away. */
export function explained(remark: Remark): HTMLElement | null {
  const { explanation } = remark;
  if (explanation === null) return null;
  const evidence = explanation.evidence.slice(0, SHOWN).map((each) =>
    el(
      "li",
      {},
      el("strong", {}, `${weightWord(each.weight)}: `),
      `${each.claim} `,
      each.url ? el("a", { href: each.url, rel: "noreferrer", target: "_blank" }, each.citation) : el("cite", {}, each.citation),
      each.against !== "" && el("span", { class: "against" }, ` ${t("Against it: {words}", { words: each.against })}`),
    ),
  );
  const list = el("ul", {});
  list.append(...evidence);
  return el(
    "details",
    { class: "finding-why" },
    el("summary", {}, t("Why?")),
    el(
      "div",
      { class: "prose fine" },
      el("p", {}, explanation.why),
      list,
      el("p", {}, el("a", { href: explanation.url }, t("This rule in the handbook"))),
    ),
  );
}

const SHOWN = 2;

function weightWord(weight: string): string {
  const words: Record<string, string> = {
    law: t("Law"),
    experiment: t("Experiment"),
    observation: t("Observation"),
    guideline: t("Guideline"),
    opinion: t("Opinion"),
  };
  return words[weight] ?? weight;
}

/** One button a fix, and "Ignore…". */
export function actions(view: EditorView, remark: Remark, doing: Doing, tabIndex = 0): HTMLElement {
  const row = el("div", { class: "finding-actions" });
  for (const fix of remark.fixes) {
    if (fix.edits.length === 0) {
      row.append(el("p", { class: "fine finding-advice" }, fix.title));
      continue;
    }
    row.append(
      el(
        "button",
        {
          type: "button",
          class: "button small",
          tabindex: tabIndex,
          onclick: () => {
            // The remark of now: its place may have moved since this button was drawn.
            const now = remarksIn(view.state).find((each) => each.key === remark.key);
            const same = now?.fixes.find((each) => each.title === fix.title);
            if (same === undefined) return;
            applyFix(view, same);
            doing.say(t("Mended: {title}", { title: fix.title }));
            view.focus();
          },
        },
        icon(fix.safe ? "check" : "wand", "small"),
        fix.title,
      ),
    );
  }
  row.append(
    el(
      "button",
      {
        type: "button",
        class: "button small quiet",
        tabindex: tabIndex,
        onclick: () => void askToIgnore(view, remark, doing),
      },
      t("Ignore…"),
    ),
  );
  return row;
}

async function askToIgnore(view: EditorView, remark: Remark, doing: Doing): Promise<void> {
  const reason = el("input", { class: "input", name: "reason", required: true, maxlength: 200, autocomplete: "off" });
  const everywhere = el("input", { type: "checkbox", checked: remark.whole, disabled: remark.whole });
  const quoted = remark.whole ? "" : view.state.sliceDoc(remark.from, remark.to);
  const alike = remarksIn(view.state).filter((each) => each.rule === remark.rule).length;
  const hint = t("It is written into the posting as a comment that no applicant sees, so that others know.");
  const answered = await ask({
    title: t("Ignore this finding"),
    about: el("p", {}, quoted !== "" && el("q", { class: "quoted" }, quoted), quoted !== "" && " ", remark.message),
    fields: el(
      "div",
      { class: "stack" },
      field(t("Your reason"), reason, hint),
      el("label", { class: "check" }, everywhere, el("span", {}, wholePosting(alike))),
    ),
    yes: t("Ignore it"),
  });
  view.focus();
  if (!answered || reason.value.trim() === "") return;
  const now = remarksIn(view.state).find((each) => each.key === remark.key);
  if (now === undefined) return;
  try {
    await ignore(view, doing, now, reason.value.trim(), everywhere.checked);
    doing.say(t("Ignored: {rule}", { rule: remark.explanation?.summary ?? remark.rule }));
  } catch (error) {
    complain(error);
  }
}

/** Ticked, this says how much goes with the remark; unticked, only the words shown above are ignored. */
function wholePosting(alike: number): string {
  return tn(
    "This rule in the whole posting (now {n} remark)",
    "This rule in the whole posting (now {n} remarks)",
    alike,
  );
}
