/** Files that are chosen are named until they are sent, and an import shows what came of it when it ends. */

import { t } from "../words.ts";

const MOST_NAMED = 5;

export default function start(): void {
  const field = document.querySelector<HTMLInputElement>("input[data-named]");
  const place = document.getElementById(field?.dataset.named ?? "");
  const show = (): void => {
    if (place) place.textContent = named([...(field?.files ?? [])].map((file) => file.name));
  };
  field?.addEventListener("change", show);
  show(); // a page that was gone back to still has its files
  document.querySelector("[data-import]")?.addEventListener("work:done", () => location.reload());
}

function named(names: string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, MOST_NAMED).join(", ");
  const more = names.length - MOST_NAMED;
  return more > 0 ? t("Chosen: {names} and {more} more", { names: shown, more }) : t("Chosen: {names}", { names: shown });
}
