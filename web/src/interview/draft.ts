/** The draft beside the interview: as it reads, with blanks that lead to their questions, its score and remarks. */

import { el } from "../dom.ts";
import { t, tn } from "../words.ts";
import type { Draft, Interview, Sentence, Take } from "./model.ts";

const PARTS = ["informative", "concise", "engaging", "respectful"];

/** Put the draft into its place. */
export function showDraft(place: HTMLElement, now: Interview, take: Take): void {
  const { draft } = now;
  const sheet = el("article", { class: "page-sheet posting-text prose", tabindex: 0, "aria-label": t("The draft") });
  sheet.append(el("h2", {}, draft.title));
  for (const part of draft.parts) {
    if (part.heading) sheet.append(el("h3", {}, part.heading));
    let list: HTMLElement | null = null;
    for (const line of part.lines) {
      const words = el(line.is_item ? "li" : "p");
      line.sentences.forEach((sentence, at) => words.append(...(at ? [" "] : []), shown(sentence, take)));
      if (!line.is_item) sheet.append(words);
      else if (list) list.append(words);
      else sheet.append((list = el("ul", {}, words)));
      if (!line.is_item) list = null;
    }
  }
  const top = place.scrollTop;
  place.replaceChildren(sheet, ...remarks(draft));
  place.scrollTop = top;
  sheet.querySelector(".fresh")?.scrollIntoView({ block: "nearest" });
}

function shown(sentence: Sentence, take: Take): HTMLElement {
  const words = el("span", { class: sentence.is_new ? "fresh" : null });
  for (const piece of sentence.pieces) {
    if (!piece.is_blank) words.append(piece.text);
    else if (!sentence.key) words.append(el("mark", { class: "blank" }, piece.text));
    else {
      const go = (event: Event): void => {
        event.preventDefault();
        void take({ do: "go", key: sentence.key });
      };
      words.append(el("a", { class: "blank", href: "#talk", title: t("Answer this"), onclick: go }, piece.text));
    }
  }
  return words;
}

function remarks(draft: Draft): HTMLElement[] {
  const found = draft.remarks.map((each) =>
    el("li", { class: `finding ${each.severity}` },
      el("p", {}, each.message),
      el("a", { class: "rule", href: `/handbook/${each.rule}`, target: "_blank" }, each.rule)));
  const left = draft.left_out.map((each) => el("li", {}, t("“{words}” is left out, since {why}.", each)));
  return [
    ...(found.length ? [fold(tn("{n} remark on it", "{n} remarks on it", found.length), found)] : []),
    ...(left.length ? [fold(tn("{n} answer is left out", "{n} answers are left out", left.length), left)] : []),
  ];
}

function fold(title: string, entries: HTMLElement[]): HTMLElement {
  return el("details", { class: "fold" }, el("summary", {}, title), el("ul", { role: "list", class: "stack tight" }, ...entries));
}

/** Put the score, the length and the number of blanks into their place. */
export function showStanding(place: HTMLElement, now: Interview): void {
  const { draft } = now;
  const blanks = draft.blanks.length ? tn("{n} blank", "{n} blanks", draft.blanks.length) : t("no blank");
  const about = el("p", { class: "fine" }, `${tn("{n} word", "{n} words", draft.words)} · ${blanks}`);
  place.replaceChildren(ring(draft), about);
}

/** The number in a ring of four quarters, as the macro `score` draws it. */
function ring(draft: Draft): HTMLElement {
  const label = draft.score === null ? t("No score") : t("Score {total} of 100", { total: draft.score });
  const svg = svgOf("svg", { viewBox: "0 0 40 40", "aria-hidden": "true" });
  PARTS.forEach((_, at) => svg.append(arc("track", 88, 312, at)));
  PARTS.forEach((part, at) => {
    const value = draft.score_parts[part] ?? 0;
    if (value > 0) svg.append(arc(value < 50 ? "part low" : "part", value * 0.88, 400 - value * 0.88, at));
  });
  const value = el("span", { class: "value", "aria-hidden": "true" }, draft.score === null ? "–" : String(draft.score));
  return el("span", { class: draft.score === null ? "score none" : "score", role: "img", "aria-label": label }, svg, value);
}

function arc(kind: string, long: number, gap: number, at: number): SVGElement {
  return svgOf("circle", {
    class: kind, cx: "20", cy: "20", r: "17.5", pathLength: "400",
    "stroke-dasharray": `${long} ${gap}`, "stroke-dashoffset": String(-100 * at - 6),
  });
}

function svgOf(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
