// Which packages are in the bundles, and the licence of each with its text, which must come along.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

const PERMISSIVE = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);
const OF_PACKAGE = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//;

export async function licences(web, metafile) {
  const names = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = OF_PACKAGE.exec(path)?.[1];
      if (name && bytesInOutput > 0) names.add(name);
    }
  }
  const packages = {};
  const texts = [];
  for (const name of [...names].sort()) {
    const folder = join(web, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    if (!PERMISSIVE.has(license)) throw new Error(`${name} is under ${license}; only permissive licences are bundled`);
    packages[name] = { version, license };
    texts.push(`${name} ${version}\n\n${await text(folder, name)}\n`);
  }
  return { packages, text: texts.join(`\n${"-".repeat(80)}\n\n`) };
}

async function text(folder, name) {
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} brings no text of its licence`);
  return (await readFile(join(folder, file), "utf8")).trim();
}
