/** Tells what did not work, where everything else is told. */

import { ApiError } from "../api.ts";
import { told } from "../forms.ts";
import { toast } from "../toasts.ts";

export function complain(error: unknown): void {
  toast(inWords(error), { kind: "error" });
}

/** An error for the one who writes: without the name that the API has for the field. */
export function inWords(error: unknown): string {
  if (error instanceof ApiError) return told(error);
  return error instanceof Error ? error.message : String(error);
}
