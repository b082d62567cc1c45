/**
 * Forms and buttons that call the API.
 *
 * `<form data-api="POST /api/v1/…">` sends its fields as JSON; `data-type` of a field says what its value is:
 * `number`, `boolean`, `list` (lines) or `json`. An empty field with `data-optional` is left out. A button may
 * have `data-api` too, with its body in `data-body`, and asks first where there is `data-confirm`. Afterwards
 * `data-then` says where to go: an address in which `{name}` stands for a value of the answer, `reload`, or
 * `stay`. `data-says` is told when it is done, and `data-undo` holds as JSON what takes it back: `{"api", "body",
 * "label", "says"}`. The event `api:done` tells the answer to whoever listens. What is wrong is said beside its field.
 */

import { ApiError, call, type Problem } from "./api.ts";
import { complain, sentence } from "./complaining.ts";
import { confirmed } from "./dialogs.ts";
import { el } from "./dom.ts";
import { toast, toastNext, type Undo } from "./toasts.ts";

/** Make the forms and buttons under `root` work, those that come later too. */
export function start(root: ParentNode): void {
  const within = root as Node;
  within.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.dataset.api) return;
    event.preventDefault();
    void submit(form, (event as SubmitEvent).submitter);
  });
  within.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-api], a[data-api]");
    if (!button) return;
    event.preventDefault();
    void press(button);
  });
}

async function submit(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (!(await isWanted(form))) return;
  forget(form);
  const isUpload = form.enctype === "multipart/form-data";
  const body = isUpload ? new FormData(form) : { ...fields(form), ...parsed(submitter?.dataset.body) };
  await send(form, body, (error) => tell(form, error));
}

async function press(button: HTMLElement): Promise<void> {
  if (!(await isWanted(button))) return;
  await send(button, parsed(button.dataset.body), complain);
}

/** Whether somebody who is asked first says yes. */
async function isWanted({ dataset }: HTMLElement): Promise<boolean> {
  return dataset.confirm === undefined || confirmed(dataset.confirm, dataset.confirmLabel, dataset.confirmTitle);
}

async function send(element: HTMLElement, body: unknown, fail: (error: ApiError) => void): Promise<void> {
  const [method, path] = (element.dataset.api ?? "").split(" ", 2);
  if (!method || !path || element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  try {
    const answer = await call<Record<string, unknown> | undefined>(method, path, body);
    element.dispatchEvent(new CustomEvent("api:done", { bubbles: true, detail: answer }));
    say(element, answer ?? {});
    go(element.dataset.then ?? "stay", answer ?? {});
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    fail(error);
  } finally {
    element.removeAttribute("aria-busy");
  }
}

function say(element: HTMLElement, answer: Record<string, unknown>): void {
  const { says, undo, then = "stay" } = element.dataset;
  if (!says) return;
  if (then === "stay") toast(says, { kind: "good" });
  else toastNext(says, "good", undo ? (filled(JSON.parse(undo), answer) as Undo) : undefined);
}

/** What was parsed, with every text `{name}` replaced by that value of the answer. */
function filled(given: unknown, answer: Record<string, unknown>): unknown {
  if (typeof given === "string") {
    const name = /^\{(\w+)\}$/.exec(given)?.[1];
    return name === undefined ? given : answer[name];
  }
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, filled(value, answer)]));
}

function go(then: string, answer: Record<string, unknown>): void {
  if (then === "reload") location.reload();
  else if (then.startsWith("/")) {
    location.assign(then.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(answer[name] ?? ""))));
  }
}

function parsed(text: string | undefined): Record<string, unknown> | undefined {
  return text ? (JSON.parse(text) as Record<string, unknown>) : undefined;
}

/** The values of a form's fields by their names; a dot in a name makes an object within. */
export function fields(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of Array.from(form.elements)) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement))
      continue;
    if (!field.name || field.disabled) continue;
    if (field instanceof HTMLInputElement && field.type === "radio" && !field.checked) continue;
    const value = typed(field);
    if (value !== undefined) put(values, field.name.split("."), value);
  }
  return values;
}

function typed(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): unknown {
  const kind = field.dataset.type ?? "";
  if (field instanceof HTMLInputElement && field.type === "checkbox") {
    if (kind === "list") return field.checked ? [field.value] : [];
    return field.checked;
  }
  if (field instanceof HTMLSelectElement && field.multiple) return Array.from(field.selectedOptions, (each) => each.value);
  const text = field.value;
  if (text.trim() === "" && "optional" in field.dataset) return undefined;
  switch (kind) {
    case "number":
      return text.trim() === "" ? null : Number(text);
    case "boolean":
      return text === "true";
    case "list":
      return text.split("\n").map((line) => line.trim()).filter(Boolean);
    case "json":
      return JSON.parse(text || "null");
    default:
      return text;
  }
}

function put(values: Record<string, unknown>, [name, ...rest]: string[], value: unknown): void {
  if (name === undefined) return;
  if (rest.length > 0) {
    const inner = (values[name] ??= {}) as Record<string, unknown>;
    put(inner, rest, value);
  } else if (Array.isArray(value) && Array.isArray(values[name])) {
    (values[name] as unknown[]).push(...value);
  } else {
    values[name] = value;
  }
}

function forget(form: HTMLFormElement): void {
  for (const old of form.querySelectorAll("[data-told]")) old.remove();
  for (const place of form.querySelectorAll("[data-error-of]")) place.textContent = "";
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
}

/** Say beside each field what is wrong with it, and the rest at the top; the first of them gets the focus. */
export function tell(form: HTMLFormElement, error: ApiError): void {
  const rest: string[] = [];
  let first: HTMLElement | null = null;
  for (const problem of error.problems) {
    const field = problem.where ? named(form, problem.where) : null;
    if (field) {
      beside(field, problem);
      first ??= field;
    } else rest.push(problem.where ? `${problem.where}: ${problem.message}` : problem.message);
  }
  if (rest.length > 0 || error.problems.length === 0) {
    const summary = atTop(rest.length > 0 ? rest : [error.message]);
    (form.querySelector("[data-problems]") ?? form).prepend(summary);
    first ??= summary;
  }
  first?.focus();
}

function atTop(lines: string[]): HTMLElement {
  const told = el("div", {}, ...lines.map((line) => el("p", {}, line)));
  return el("div", { class: "callout error", role: "alert", tabindex: -1, "data-told": true }, told);
}

function named(form: HTMLFormElement, where: string): HTMLElement | null {
  const found = form.elements.namedItem(where) ?? form.elements.namedItem(where.split(".").pop() ?? "");
  return found instanceof HTMLElement ? found : null;
}

function beside(field: HTMLElement, problem: Problem): void {
  const key = field.id || (field.getAttribute("name") ?? "");
  const form = field.closest("form");
  let place = form?.querySelector<HTMLElement>(`[data-error-of="${CSS.escape(key)}"]`);
  if (!place) {
    place = el("p", { class: "error", id: `${key}-error`, "data-told": true });
    field.after(place);
  }
  place.textContent = sentence(problem.message);
  field.setAttribute("aria-invalid", "true");
  const described = field.getAttribute("aria-describedby") ?? "";
  if (!described.split(" ").includes(place.id)) {
    field.setAttribute("aria-describedby", `${described} ${place.id}`.trim());
  }
}
