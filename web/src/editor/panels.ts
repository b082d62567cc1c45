/** The panels beside the text: tabs of which one is open; a sheet from below where the screen is narrow. */

/** A panel is drawn when it is looked at, and again when what it shows has changed. */
export interface Panel {
  draw(): void;
}

export class Panels {
  private readonly tabs: HTMLElement[];
  private readonly dirty = new Set<string>();
  private current: string;

  constructor(
    private readonly side: HTMLElement,
    private readonly panels: Readonly<Record<string, Panel>>,
  ) {
    this.tabs = [...side.querySelectorAll<HTMLElement>('[role="tab"]')];
    this.current = this.tabs[0]?.dataset.panel ?? "";
    for (const name of Object.keys(panels)) this.dirty.add(name);
    for (const tab of this.tabs) tab.addEventListener("click", () => this.press(tab));
    side.querySelector('[role="tablist"]')?.addEventListener("keydown", (event) => this.key(event as KeyboardEvent));
    side.querySelector("[data-close-sheet]")?.addEventListener("click", () => this.shut());
    this.mark();
    this.drawIfSeen();
  }

  /** Opens the panel of this name and puts the keyboard on its tab. */
  open(name: string): void {
    this.current = name;
    this.side.dataset.open = "";
    this.mark();
    this.drawIfSeen();
  }

  /** Leaves the text to whoever turns to it, where the panels lie over it. */
  makeWay(): void {
    if (this.narrow) this.shut();
  }

  /** What these panels show has changed. */
  changed(...names: string[]): void {
    for (const name of names) this.dirty.add(name);
    this.drawIfSeen();
  }

  private get narrow(): boolean {
    return matchMedia("(max-width: 63.99rem)").matches;
  }

  private press(tab: HTMLElement): void {
    const name = tab.dataset.panel ?? "";
    const shown = name === this.current && this.side.dataset.open !== undefined;
    if (this.narrow && shown) this.shut();
    else this.open(name);
  }

  private shut(): void {
    delete this.side.dataset.open;
    this.mark();
  }

  private drawIfSeen(): void {
    const seen = !this.narrow || this.side.dataset.open !== undefined;
    if (seen && this.dirty.delete(this.current)) this.panels[this.current]?.draw();
  }

  private mark(): void {
    for (const tab of this.tabs) {
      const chosen = tab.dataset.panel === this.current;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel !== null) panel.hidden = !chosen;
    }
  }

  private key(event: KeyboardEvent): void {
    const at = this.tabs.findIndex((tab) => tab === document.activeElement);
    const last = this.tabs.length - 1;
    const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: last }[
      event.key
    ];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    const tab = this.tabs[(next + this.tabs.length) % this.tabs.length];
    if (tab === undefined) return;
    this.open(tab.dataset.panel ?? "");
    tab.focus();
  }
}
