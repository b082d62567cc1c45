/** Elements made in scripts: text is always text, never markup. */

type Child = Node | string | null | undefined | false;

/** What an element gets: attributes, `class`, and listeners under `onclick` and the like. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;

/** `<tag …attributes>…children</tag>`; an attribute that is false or null is left out, true is empty. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** The sign of this name out of the studio's own set; readers of the screen skip it. */
export function icon(name: string, size: "" | "small" | "large" = ""): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `icon ${size}`.trim());
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/static/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

const SVG = "http://www.w3.org/2000/svg";

/** The element of this id; an Error, which is our bug, where the page has none. */
export function byId<Wanted extends HTMLElement = HTMLElement>(id: string): Wanted {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element as Wanted;
}

/** What the page was given in `<script type="application/json" id="…">`. */
export function data<Content>(id: string): Content {
  return JSON.parse(byId(id).textContent ?? "null") as Content;
}
