/** The end of an interview: how the draft stands, what might still be said, and the posting that it becomes. */

import { call } from "../api.ts";
import { el } from "../dom.ts";
import { toastNext } from "../toasts.ts";
import { t, tn } from "../words.ts";
import type { Interview, Take } from "./model.ts";

const SHOWN = 4;
const OF_COMPANY: Record<string, string> = {
  name: "its name", does: "what it does", objectives: "what it wants to reach", apart: "what sets it apart",
  people: "how people are treated", benefits: "its benefits", steps: "the steps after an application",
  equality: "its statement on equal chances", screens_with_ai: "whether it screens with artificial intelligence",
};

/** What is shown when no question is left. */
export function ending(now: Interview, take: Take, fail: (error: unknown) => void): HTMLElement {
  const { draft } = now;
  const more = now.extra.length;
  return el("div", { class: "question stack" },
    el("p", { class: "kicker" }, kicker(now)),
    el("h2", { id: "ask" }, draft.blanks.length ? t("The draft is there, with blanks to fill") : t("The draft is ready")),
    ...(draft.blanks.length ? [el("details", { class: "fold" },
      el("summary", {}, tn("It still asks {n} thing", "It still asks {n} things", draft.blanks.length)),
      el("ul", {}, ...draft.blanks.map((blank) => el("li", {}, blank))))] : []),
    ...(more ? [el("div", {},
      el("p", {}, tn("{n} more answer would make it better, such as:", "{n} more answers would make it better, such as:", more)),
      el("ul", {}, ...now.extra.slice(0, SHOWN).map((ask) => el("li", {}, ask))))] : []),
    finish(now, fail),
    el("div", { class: "row" },
      ...(more ? [el("button", { class: "button", type: "button", onclick: () => void take({ do: "more" }) }, t("Ask me these too"))] : []),
      ...(now.skipped ? [el("button", { class: "button", type: "button", onclick: () => void take({ do: "again" }) },
        tn("Ask again what I skipped ({n})", "Ask again what I skipped ({n})", now.skipped))] : [])),
  );
}

function kicker(now: Interview): string {
  if (now.extra.length === 0) return t("That was all");
  if (!now.posting_id) return t("That is the core of it");
  return now.draft.blanks.length ? t("Those were the open questions") : t("Nothing is open any more");
}

/** The button that makes a posting, and whether what was said of the company is kept for the next one. */
export function finish(now: Interview, fail: (error: unknown) => void): HTMLElement {
  const told = Object.keys(now.company).map((key) => t(OF_COMPANY[key] ?? key));
  const keep = told.length ? el("input", { type: "checkbox", id: "keep-company", checked: true }) : null;
  const go = el("button", { class: "button primary", type: "button" }, now.posting_id ? t("Put the answers into the posting") : t("Write the posting"));
  go.addEventListener("click", () => {
    if (go.getAttribute("aria-busy")) return;
    go.setAttribute("aria-busy", "true");
    call<{ posting_id: string; left: number }>("POST", `/api/v1/interviews/${now.id}/finish`, { keep_company: keep?.checked ?? false })
      .then((done) => {
        if (now.posting_id) toastNext(putIn(done.left), "good");
        location.assign(`/postings/${done.posting_id}`);
      })
      .catch((error: unknown) => {
        go.removeAttribute("aria-busy");
        fail(error);
      });
  });
  return el("div", { class: "stack tight" },
    ...(keep ? [el("div", { class: "check" }, keep,
      el("label", { for: "keep-company" }, t("Keep what I said of the company for the next posting")),
      el("p", { class: "hint" }, told.join(", ")))] : []),
    el("div", { class: "row" }, go));
}

/** What became of the answers to open questions. */
function putIn(left: number): string {
  if (left === 0) return t("The answers are in the text.");
  return tn(
    "The answers are in the text, except at {n} place that was changed by hand: it was left as it is.",
    "The answers are in the text, except at {n} places that were changed by hand: they were left as they are.",
    left,
  );
}
