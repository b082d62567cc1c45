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

export interface Explanation {
  summary: string;
  why: string;
  evidence?: string | null;
  url?: string | null;
}

export interface WireReport {
  findings: WireFinding[];
  suppressed: (WireFinding & { reason: string })[];
  document: { is_posting: boolean; language: string | null };
}

/** The answer of `POST /api/v1/postings/{id}/check`. The panels read the rest of it, each its own part. */
export interface Checked {
  report: WireReport;
  /** Points that mending a finding gives, by its place in the report's list. */
  gains: Record<string, number>;
  explanations: Record<string, Explanation>;
  [part: string]: unknown;
}
