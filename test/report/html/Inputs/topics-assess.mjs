import { assert, eventually, withPage } from "./browser.mjs";

await withPage(process.argv[2], { hash: "#/ecosystem?pack=toy" }, async (page) => {
  const graphs = page.locator(".groups > li", { hasText: "toys have no graphs" });
  await eventually(async () => assert.equal(await graphs.count(), 1));
  assert.match(await graphs.textContent(), /no counterpart: toys have no graphs/);
  assert.match(await graphs.textContent(), /cudaGraphDestroy.*5 places/s);
});
await withPage(process.argv[2], { viewport: { width: 300, height: 800 } }, async (page) => {
  // Its tables are wider and scroll by themselves.
  assert.ok(await page.locator(".scroll").evaluateAll((all) => all.some((e) => e.scrollWidth > e.clientWidth)));
  await eventually(async () => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)));
});
