import { assert, axe, eventually, view, withPage } from "./browser.mjs";

const hashes = [
  "#/overview",
  "#/findings",
  "#/findings?group=reason",
  "#/findings?group=none&q=cudaGraphLaunch",
  "#/files?path=main.cu&line=17",
  "#/not-seen",
];
// Each scheme, width and language once: axe takes a second for a view.
for (const [colorScheme, width, lang] of [["light", 1360, "en"], ["dark", 420, "zh"]])
  await withPage(process.argv[2], { colorScheme, viewport: { width, height: 850 } }, async (page) => {
    await page.evaluate(axe);
    await page.locator(".switches select").first().selectOption(lang);
    for (const hash of hashes) {
      await view(page, hash);
      if (hash.includes("q=")) {
        await page.locator(".rows .leaf").first().click();
        await page.locator(".details .finding").waitFor();
      }
      if (hash.includes("line=")) await page.locator(".diff tr.notes").waitFor();
      // axe's own check of the page's title and language is part of it.
      const { violations, passes } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations", "passes"] }));
      assert.ok(passes.some((p) => p.id === "color-contrast"), hash);
      assert.deepEqual(
        violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.html.slice(0, 160)} ${n.any.map((a) => a.message)}`).join(" | ")}`),
        [],
        `${colorScheme} ${width} ${lang} ${hash}`,
      );
      // Nothing makes the page scroll sideways.
      await eventually(async () =>
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} ${hash} is too wide`),
      );
    }
  });
