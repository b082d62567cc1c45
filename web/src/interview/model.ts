/** An interview as the API tells it (api/models/interview.py). */

export interface Question {
  key: string;
  ask: string;
  why: string;
  stem: string;
  example: string;
  context: string;
  hints: string[];
  choices: string[];
  told: string[];
  is_list: boolean;
  is_choice: boolean;
  is_yes_or_no: boolean;
  is_extra: boolean;
  may_be_withheld: boolean;
  on_enter: string;
  /** What it says to choose none, where that is an answer, too. */
  none: string;
  waits_for: string;
}

export interface ToSettle {
  ask: string;
  words: string[];
  can_withhold: boolean;
}

export interface Answered {
  key: string;
  ask: string;
  told: string[];
  is_here: boolean;
  is_skipped: boolean;
}

export interface Piece {
  text: string;
  is_blank: boolean;
}

export interface Sentence {
  pieces: Piece[];
  key: string;
  is_new: boolean;
}

export interface Part {
  kind: string;
  heading: string;
  lines: { is_item: boolean; sentences: Sentence[] }[];
}

export interface Draft {
  title: string;
  facts: Record<string, string>;
  parts: Part[];
  words: number;
  score: number | null;
  score_parts: Record<string, number>;
  blanks: string[];
  remarks: { rule: string; severity: string; message: string }[];
  left_out: { words: string; why: string }[];
  text: string;
}

export interface Interview {
  id: string;
  title: string;
  revision: number;
  /** The posting whose open questions are asked; null where one is to be made. */
  posting_id: string | null;
  question: Question | null;
  to_settle: ToSettle | null;
  reads: string[];
  notes: string[];
  refused: string;
  doubted: string;
  fitting: { ask: string; guess: string } | null;
  answers: Answered[];
  extra: string[];
  skipped: number;
  left: number;
  /** How many of those that are left belong to the core. */
  needed: number;
  said: number;
  can_undo: boolean;
  seed: number;
  company: Record<string, unknown>;
  draft: Draft;
}

/** A step to take; see `StepToTake` of the API. */
export interface Step {
  do: string;
  text?: string;
  is_meant?: boolean;
  key?: string;
  number?: number;
}

export type Take = (step: Step) => Promise<void>;
