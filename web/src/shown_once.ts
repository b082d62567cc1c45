/**
 * Secrets that the API tells once: `[data-shown]` appears, with each `[data-shown-value="name"]` in it holding
 * that value of the answer, and `[data-shown-copy="name"]` copying it.
 */

/** Show what an answer holds in the place of the page that waits for it. */
export default function start(): void {
  document.addEventListener("api:done", (event) => {
    const answer = (event as CustomEvent<Record<string, unknown> | undefined>).detail ?? {};
    for (const place of document.querySelectorAll<HTMLElement>("[data-shown]")) show(place, answer);
  });
}

function show(place: HTMLElement, answer: Record<string, unknown>): void {
  for (const button of place.querySelectorAll<HTMLElement>("[data-shown-copy]")) {
    const value = answer[button.dataset.shownCopy ?? ""];
    if (typeof value === "string") button.dataset.copy = value;
  }
  for (const field of place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-shown-value]")) {
    const value = answer[field.dataset.shownValue ?? ""];
    if (typeof value !== "string") continue;
    field.value = value;
    place.hidden = false;
    field.focus();
    field.select();
  }
}
