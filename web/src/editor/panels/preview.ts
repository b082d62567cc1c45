/** The posting as others will see it: on a phone, in Google for Jobs, as a PDF. What is saved is shown. */

import { el } from "../../dom.ts";
import { t } from "../../words.ts";
import type { Panel } from "../panels.ts";
import type { Desk } from "../side_panels.ts";

const KINDS = ["page", "google", "pdf"] as const;
type Kind = (typeof KINDS)[number];

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
        el(
          "button",
          { type: "button", class: "button small", "data-kind": kind, "aria-pressed": String(kind === this.kind), onclick: press },
          names[kind],
        ),
      );
    }
    this.place.append(choice, el("div", { class: "preview-frame" }));
  }

  private async show(): Promise<void> {
    for (const button of this.place.querySelectorAll<HTMLElement>("[data-kind]")) {
      button.setAttribute("aria-pressed", String(button.dataset.kind === this.kind));
    }
    await this.desk.saver.save();
    const address = `${this.desk.here}/preview/${this.kind}?revision=${this.desk.saver.revision}`;
    if (address === this.shown) return;
    this.shown = address;
    const frame = el("iframe", { src: address, title: t("Preview"), class: `preview ${this.kind}` });
    // The viewer of PDF does not run in a sandbox; what a posting contains cannot run in a PDF of ours.
    if (this.kind !== "pdf") frame.setAttribute("sandbox", "");
    this.place.querySelector(".preview-frame")?.replaceChildren(frame);
  }
}
