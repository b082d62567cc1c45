/** Parts of a finding that the card beside the words and the list share. */

import type { EditorView } from "@codemirror/view";
import { el, icon } from "../dom.ts";
import { t } from "../words.ts";
import { ask, field } from "./asking.ts";
import { applyFix, ignore } from "./mending.ts";
import type { Remark } from "./remark.ts";
import { remarksIn } from "./remarks.ts";
import type { Severity } from "./wire.ts";

/** What happens after something was done about a finding. */
export interface Doing {
  /** Tells a reader of the screen. */
  say(words: string): void;
}

export function severity(kind: Severity): HTMLElement {
  return el("span", { class: `severity ${kind}` }, icon(`severity-${kind}`), severityWord(kind));
}

export function severityWord(kind: Severity): string {
  return { error: t("Error"), warning: t("Warning"), note: t("Note") }[kind];
}

/** Why the rule is there and on what evidence, folded away. */
export function explained(remark: Remark): HTMLElement | null {
  const { explanation } = remark;
  if (explanation === null) return null;
  return el(
    "details",
    { class: "finding-why" },
    el("summary", {}, t("Why?")),
    el(
      "div",
      { class: "prose fine" },
      el("p", {}, explanation.why),
      explanation.evidence && el("p", {}, el("strong", {}, t("Evidence:")), ` ${explanation.evidence}`),
      explanation.url && el("p", {}, el("a", { href: explanation.url }, t("This rule in the handbook"))),
    ),
  );
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
  const quoted = remark.whole ? "" : view.state.sliceDoc(remark.from, remark.to);
  const answered = await ask({
    title: remark.whole ? t("Ignore this for the whole posting") : t("Ignore this here"),
    about: el("p", {}, quoted !== "" && el("q", { class: "quoted" }, quoted), quoted !== "" && " ", remark.message),
    fields: field(
      t("Your reason"),
      reason,
      t("It is written into the posting as a comment that no applicant sees, so that others know."),
    ),
    yes: t("Ignore it"),
  });
  if (!answered || reason.value.trim() === "") return;
  const now = remarksIn(view.state).find((each) => each.key === remark.key);
  if (now === undefined) return;
  ignore(view, now, reason.value);
  doing.say(t("Ignored: {rule}", { rule: remark.rule }));
  view.focus();
}
