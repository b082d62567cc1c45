/** What a form lacks, in the words of those who write postings: each thing, and where the editor states it. */

import { sentence } from "./complaining.ts";
import { el } from "./dom.ts";
import { said, t, whole } from "./words.ts";

export interface Gap {
  importance: string;
  name: string;
  how: string;
  where: string;
}

/** The gaps as a list, then where what they ask for is said. */
export function toldGaps(gaps: readonly Gap[], notes: readonly string[] = []): HTMLElement[] {
  if (gaps.length + notes.length === 0) return [];
  const list = el("ul", { class: "gaps" }, ...gaps.map(told), ...notes.map((note) => el("li", {}, sentence(note))));
  const hints = [
    ...(gaps.some(({ where }) => where === "facts") ? [t("“Facts” stands beside the text in the editor.")] : []),
    ...(gaps.some(({ where }) => where === "head")
      ? [t("A line that is to be written stands at the very top of the text, between two lines “---”.")]
      : []),
  ];
  return [list, ...(hints.length > 0 ? [el("p", { class: "fine" }, hints.join(" "))] : [])];
}

function told({ importance, name, how }: Gap): HTMLElement {
  const needed = importance === "required" ? el("span", { class: "tag" }, t("needed")) : "";
  return el("li", {}, el("strong", {}, sentence(said(whole(name)))), " ", needed, el("p", {}, sentence(said(whole(how)))));
}
