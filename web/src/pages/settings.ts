/** The settings of a workspace: fields that stand for values of its file, the file as text, rules of the house. */

import { ApiError, call, inWordsOfReader, type WireProblem } from "../api.ts";
import { complain } from "../complaining.ts";
import { byId, el } from "../dom.ts";
import { open } from "../dialogs.ts";
import { tell } from "../forms.ts";
import { houseForm } from "../house.ts";
import { placeChoice } from "../places.ts";
import { toast } from "../toasts.ts";
import { t } from "../words.ts";

type Path = string[];
interface Change {
  path: Path;
  value: unknown;
}
interface Told {
  digest: string;
  problems: WireProblem[];
}

export default function start(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-settings]")) settings(form);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-text]")) text(form);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-house]")) houseForm(form);
}

function settings(form: HTMLFormElement): void {
  rows(form);
  placeChoice(form);
  for (const field of form.querySelectorAll<HTMLTextAreaElement>("[data-counts]")) {
    const counts = JSON.parse(field.dataset.counts ?? "{}") as Record<string, number>;
    field.value = Object.entries(counts).map(([place, count]) => `${place} = ${count}`).join("\n");
  }
  let before = new Map(changes(form).map((each) => [JSON.stringify(each.path), JSON.stringify(each.value)]));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const now = changes(form);
    // What nobody touched stays as it is written, also where the file says nothing.
    const wanted = now.filter((each) => before.get(JSON.stringify(each.path)) !== JSON.stringify(each.value));
    if (wanted.length === 0) {
      toast(t("Nothing was changed."));
      return;
    }
    void save(form, "PATCH", "/api/v1/settings", { changes: wanted }).then((isSaved) => {
      if (isSaved) before = new Map(now.map((each) => [JSON.stringify(each.path), JSON.stringify(each.value)]));
    });
  });
}

/** All values of the form; null for what is empty. */
function changes(form: HTMLFormElement): Change[] {
  const found = new Map<string, unknown>();
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)) continue;
    if (!field.name || field.name.startsWith("pay.bands.")) continue;
    if (field instanceof HTMLInputElement && field.type === "radio") {
      if (field.checked) found.set(field.name, field.value);
    } else if (field instanceof HTMLInputElement && field.type === "checkbox") {
      const list = (found.get(field.name) as string[] | null) ?? [];
      found.set(field.name, field.checked ? [...list, field.value] : list);
    } else found.set(field.name, value(field));
  }
  const made: Change[] = [...found].map(([name, each]) => ({ path: name.split("."), value: Array.isArray(each) && each.length === 0 ? null : each }));
  for (const group of form.querySelectorAll<HTMLElement>("[data-rows]")) made.push({ path: (group.dataset.rows ?? "").split("."), value: tables(group) });
  for (const group of form.querySelectorAll<HTMLElement>("[data-map]")) made.push({ path: (group.dataset.map ?? "").split("."), value: map(group) });
  return made;
}

function value(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): unknown {
  const words = field.value.trim();
  if (words === "") return null;
  switch (field.dataset.type) {
    case "list":
      return lines(words);
    case "number":
      return Number(words);
    case "counts":
      return Object.fromEntries(lines(words).map((line) => {
        const [place = "", count = ""] = line.split("=").map((each) => each.trim());
        return [place, count !== "" && !Number.isNaN(Number(count)) ? Number(count) : count];
      }));
    default:
      return words === "true" ? true : words === "false" ? false : words;
  }
}

function lines(words: string): string[] {
  return words.split("\n").map((line) => line.trim()).filter(Boolean);
}

