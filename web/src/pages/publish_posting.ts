/** Gives a posting out: makes the file for whom it was asked, fetches it, and tells what it lacks. */

import { ApiError, call } from "../api.ts";
import { el } from "../dom.ts";
import { told } from "../forms.ts";
import { toast } from "../toasts.ts";
import { t } from "../words.ts";

interface Made {
  file: string;
  file_name: string;
  gaps: { property: string; importance: string; message: string }[];
  notes: string[];
}

export default function start(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-give]");
    if (button) void give(button);
  });
}

async function give(button: HTMLButtonElement): Promise<void> {
  button.setAttribute("aria-busy", "true");
  button.disabled = true;
  try {
    const path = `${location.pathname.replace(/\/publish$/, "")}/publications`.replace("/postings/", "/api/v1/postings/");
    const made = await call<Made>("POST", path, { form: button.dataset.give, ...wanted() });
    tellGaps(made);
    const link = el("a", { href: made.file, download: made.file_name });
    document.body.append(link);
    link.click();
    link.remove();
    toast(t("{name} is on its way.", { name: made.file_name }), { kind: "good" });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    toast(told(error), { kind: "error" });
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

function tellGaps({ file_name, gaps, notes }: Made): void {
  const region = document.getElementById("gaps");
  if (!region) return;
  const lines = [...gaps.map((gap) => gap.message), ...notes];
  region.replaceChildren();
  if (lines.length === 0) return;
  const list = el("ul", {}, ...lines.map((line) => el("li", {}, line)));
  const title = el("p", { class: "title" }, t("What {name} lacks", { name: file_name }));
  region.append(el("div", { class: "callout quiet" }, el("div", {}, title, list)));
  region.scrollIntoView({ block: "nearest" });
}
