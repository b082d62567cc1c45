/** What the server answers about a text. Every position counts code points. */

export type Severity = "error" | "warning" | "note";

export interface WireEdit {
  start: number;
  end: number;
  text: string;
}

export interface WireFix {
  title: string;
  applicability: "safe" | "suggest" | "show";
  edits: WireEdit[];
}

export interface WireFinding {
  rule: string;
  severity: Severity;
  message: string;
  start: number;
  end: number;
  line: number;
  scope: "span" | "document";
  fixes: WireFix[];
}

export interface Evidence {
  claim: string;
  citation: string;
  weight: string;
  against: string;
  url: string;
}

export interface Explanation {
  summary: string;
  why: string;
  evidence: Evidence[];
  /** Its page in the handbook. */
  url: string;
}

export interface WireReport {
  findings: WireFinding[];
  suppressed: (WireFinding & { reason: string })[];
  document: { is_posting: boolean; language: string | null };
}

export interface LostPoints {
  rule: string;
  summary: string;
  points: number;
  gain: number;
  /** The findings of the report that took them. */
  findings: number[];
  answered: boolean;
}

export interface ScorePart {
  part: string;
  points: number;
  weight: number;
  meaning: string;
  says: string;
  lost: LostPoints[];
}

export interface Score {
  total: number;
  profile: string;
  says: string;
  parts: ScorePart[];
}

export interface OutlineSection {
  kind: string;
  name: string;
  heading: string | null;
  start: number;
  words: number;
}

/** A part that is not there; after `edit` its words go to `caret`. */
export interface OutlineGap {
  kind: string;
  name: string;
  needed: boolean;
  belongs: string;
  edit: WireEdit;
  caret: number;
}

export interface Demand {
  kind: string;
  name: string;
  says: string;
  wording: string;
  met: boolean | null;
  start: number | null;
  end: number | null;
}

export interface Law {
  id: string;
  name: string;
  applies: string;
  certain: boolean;
  because: string;
  since: string;
  statute: string;
  demands: Demand[];
  sources: { title: string; url: string; date: string; kind: string }[];
}

export interface FactField {
  name: string;
  label: string;
  value: string;
  /** How it was understood. */
  read_as: string;
  input: "text" | "choice" | "choices" | "date" | "list";
  choices: { value: string; label: string }[];
  /** An example. */
  hint: string;
  where: "words" | "front_matter" | null;
  places: { start: number; end: number; line: number }[];
  is_editable: boolean;
}

/** The answer of `POST /api/v1/postings/{id}/check`. */
export interface Checked {
  report: WireReport;
  /** Points that mending a finding gives, by its place in the report's list. */
  gains: number[];
  score: Score | null;
  outline: { sections: OutlineSection[]; missing: OutlineGap[] };
  laws: Law[];
  /** Where no law asks anything: the places that are known, each with the day on which laws were looked for. */
  looked_at: { name: string; on: string }[];
  facts: FactField[];
  /** Of rules that the page did not know yet. */
  explanations: Record<string, Explanation>;
}
