/** The text as others will see it: on a phone, in Google for Jobs, as a PDF; what it lacks there stands below. */

import { call, inWordsOfReader, type WireProblem } from "../../api.ts";
import { el } from "../../dom.ts";
import { type Gap, toldGaps } from "../../gaps.ts";
import { t } from "../../words.ts";
import type { Panel } from "../panels.ts";
import type { Desk } from "../side_panels.ts";

const KINDS = ["page", "google", "pdf"] as const;
type Kind = (typeof KINDS)[number];

interface Made {
  url: string;
  gaps: Gap[];
  notes: string[];
  problems: WireProblem[];
}

export class PreviewPanel implements Panel {
  private kind: Kind = "page";
  private shown = "";

  constructor(
    private readonly place: HTMLElement,
    private readonly desk: Desk,
  ) {}

  draw(): void {
    if (this.place.childElementCount === 0) this.build();
    void this.show();
  }

  private build(): void {
    const names: Record<Kind, string> = { page: t("On a phone"), google: t("Google for Jobs"), pdf: t("PDF") };
    const choice = el("div", { class: "row", role: "group", "aria-label": t("Seen as") });
    for (const kind of KINDS) {
      const press = (): void => {
        this.kind = kind;
        this.draw();
      };
      choice.append(
        el("button", { type: "button", class: "button small", "data-kind": kind, onclick: press }, names[kind]),
      );
    }
    this.place.append(choice, el("div", { class: "preview-frame" }), el("div", { class: "preview-told" }));
  }

  private async show(): Promise<void> {
    for (const button of this.place.querySelectorAll<HTMLElement>("[data-kind]")) {
      button.setAttribute("aria-pressed", String(button.dataset.kind === this.kind));
    }
    const text = this.desk.view().state.doc.toString();
    const wanted = `${this.kind}\n${text}`;
    if (wanted === this.shown) return;
    const { kind } = this;
    const told = this.place.querySelector(".preview-told");
    try {
      const made = await call<Made>("POST", `${this.desk.doing.here}/preview/${kind}`, { text });
      if (kind !== this.kind) return;
      this.shown = wanted;
      this.frame(kind, made);
      told?.replaceChildren(...toldGaps(made.gaps, [...inWordsOfReader(made.problems).map(({ message }) => message), ...made.notes]));
    } catch (error) {
      told?.replaceChildren(el("p", { class: "fine" }, error instanceof Error ? error.message : String(error)));
    }
  }

  private frame(kind: Kind, made: Made): void {
    const place = this.place.querySelector(".preview-frame");
    if (made.problems.length > 0) {
      place?.replaceChildren();
      return;
    }
    const frame = el("iframe", { src: made.url, title: t("Preview"), class: `preview ${kind}` });
    // A browser's viewer of PDFs does not run in a sandbox; what a posting says cannot run in a PDF of ours.
    if (kind !== "pdf") frame.setAttribute("sandbox", "");
    place?.replaceChildren(frame);
    if (kind === "pdf") {
      const link = el("a", { href: made.url, target: "_blank", class: "fine" }, t("Open the PDF by itself"));
      place?.append(link);
    }
  }
}
