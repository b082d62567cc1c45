/** Light, dark or as the device has it. static/first.js applies what is kept here before a page is drawn. */

const KEY = "rolewright.scheme";
type Scheme = "light" | "dark" | "system";

function kept(): Scheme {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    return "system";
  }
}

function apply(scheme: Scheme): void {
  if (scheme === "system") delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
}

function keep(scheme: Scheme): void {
  try {
    if (scheme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, scheme);
  } catch {
    // It holds for this page.
  }
}

function show(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("[data-scheme-switch] input")) {
    input.checked = input.value === kept();
  }
}

export function start(root: ParentNode): void {
  show(root);
  for (const group of root.querySelectorAll("[data-scheme-switch]")) {
    group.addEventListener("change", (event) => {
      const scheme = (event.target as HTMLInputElement).value as Scheme;
      keep(scheme);
      apply(scheme);
    });
  }
  if (root !== document) return;
  // Other windows follow.
  window.addEventListener("storage", (event) => {
    if (event.key !== KEY) return;
    apply(kept());
    show(document);
  });
}
