/** The handbook: filters that apply at once, and switches that set a rule. */

import { call } from "../api.ts";
import { complain } from "../complaining.ts";
import { toast } from "../toasts.ts";
import { t } from "../words.ts";

const PAUSE = 300;

export default function start(): void {
  const form = document.querySelector<HTMLFormElement>("form#filters");
  if (form) filter(form);
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box instanceof HTMLInputElement && box.dataset.rule) void set(box, box.dataset.rule);
  });
}

function filter(form: HTMLFormElement): void {
  let timer = 0;
  const go = (): void => {
    // What is not filled in does not stand in the address.
    const sought = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) sought.set(name, String(value));
    location.assign(`/handbook${sought.size ? `?${sought}` : ""}`);
  };
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) go();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });
  form.querySelector<HTMLInputElement>("[name=q]")?.addEventListener("input", (event) => {
    window.clearTimeout(timer);
    const words = (event.target as HTMLInputElement).value.trim().toLowerCase().split(/\s+/);
    timer = window.setTimeout(() => narrow(words), PAUSE / 3);
  });
}

/** Hide what does not hold the words, without asking the server. */
function narrow(words: string[]): void {
  let shown = 0;
  for (const section of document.querySelectorAll<HTMLElement>(".topic")) {
    let some = 0;
    for (const row of section.querySelectorAll<HTMLElement>("tbody tr")) {
      const text = row.querySelector("th")?.textContent?.toLowerCase() ?? "";
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) some += 1;
    }
    section.hidden = some === 0;
    shown += some;
  }
  const count = document.getElementById("count");
  if (count) count.textContent = t(shown === 1 ? "{n} rule" : "{n} rules", { n: shown });
}

async function set(box: HTMLInputElement, rule: string): Promise<void> {
  box.disabled = true;
  try {
    const now = await call<{ is_on: boolean }>("PATCH", `/api/v1/rules/${rule}`, { on: box.checked });
    box.checked = now.is_on;
    box.closest("tr")?.classList.toggle("off", !now.is_on);
    toast(now.is_on ? t("{rule} applies from now on.", { rule }) : t("{rule} keeps quiet from now on.", { rule }), { kind: "good" });
  } catch (error) {
    box.checked = !box.checked;
    complain(error);
  } finally {
    box.disabled = false;
    box.focus();
  }
}
