// The module `pages`: every file of src/pages by its name, so that a new page is found without a list.
import { readdir } from "node:fs/promises";

export function pages(folder) {
  return {
    name: "pages",
    setup(build) {
      build.onResolve({ filter: /^pages$/ }, () => ({ path: "pages", namespace: "pages" }));
      build.onLoad({ filter: /.*/, namespace: "pages" }, async () => {
        const names = (await readdir(folder))
          .filter((file) => file.endsWith(".ts"))
          .map((file) => file.slice(0, -3))
          .sort();
        const imports = names.map((name, at) => `import page${at} from ${JSON.stringify(`./${name}.ts`)};`);
        const entries = names.map((name, at) => `${JSON.stringify(name)}: page${at}`);
        return {
          contents: `${imports.join("\n")}\nexport default { ${entries.join(", ")} };\n`,
          loader: "js",
          resolveDir: folder,
        };
      });
    },
  };
}
