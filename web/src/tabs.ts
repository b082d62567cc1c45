/** Tabs over panels of one page: one panel is seen, arrows walk along the tabs, the address keeps which. */

function tabsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
}

function choose(list: Element, chosen: HTMLElement): void {
  for (const tab of tabsOf(list)) {
    const isChosen = tab === chosen;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
    if (panel) panel.hidden = !isChosen;
  }
  chosen.dispatchEvent(new CustomEvent("chosen", { bubbles: true }));
}

function keyDown(list: Element, event: KeyboardEvent): void {
  const all = tabsOf(list);
  const at = all.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const forward = getComputedStyle(list).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
  const next: Record<string, number> = {
    [forward]: (at + 1) % all.length,
    [backward]: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const tab = all[next[event.key] ?? -1];
  if (!tab) return;
  event.preventDefault();
  choose(list, tab);
  tab.focus();
}

export function start(root: ParentNode): void {
  for (const list of root.querySelectorAll("[data-tabs]")) {
    list.addEventListener("click", (event) => {
      const tab = (event.target as Element).closest<HTMLElement>('[role="tab"]');
      if (!tab) return;
      choose(list, tab);
      history.replaceState(history.state, "", `#${tab.id.replace(/^tab-/, "")}`);
    });
    list.addEventListener("keydown", (event) => keyDown(list, event as KeyboardEvent));
    const wanted = tabsOf(list).find((tab) => `#${tab.id.replace(/^tab-/, "")}` === location.hash);
    if (wanted) choose(list, wanted);
  }
}
