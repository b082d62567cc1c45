/** The score as the studio draws it: a number in a ring of four quarters, and a bar for each part. */

import { el } from "../../dom.ts";
import { t } from "../../words.ts";

export const PARTS = ["informative", "concise", "engaging", "respectful"] as const;
export type Parts = Partial<Record<(typeof PARTS)[number], number>>;

const SVG = "http://www.w3.org/2000/svg";
const LOW = 50;

export function ring(total: number | null, parts: Parts, large = false): HTMLElement {
  const svg = shape("svg", { viewBox: "0 0 40 40", "aria-hidden": "true" });
  PARTS.forEach((name, at) => {
    const offset = -100 * at - 6;
    const value = parts[name] ?? 0;
    svg.append(arc("track", 88, offset));
    if (value > 0) svg.append(arc(value < LOW ? "part low" : "part", value * 0.88, offset));
  });
  const told = total === null ? t("No score") : t("Score {total} of 100", { total });
  const value = el("span", { class: "value", "aria-hidden": "true" }, total === null ? "–" : String(total));
  const kind = `score${large ? " large" : ""}${total === null ? " none" : ""}`;
  const box = el("span", { class: kind, role: "img", "aria-label": told });
  box.append(svg, value);
  return box;
}

export function bars(parts: Parts): HTMLElement {
  const list = el("dl", { class: "score-parts" });
  for (const name of PARTS) {
    const value = parts[name] ?? 0;
    const svg = shape("svg", { viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" });
    svg.append(shape("rect", { class: value < LOW ? "low" : "", width: value, height: 6 }));
    const dd = el("dd", {}, svg, el("span", { class: "value" }, String(value)));
    list.append(el("div", { class: "score-part" }, el("dt", {}, partName(name)), dd));
  }
  return list;
}

export function partName(name: string): string {
  const names: Record<string, string> = {
    informative: t("Informative"),
    concise: t("Concise"),
    engaging: t("Engaging"),
    respectful: t("Respectful"),
  };
  return names[name] ?? name;
}

function arc(kind: string, length: number, offset: number): SVGElement {
  return shape("circle", {
    class: kind,
    cx: 20,
    cy: 20,
    r: 17.5,
    pathLength: 400,
    "stroke-dasharray": `${length} ${400 - length}`,
    "stroke-dashoffset": offset,
  });
}

function shape(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
