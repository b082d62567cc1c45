/** Menus are <details data-menu>: they open without a script. This closes them again, and lets arrows walk through them. */

const OPEN = "details[data-menu][open]";

function entries(menu: HTMLDetailsElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>(".menu-list :is(a, button):not(:disabled)")];
}

function close(menu: HTMLDetailsElement, andFocus = false): void {
  menu.open = false;
  if (andFocus) menu.querySelector("summary")?.focus();
}

function walk(menu: HTMLDetailsElement, event: KeyboardEvent): void {
  const all = entries(menu);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next: Record<string, number> = {
    ArrowDown: (at + 1) % all.length,
    ArrowUp: at < 0 ? all.length - 1 : (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const to = next[event.key];
  if (to === undefined) return;
  event.preventDefault();
  all[to]?.focus();
}

function keyDown(menu: HTMLDetailsElement, event: KeyboardEvent): void {
  if (event.key === "Escape" && menu.open) {
    event.stopPropagation();
    close(menu, true);
    return;
  }
  if (!menu.open && event.key === "ArrowDown" && (event.target as Element).closest("summary")) menu.open = true;
  if (menu.open) walk(menu, event);
}

/** A list that would leave the window at its right or below opens to the other side. */
function place(menu: HTMLDetailsElement): void {
  const list = menu.querySelector<HTMLElement>(".menu-list");
  if (!list) return;
  const box = list.getBoundingClientRect();
  if (box.right > innerWidth - 4) menu.classList.add("end");
  if (box.left < 4) menu.classList.remove("end");
  if (box.bottom > innerHeight - 4 && box.height < menu.getBoundingClientRect().top) menu.classList.add("up");
}

export function start(root: ParentNode): void {
  for (const menu of root.querySelectorAll<HTMLDetailsElement>("details[data-menu]")) {
    menu.addEventListener("keydown", (event) => keyDown(menu, event));
    menu.addEventListener("toggle", () => menu.open && place(menu));
    menu.addEventListener("focusout", (event) => {
      const to = event.relatedTarget;
      if (to instanceof Node && !menu.contains(to)) close(menu);
    });
    menu.querySelector(".menu-list")?.addEventListener("click", (event) => {
      const entry = (event.target as Element).closest("a, button");
      if (entry && entry.getAttribute("aria-disabled") !== "true") close(menu);
    });
  }
  if (root !== document) return;
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN)) {
      if (!menu.contains(event.target as Node)) close(menu);
    }
  });
}
