/** The score as the studio draws it: a number in a ring of four quarters, and a bar for each part. */

import { el } from "../../dom.ts";
import { t } from "../../words.ts";
import type { Score } from "../wire.ts";

const SVG = "http://www.w3.org/2000/svg";
const LOW = 50;

export function ring(score: Score | null, large = false): HTMLElement {
  const svg = shape("svg", { viewBox: "0 0 40 40", "aria-hidden": "true" });
  (score?.parts ?? []).forEach(({ points }, at) => {
    const offset = -100 * at - 6;
    svg.append(arc("track", 88, offset));
    if (points > 0) svg.append(arc(points < LOW ? "part low" : "part", points * 0.88, offset));
  });
  const told = score === null ? t("No score") : t("Score {total} of 100", { total: score.total });
  const kind = `score${large ? " large" : ""}${score === null ? " none" : ""}`;
  const box = el("span", { class: kind, role: "img", "aria-label": told });
  box.append(svg, el("span", { class: "value", "aria-hidden": "true" }, score === null ? "–" : String(score.total)));
  return box;
}

export function bar(points: number): SVGElement {
  const svg = shape("svg", { viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" });
  svg.append(shape("rect", { class: points < LOW ? "low" : "", width: points, height: 6 }));
  return svg;
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
