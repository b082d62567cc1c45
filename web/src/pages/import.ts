/** Files are sent as soon as they are chosen or dropped, and an import shows what came of it when it ends. */

export default function start(): void {
  const field = document.querySelector<HTMLInputElement>("input[data-sends]");
  field?.addEventListener("change", () => {
    if (field.files?.length) field.form?.requestSubmit();
  });
  document.querySelector("[data-import]")?.addEventListener("work:done", () => location.reload());
}
