// One file: script and style stand in the page, and the policy names the script by its hash, so that nothing else runs.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const escape = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The page may run its own script and show what it draws itself; it may ask for nothing. */
const policy = (hash: string) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; ` +
  `style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'" />`;

/** The licence texts of the packages that are in the page, as their terms ask. */
function licences(folders: Iterable<string>): string {
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}`;
  });
  return texts.join("\n\n----\n\n") + "\n";
}

function finishedPage(): Plugin {
  const packages = new Set<string>();
  return {
    name: "cuferry-finished-page",
    enforce: "post",
    moduleParsed({ id }) {
      const folder = id.match(/^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];
      if (folder && existsSync(`${folder}/package.json`)) packages.add(folder);
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("no index.html in the bundle");
        let html = String(page.source);
        const scripts = [...html.matchAll(/<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g)];
        if (scripts.length !== 1 || /<script[^>]*\ssrc=/.test(html) || /<link[^>]*rel="(?:stylesheet|modulepreload)"/.test(html))
          throw new Error("the page is not in one file");
        const hash = createHash("sha256").update(scripts[0][1]).digest("base64");
        html = html.replace("<!-- policy -->", () => policy(hash)).replace("%LICENCES%", () => escape(licences(packages)));
        if (!html.includes(hash)) throw new Error("the page has no content policy");
        page.source = html;
      },
    },
  };
}

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact", legalComments: "none" },
  build: { target: "es2020", modulePreload: false, reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), finishedPage()],
});
