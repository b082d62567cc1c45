/** The ways to a new posting: a role found as one types, a copy, and old texts written anew. */

import { ApiError, call } from "../api.ts";
import { byId, el } from "../dom.ts";
import { tell } from "../forms.ts";
import { t } from "../words.ts";

interface Found {
  id: string;
  title: string;
  family: string;
  how: string;
  name: string;
  means: string;
}

interface Role {
  id: string;
  title: string;
  purpose: string;
  also_called: string[];
  functions: { name: string; purpose: string; core: boolean; tasks: string[] }[];
  goals: string[];
  demands: { words: string }[];
  reasons: { label: string }[];
  pay: string[];
}

const PAUSE = 120;

export default function start(): void {
  search();
  copies();
}

/** The field for the job: a list of roles under it, and beside it what the library knows of the one looked at. */
function search(): void {
  const field = byId<HTMLInputElement>("title");
  const list = byId("roles");
  let found: Found[] = [];
  let at = -1;
  let timer = 0;
  let asked = 0;

  const close = (): void => {
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const choose = (role: Found): void => {
    field.value = role.how === "variant" || role.how === "exact" ? role.name || role.title : role.title;
    close();
    void preview(role.id);
  };
  const mark = (index: number): void => {
    at = index;
    [...list.children].forEach((each, place) => each.setAttribute("aria-selected", String(place === at)));
    const marked = list.children[at];
    if (!marked) return;
    field.setAttribute("aria-activedescendant", marked.id);
    marked.scrollIntoView({ block: "nearest" });
    const role = found[at];
    if (role) void preview(role.id);
  };
  const look = async (): Promise<void> => {
    const words = field.value.trim();
    const mine = ++asked;
    if (!words) {
      found = [];
      close();
      showNothing();
      return;
    }
    const answer = await call<{ items: Found[] }>("GET", `/api/v1/roles?q=${encodeURIComponent(words)}`).catch(() => null);
    if (mine !== asked || !answer) return;
    found = answer.items;
    list.replaceChildren(...found.map((role, index) => el("li", { role: "option", id: `role-${index}`, "aria-selected": "false", onclick: () => choose(role) },
      el("strong", {}, role.title),
      el("span", { class: "fine" }, role.name && role.name !== role.title ? t("also called {name}", { name: role.name }) : role.family))));
    list.hidden = found.length === 0 || document.activeElement !== field;
    field.setAttribute("aria-expanded", String(!list.hidden));
    at = -1;
    field.removeAttribute("aria-activedescendant");
    const sure = found[0];
    if (sure && sure.how !== "words") void preview(sure.id);
    else showNothing();
  };

  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void look(), PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) close();
    else if (list.hidden) return;
    else if (event.key === "ArrowDown") mark(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") mark(Math.max(at - 1, -1));
    else if (event.key === "Enter" && at >= 0) choose(found[at] as Found);
    else return;
    event.preventDefault();
  });
  // A press on the list takes the focus first; it is to be heard before the list goes.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("blur", close);
  if (field.value) void look();
}

const known = new Map<string, Role>();
let wanted = "";

async function preview(id: string): Promise<void> {
  wanted = id;
  const role = known.get(id) ?? (await call<Role>("GET", `/api/v1/roles/${encodeURIComponent(id)}`).catch(() => null));
  if (!role || wanted !== id) return;
  known.set(id, role);
  const place = byId("preview");
  place.replaceChildren(
    el("p", { class: "kicker" }, t("The library knows this role")),
    el("h2", {}, role.title),
    el("p", {}, role.purpose),
    ...part(t("What it may be about; you choose a few"), role.functions.map((each) => `${each.name}: ${each.purpose}`)),
    ...part(t("Why it is hired for"), role.reasons.slice(0, 4).map((each) => each.label)),
    ...part(t("What the first year may bring"), role.goals.slice(0, 3)),
    ...part(t("What may be indispensable"), role.demands.slice(0, 3).map((each) => each.words)),
    ...part(t("What it is paid"), role.pay),
    el("p", { class: "fine" }, t("Figures and names in these sentences are examples; you are asked for your own.")),
  );
  place.classList.remove("empty");
  place.scrollTop = 0;
}

function showNothing(): void {
  wanted = "";
  const place = byId("preview");
  place.replaceChildren(el("p", { class: "faint" }, t("Name the job, and what the library knows of it stands here.")));
  place.classList.add("empty");
}

function part(title: string, lines: string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  return [el("h3", {}, title), el("ul", {}, ...lines.map((line) => el("li", {}, line)))];
}

/** Copies of postings, and interviews on texts that are there. */
function copies(): void {
  const copy = document.querySelector<HTMLFormElement>("form#copy");
  copy?.addEventListener("submit", (event) => {
    event.preventDefault();
    void to(copy, async () => {
      const id = byId<HTMLSelectElement>("posting").value;
      const made = await call<{ id: string }>("POST", `/api/v1/postings/${id}/copy`);
      return `/postings/${made.id}`;
    });
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-anew]")) {
    button.addEventListener("click", () => {
      const form = byId<HTMLFormElement>(button.dataset.anew ?? "");
      const body = form.id === "copy" ? { posting: byId<HTMLSelectElement>("posting").value } : { text: byId<HTMLTextAreaElement>("text").value };
      void to(form, async () => `/new/${(await call<{ id: string }>("POST", "/api/v1/interviews", body)).id}`);
    });
  }
}

async function to(form: HTMLFormElement, work: () => Promise<string>): Promise<void> {
  try {
    location.assign(await work());
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    tell(form, error);
  }
}
