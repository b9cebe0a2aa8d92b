// One file: script and style stand in the page, and the policy names the script by its hash, so that nothing else runs.
import { createHash } from "node:crypto";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

/** Writes the hashes of the page's own scripts where index.html says %SCRIPT_HASHES%. */
function contentPolicy(): Plugin {
  return {
    name: "cuferry-content-policy",
    enforce: "post",
    generateBundle: { order: "post", handler(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("no index.html in the bundle");
      const html = String(page.source);
      const scripts = [...html.matchAll(/<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g)];
      if (scripts.length === 0 || /<script[^>]*\ssrc=/.test(html) || /<link[^>]*rel="(?:stylesheet|modulepreload)"/.test(html))
        throw new Error("the page is not in one file");
      const hashes = scripts.map((s) => `'sha256-${createHash("sha256").update(s[1]).digest("base64")}'`);
      page.source = html.replace("%SCRIPT_HASHES%", () => hashes.join(" "));
    } },
  };
}

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact", legalComments: "none" },
  build: { target: "es2020", modulePreload: false, reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), contentPolicy()],
});