function tables(group: HTMLElement): Record<string, string>[] | null {
  const filled: Record<string, string>[] = [];
  for (const row of group.querySelectorAll<HTMLElement>(":scope > [data-row]")) {
    const fields = [...row.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")];
    const entries = fields.map((field) => [field.name.split(".").pop() ?? "", field.value.trim()] as const).filter(([, words]) => words);
    if (entries.length === 0) continue;
    // A mistake is told by the place of its row among those that are sent.
    for (const field of fields) field.name = field.name.replace(/\.\d+\./, `.${filled.length}.`);
    filled.push(Object.fromEntries(entries));
  }
  return filled.length > 0 ? filled : null;
}

function map(group: HTMLElement): Record<string, string> | null {
  const made = [...group.querySelectorAll<HTMLElement>(":scope > [data-row]")].map((row) => [
    row.querySelector<HTMLInputElement>("[data-map-key]")?.value.trim() ?? "",
    row.querySelector<HTMLInputElement>("[data-map-value]")?.value.trim() ?? "",
  ] as const);
  const filled = made.filter(([key]) => key);
  return filled.length > 0 ? Object.fromEntries(filled) : null;
}

/** Rows that are added and removed. */
function rows(form: HTMLFormElement): void {
  let number = 1000;
  form.addEventListener("click", (event) => {
    const target = event.target as Element;
    const add = target.closest<HTMLElement>("[data-add-row]");
    if (add) {
      const group = add.closest<HTMLElement>("[data-rows], [data-map]");
      const template = group?.querySelector("template");
      if (!template) return;
      const row = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
      number += 1;
      for (const field of row.querySelectorAll("[id], [for], [name]")) {
        for (const name of ["id", "for", "name"]) {
          const old = field.getAttribute(name);
          if (old) field.setAttribute(name, old.replace("NEW", String(number)));
        }
      }
      template.before(row);
      row.querySelector<HTMLElement>("input")?.focus();
    }
    const remove = target.closest("[data-remove-row]");
    if (remove) {
      const group = remove.closest<HTMLElement>("[data-rows], [data-map]");
      remove.closest("[data-row]")?.remove();
      group?.querySelector<HTMLElement>("[data-add-row]")?.focus();
    }
  });
}

async function save(form: HTMLFormElement, method: string, path: string, body: object): Promise<boolean> {
  const button = form.querySelector<HTMLElement>("button[type=submit]");
  button?.setAttribute("aria-busy", "true");
  clear(form);
  try {
    const answer = await call<Told>(method, path, { ...body, base: form.dataset.digest ?? "" });
    form.dataset.digest = answer.digest;
    toast(t("Saved. It holds from the next check on."), { kind: "good", action: { label: t("Check everything again"), run: () => void checkAll() } });
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 409) complain(error, { label: t("Load them again"), run: () => location.reload() });
    else tell(form, error);
    return false;
  } finally {
    button?.removeAttribute("aria-busy");
  }
}

function clear(form: HTMLFormElement): void {
  for (const old of form.querySelectorAll("[data-told]")) old.remove();
  for (const place of form.querySelectorAll("[data-error-of]")) place.textContent = "";
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
}

async function checkAll(): Promise<void> {
  try {
    await call("POST", "/api/v1/postings/check-all");
    toast(t("All postings are being checked again."), { kind: "good" });
  } catch (error) {
    complain(error);
  }
}

/** The file as text: checked while one types, saved whole, and what it was before. */
function text(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>("[name=text]");
  if (!field) return;
  let before = field.value;
  let timer = 0;
  let asked = 0;
  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const mine = ++asked;
      const answer = await call<Told>("POST", "/api/v1/settings/check", { text: field.value }).catch(() => null);
      if (answer && mine === asked) mistakes(answer.problems);
    }, 500);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value;
    if (text === before) {
      toast(t("Nothing was changed."));
      return;
    }
    void save(form, "PUT", "/api/v1/settings/text", { text }).then((isSaved) => {
      if (!isSaved) return;
      before = text;
      mistakes([]);
    });
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-version]")) {
    button.addEventListener("click", () => void look(button.dataset.version ?? ""));
  }
}

function mistakes(found: Told["problems"]): void {
  byId("mistakes").replaceChildren(...inWordsOfReader(found).map((each) =>
    el("li", {}, each.line ? `${t("Line {line}:", { line: each.line })} ${each.message}` : each.message)));
}

async function look(version: string): Promise<void> {
  const { text: was } = await call<{ text: string }>("GET", `/api/v1/settings/versions/${version}`);
  const close = el("button", { class: "button", type: "button", "data-closes": true }, t("Close"));
  const dialog = el("dialog", { class: "dialog wide", "aria-labelledby": "was-title" },
    el("div", { class: "dialog-head" }, el("h2", { id: "was-title" }, t("What it was"))),
    el("div", { class: "dialog-body" }, el("pre", { class: "code", tabindex: 0 }, was)),
    el("div", { class: "dialog-foot" }, close));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  open(dialog);
}
