/** Tells what did not work, where everything else is told. */

import { ApiError, UNKNOWN } from "./api.ts";
import { tellSignedOut } from "./signed_out.ts";
import { toast, type Toast } from "./toasts.ts";
import { t } from "./words.ts";

/** Says that something failed, and what can be done about it. What the API did not say is our bug, and reported. */
export function complain(error: unknown, action?: Toast["action"]): void {
  if (error instanceof ApiError && error.status === UNKNOWN) return tellSignedOut();
  const of = error instanceof ApiError ? { of: error.asked } : {};
  toast(inWords(error), { kind: "error", ...of, ...(action && { action }) });
  if (!(error instanceof ApiError)) reportError(error);
}

/** An error as a sentence, without the names that the API has for fields: the first mistake, and how many more. */
export function inWords(error: unknown): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  const [first, ...more] = error.problems;
  const words = sentence(first?.message ?? error.message);
  return more.length > 0 ? t("{words} And {n} more.", { words: ended(words), n: more.length }) : words;
}

/** Words as they stand by themselves: problems go on where the name of a file ends. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ended(words: string): string {
  return /[.!?…]["”’)\]]?$/.test(words) ? words : `${words}.`;
}
