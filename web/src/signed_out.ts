/** Notices that the studio does not know this browser any more, and leads to where one signs in and back. */

import { ANSWERED, REFUSED } from "./api.ts";
import { dismiss, toast } from "./toasts.ts";
import { t } from "./words.ts";

const OUT = "signed out";
const BACK = "signed in again";

export function start(root: ParentNode): void {
  if (root !== document) return;
  let isOut = false;
  document.addEventListener(REFUSED, () => {
    if (!isOut) tellSignedOut();
    isOut = true;
  });
  document.addEventListener(ANSWERED, () => {
    if (!isOut) return;
    isOut = false;
    dismiss(OUT);
    // This page still holds the secret of the sign-in before, so that nothing it sends is taken.
    tell(BACK, t("You are signed in again. Load this page anew to go on."), t("Load it"), location.href);
  });
}

/** Says that nobody is signed in here any more, once. */
export function tellSignedOut(): void {
  dismiss(BACK);
  tell(OUT, t("You are not signed in any more. After you sign in, you come back here."), t("Sign in"), signIn());
}

/** The page where one signs in, and which leads back to this one. */
export function signIn(): string {
  return `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
}

function tell(of: string, words: string, label: string, href: string): void {
  toast(words, { kind: "error", of, action: { label, href } });
}
