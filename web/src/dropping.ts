/** Files that are dropped on a page are taken in as postings. */

import { call } from "./api.ts";
import { complain } from "./complaining.ts";

/** Take in whatever files are dropped anywhere on the page. */
export function takeDropped(): void {
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void send(files);
  });
}

async function send(files: File[]): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  try {
    const work = await call<{ id: string }>("POST", "/api/v1/imports", form);
    location.assign(`/import?work=${encodeURIComponent(work.id)}`);
  } catch (error) {
    complain(error);
  }
}
