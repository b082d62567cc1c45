/** Gives a posting out: makes the file for whom it was asked, fetches it, and tells what it lacks. */

import { ApiError, call, type Problem } from "../api.ts";
import { complain, sentence } from "../complaining.ts";
import { byId, el, icon } from "../dom.ts";
import { type Gap, toldGaps } from "../gaps.ts";
import { showStanding } from "../standing.ts";
import { toast } from "../toasts.ts";
import { t, tn } from "../words.ts";

interface Made {
  file: string;
  file_name: string;
  gaps: Gap[];
  notes: string[];
}

export default function start(): void {
  showStanding(byId("standing"), posting());
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-give]");
    if (button) void give(button);
  });
}

async function give(button: HTMLButtonElement): Promise<void> {
  button.setAttribute("aria-busy", "true");
  button.disabled = true;
  try {
    const path = `/api/v1${posting()}/publications`;
    const made = await call<Made>("POST", path, { form: button.dataset.give, ...wanted() });
    tellGaps(made);
    const link = el("a", { href: made.file, download: made.file_name });
    document.body.append(link);
    link.click();
    link.remove();
    toast(t("{name} is on its way.", { name: made.file_name }), { kind: "good" });
  } catch (error) {
    if (error instanceof ApiError && error.problems.length > 0) tellHindrances(error.problems);
    else complain(error);
  } finally {
    button.disabled = false;
    button.removeAttribute("aria-busy");
  }
}

/** For whom it is to be, as the form above says. */
function wanted(): { variant: string[]; with_blanks: boolean } {
  const form = document.querySelector<HTMLFormElement>("#variant");
  const data = form ? new FormData(form) : new FormData();
  const place = String(data.get("place") ?? "").trim();
  const variant = [...data.getAll("variant").map(String), ...(place ? [place] : [])];
  return { variant, with_blanks: data.has("with_blanks") };
}

/** Says all that keeps the posting back, each with a way to its place in the text. */
function tellHindrances(problems: readonly Problem[]): void {
  const lines = problems.map(({ message, line }, at) => {
    const words = /\[.*/.exec(message)?.[0] ?? sentence(message);
    const nth = problems.slice(0, at + 1).filter((each) => each.line === line).length;
    return el("li", {}, line ? el("a", { href: `${posting()}#line=${line}.${nth}` }, words) : words);
  });
  const title = tn("Not made yet: {n} thing is to be put right first", "Not made yet: {n} things are to be put right first", lines.length);
  const told = el("div", {}, el("p", { class: "title" }, title), el("ul", {}, ...lines));
  const box = el("div", { class: "callout warning", role: "alert", tabindex: -1 }, icon("severity-warning"), told);
  // What the page said when it was opened may have changed since.
  const place = document.getElementById("hindrances") ?? document.getElementById("gaps");
  const asks = place?.querySelector("[data-api]");
  if (asks) told.append(el("p", {}, asks));
  place?.replaceChildren(box);
  box.focus();
}

/** The address of the posting in its editor. */
function posting(): string {
  return location.pathname.replace(/\/publish$/, "");
}

function tellGaps({ file_name, gaps, notes }: Made): void {
  const region = document.getElementById("gaps");
  if (!region) return;
  const told = toldGaps(gaps, notes);
  region.replaceChildren();
  if (told.length === 0) return;
  const title = el("p", { class: "title" }, t("What {name} lacks", { name: file_name }));
  region.append(el("div", { class: "callout quiet" }, el("div", {}, title, el("p", {}, t("None of this holds it back.")), ...told)));
  region.scrollIntoView({ block: "nearest" });
}
