/** Places by name: a list of them, one a line, gets those that are chosen, and tells what its codes mean. */

import { data, el } from "./dom.ts";
import { t } from "./words.ts";

/** Makes the choice of places beside a list work, where the form has one. */
export function placeChoice(form: HTMLFormElement): void {
  const add = form.querySelector<HTMLButtonElement>("[data-add-place]");
  const choice = form.querySelector<HTMLSelectElement>("#add-place");
  const list = form.elements.namedItem(add?.dataset.addPlace ?? "");
  if (!add || !choice || !(list instanceof HTMLTextAreaElement)) return;
  const names = data<Record<string, string>>("names-of-places");
  const told = form.querySelector(`[data-named="${CSS.escape(list.name)}"]`);
  const lines = (): string[] => list.value.split("\n").map((line) => line.trim()).filter(Boolean);
  const tell = (): void => {
    const words = lines().map((line) => ({ line, name: names[line.toLowerCase()] }));
    const known = words.filter(({ line, name }) => name !== undefined && name.toLowerCase() !== line.toLowerCase());
    told?.replaceChildren(...known.map(({ line, name }) => el("span", { class: "tag" }, t("{code}: {name}", { code: line, name: name ?? "" }))));
  };
  add.addEventListener("click", () => {
    if (choice.value === "") {
      choice.focus();
      return;
    }
    const name = names[choice.value];
    if (!lines().some((line) => names[line.toLowerCase()] === name)) list.value = [...lines(), choice.value].join("\n");
    choice.value = "";
    tell();
  });
  list.addEventListener("input", tell);
  tell();
}
