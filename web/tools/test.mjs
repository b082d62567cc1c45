// Runs test/*.test.ts with Node's own runner. Node 20 reads no TypeScript, so they are bundled first.
import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { pages } from "./pages.mjs";

const WEB = resolve(import.meta.dirname, "..");
const INTO = join(WEB, "node_modules/.cache/tests");

const tests = (await readdir(join(WEB, "test"))).filter((name) => name.endsWith(".test.ts"));
await rm(INTO, { recursive: true, force: true });
await build({
  absWorkingDir: WEB,
  entryPoints: tests.map((name) => `test/${name}`),
  outdir: INTO,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: "inline",
  external: ["node:*"],
  plugins: [pages(join(WEB, "src/pages"))],
  logLevel: "warning",
});
const made = tests.map((name) => join(INTO, name.replace(/\.ts$/, ".mjs")));
const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...made], { stdio: "inherit" });
process.exit(status ?? 1);
