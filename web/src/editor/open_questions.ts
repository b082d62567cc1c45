/** The way back to the questions that the interview left open, where the posting came from one. */

import { call } from "../api.ts";
import { tn } from "../words.ts";

/** Shows the button if there are such questions. It leads to them by itself. */
export async function offerQuestions(button: HTMLButtonElement, here: string): Promise<void> {
  try {
    const { open } = await call<{ open: number }>("GET", `${here}/questions`);
    if (open === 0) return;
    button.textContent = tn("Answer {n} open question", "Answer {n} open questions", open);
    button.hidden = false;
  } catch {
    // Whatever is wrong is told where something was asked for; this was not.
  }
}
