/** Tells what did not work, where everything else is told. */

import { toast } from "../toasts.ts";

export function complain(error: unknown): void {
  toast(error instanceof Error ? error.message : String(error), { kind: "error" });
}
