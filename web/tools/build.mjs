// Bundles the studio's scripts into the package, and writes what they were made of beside them.
//
//   npm run build            into ../src/rolewright/studio/static/built
//   npm run build -- FOLDER  somewhere else, as the test does that compares the bytes
//
// The same sources and the same lock give the same bytes on every machine.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { build } from "esbuild";
import { licences } from "./licences.mjs";
import { pages } from "./pages.mjs";

const WEB = resolve(import.meta.dirname, "..");
const INTO = resolve(process.argv[2] ?? join(WEB, "../src/rolewright/studio/static/built"));
const ENTRIES = ["studio", "editor"];
// What decides about the bytes of a bundle besides src/.
const RECIPE = ["package.json", "package-lock.json", "tsconfig.json"];

const result = await build({
  absWorkingDir: WEB,
  entryPoints: ENTRIES.map((name) => `src/${name}.ts`),
  outdir: INTO,
  write: false,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  plugins: [pages(join(WEB, "src/pages"))],
  logLevel: "warning",
});

const texts = await licences(WEB, result.metafile);
const outputs = new Map(result.outputFiles.map((file) => [relative(INTO, file.path), Buffer.from(file.contents)]));
outputs.set("licences.txt", Buffer.from(texts.text));
const sources = await sourceFiles();
const manifest = {
  about: "Made by `make web`. The first list says what the scripts were made of, the second what was made.",
  sources: Object.fromEntries(await Promise.all(sources.map(async (path) => [path, await sha256(path)]))),
  outputs: Object.fromEntries([...outputs].sort().map(([name, content]) => [name, digest(content)])),
  packages: texts.packages,
};
outputs.set("manifest.json", Buffer.from(JSON.stringify(manifest, null, 1) + "\n"));

await rm(INTO, { recursive: true, force: true });
await mkdir(INTO, { recursive: true });
for (const [name, content] of outputs) {
  await writeFile(join(INTO, name), content);
  console.log(`${name.padEnd(14)} ${String(content.length).padStart(8)} bytes`);
}

async function sourceFiles() {
  const found = [];
  for (const folder of ["src", "tools"]) {
    for (const entry of await readdir(join(WEB, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) found.push(relative(WEB, join(entry.parentPath, entry.name)));
    }
  }
  return [...found, ...RECIPE].sort();
}

async function sha256(path) {
  return digest(await readFile(join(WEB, path)));
}

function digest(content) {
  return createHash("sha256").update(content).digest("hex");
}
