/** Dialogs and drawers: data-opens="ID" opens one, data-closes closes the one it stands in, so does a click beside it. */

export function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  dialog.returnValue = "";
  dialog.showModal();
  dialog.querySelector<HTMLElement>("[autofocus]")?.focus();
  dialog.dispatchEvent(new CustomEvent("opened"));
}

/** Ask before what cannot be undone, or is not plain. Resolves to whether the answer was yes. */
export function confirmed(question: string, yes?: string, title?: string): Promise<boolean> {
  const dialog = document.querySelector<HTMLDialogElement>("dialog#confirm");
  if (!dialog) return Promise.resolve(window.confirm(question));
  const words = dialog.querySelector("[data-question]");
  const button = dialog.querySelector<HTMLButtonElement>("[data-yes]");
  if (words) words.textContent = question;
  if (button) put(button, yes);
  const heading = dialog.querySelector<HTMLElement>("h2");
  if (heading) put(heading, title);
  // What says by its title what is asked is nothing to be warned of.
  button?.classList.toggle("danger", title === undefined);
  button?.classList.toggle("primary", title !== undefined);
  open(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

/** Other words for one question; without any, those that the page has. */
function put(element: HTMLElement, words: string | undefined): void {
  element.dataset.usual ??= element.textContent ?? "";
  element.textContent = words ?? element.dataset.usual;
}

function clicked(event: MouseEvent): void {
  const target = event.target as Element;
  const opener = target.closest<HTMLElement>("[data-opens]");
  if (opener) {
    const dialog = document.getElementById(opener.dataset.opens ?? "");
    if (dialog instanceof HTMLDialogElement) open(dialog);
    return;
  }
  const dialog = target.closest("dialog");
  if (!dialog) return;
  if (target.closest("[data-yes]")) dialog.close("yes");
  else if (target.closest("[data-closes]") || besides(dialog, event)) dialog.close();
}

/** Whether a press fell on the veil, which belongs to the dialog itself. */
function besides(dialog: HTMLDialogElement, event: MouseEvent): boolean {
  if (event.target !== dialog || event.detail === 0) return false;
  const box = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}

export function start(root: ParentNode): void {
  (root as Node).addEventListener("click", (event) => clicked(event as MouseEvent));
}
