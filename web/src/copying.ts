/** data-copy="words" puts them on the clipboard and says so in the button for a moment. */

import { toast } from "./toasts";

async function copy(button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? "");
    button.classList.add("done");
    button.querySelector("use")?.setAttribute("href", "/static/icons.svg#check");
    window.setTimeout(() => {
      button.classList.remove("done");
      button.querySelector("use")?.setAttribute("href", "/static/icons.svg#copy");
    }, 1500);
  } catch {
    if (button.dataset.copyFailed) toast(button.dataset.copyFailed, { kind: "error" });
  }
}

export function start(root: ParentNode): void {
  (root as Node).addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-copy]");
    if (button) void copy(button);
  });
}
