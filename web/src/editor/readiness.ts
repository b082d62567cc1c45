/** What speaks against publishing a posting: open blanks, open errors, and laws that are broken. */

import { call } from "../api.ts";
import { sentence } from "../complaining.ts";
import { el, icon } from "../dom.ts";
import { t, tn } from "../words.ts";

interface Hindrance {
  message: string;
  line: number | null;
}

interface Publishing {
  blanks: Hindrance[];
  errors: Hindrance[];
  /** The careers site leaves it out until its blanks are filled. */
  is_left_out: boolean;
}

/** Shows a place of the text, by an address such as `#line=12.2`. */
export type Lead = (place: string) => void;

/** More of one kind would push the buttons of the question off a small screen. */
const MOST_NAMED = 4;

/** What speaks against publishing the posting at the address `here`, as it is saved; null where it is ready. */
export async function warning(here: string, lead: Lead): Promise<HTMLElement | null> {
  const publishing = await call<Publishing>("GET", `${here}/publishing`);
  const blanks = publishing.blanks.filter(({ line }) => line !== null);
  // What is said of the whole text is nothing to fill in.
  const errors = [...publishing.blanks.filter(({ line }) => line === null), ...publishing.errors];
  if (blanks.length + errors.length === 0 && !publishing.is_left_out) return null;
  const ofBlanks = blanks.map((each, at) => {
    const nth = blanks.slice(0, at + 1).filter(({ line }) => line === each.line).length;
    return entry(each.message.slice(Math.max(0, each.message.indexOf("["))), each.line, lead, `.${nth}`);
  });
  const ofErrors = errors.map(({ message, line }) => entry(message, line, lead));
  return el(
    "div",
    // Here the question begins, so that Enter, pressed at once, publishes nothing.
    { class: "callout warning", tabindex: -1, autofocus: true },
    icon("flag"),
    el(
      "div",
      {},
      el("p", { class: "title" }, t("It is not ready for candidates.")),
      ...listed(tn("{n} thing is to be filled in:", "{n} things are to be filled in:", blanks.length), ofBlanks),
      publishing.is_left_out && el("p", {}, t("Even if you publish it, the careers site leaves this text out until its blanks are filled.")),
      ...listed(tn("{n} error is open:", "{n} errors are open:", errors.length), ofErrors),
    ),
  );
}

/** A hindrance; one with a place leads there. */
function entry(message: string, line: number | null, lead: Lead, nth = ""): HTMLElement {
  const words = sentence(message);
  if (line === null) return el("span", {}, words);
  const place = `#line=${line}${nth}`;
  const press = (event: Event): void => {
    event.preventDefault();
    (event.currentTarget as Element).closest("dialog")?.close();
    lead(place);
  };
  return el("a", { href: place, onclick: press }, words);
}

function listed(head: string, entries: HTMLElement[]): HTMLElement[] {
  if (entries.length === 0) return [];
  const named = entries.slice(0, MOST_NAMED).map((each) => el("li", {}, each));
  const more = entries.length - named.length;
  return [el("p", {}, head), el("ul", {}, ...named, more > 0 && el("li", {}, t("and {n} more", { n: more })))];
}
