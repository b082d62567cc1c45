/** How a posting stands, and what is asked before it is moved to another state. */

import { call } from "../api.ts";
import { el, icon } from "../dom.ts";
import { t } from "../words.ts";
import { ask, field } from "./asking.ts";
import { when } from "../times.ts";
import { warning, type Lead } from "./readiness.ts";

export interface Move {
  to: string;
  label: string;
  goes: "on" | "back";
  hint: string;
}

export interface Standing {
  state: string;
  shown: string;
  since: string;
  by: string;
  note: string;
  differs: boolean;
  /** No person made it: its file was found in the folder. */
  by_file: boolean;
  /** It is published, and yet the careers site leaves it out until its blanks are filled. */
  is_left_out: boolean;
  moves: Move[];
  /** Cannot be made yet; the hint says what comes first. */
  later: Move[];
}

/** Makes the move, with a word to the others and with a warning of what is open; null when it was given up. */
export async function moved(here: string, { state }: Standing, move: Move, lead: Lead): Promise<Standing | null> {
  const note = el("input", { class: "input", maxlength: 1000, autocomplete: "off" });
  const against = move.to === "published" ? await warning(here, lead) : null;
  const answered = await ask({
    title: against ? t("Publish it all the same?") : t(move.label),
    ...(against && { about: against }),
    fields: field(t("A word to the others (optional)"), note),
    yes: against ? t("Publish all the same") : t(move.label),
  });
  if (!answered) return null;
  const asked = { to: move.to, note: note.value.trim(), seen: state, all_the_same: against !== null };
  return call<Standing>("POST", `${here}/state`, asked);
}

/** The state as a pill. */
export function badge(standing: Standing): HTMLElement {
  const kind = standing.shown.replace("_", "-");
  return el("span", { class: `badge filled ${kind}` }, icon(`state-${kind}`), stateName(standing.shown));
}

/** Who brought it there, when, and with which words. */
export function since({ by, by_file, since, note }: Standing): HTMLElement {
  const words = by_file ? t("by its file, {when}", { when: when(since) }) : t("{by}, {when}", { by, when: when(since) });
  return el("p", { class: "about" }, words, note !== "" && ` · ${note}`);
}

export function stateName(state: string): string {
  const names: Record<string, string> = {
    draft: t("Draft"),
    in_review: t("In review"),
    approved: t("Approved"),
    published: t("Published"),
    expired: t("Expired"),
  };
  return names[state] ?? state;
}
