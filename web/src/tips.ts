/** Escape hides the words beside a sign, without leaving it. */

export function start(root: ParentNode): void {
  if (root !== document) return;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const tip of document.querySelectorAll(".tip:is(:hover, :focus-visible)")) tip.classList.add("dismissed");
  });
  document.addEventListener("pointerout", (event) => (event.target as Element).closest(".tip")?.classList.remove("dismissed"));
  document.addEventListener("focusout", (event) => (event.target as Element).closest(".tip")?.classList.remove("dismissed"));
}
