/** Every module of src/pages by its name; made by tools/pages.mjs. Each starts the page of that name. */
declare module "pages" {
  const pages: Record<string, () => void>;
  export default pages;
}
