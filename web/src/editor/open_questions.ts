/** The way back to the questions that the interview left open, where the posting came from one. */

import { call } from "../api.ts";
import { tn } from "../words.ts";

/** Shows the button if anything can be asked: first what fills the blanks. It leads to the questions by itself. */
export async function offerQuestions(button: HTMLButtonElement, here: string): Promise<void> {
  try {
    const { open, more } = await call<{ open: number; more: number }>("GET", `${here}/questions`);
    if (open + more === 0) return;
    button.textContent = open
      ? tn("Answer {n} open question", "Answer {n} open questions", open)
      : tn("{n} more question, if you like", "{n} more questions, if you like", more);
    button.hidden = false;
  } catch {
    // Whatever is wrong is told where something was asked for; this was not.
  }
}
