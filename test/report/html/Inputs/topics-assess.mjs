import { assert, eventually, withPage } from "./browser.mjs";

await withPage(process.argv[2], { hash: "#/ecosystem?pack=toy" }, async (page) => {
  const graphs = page.locator(".groups > li", { hasText: "toys have no graphs" });
  await eventually(async () => assert.equal(await graphs.count(), 1));
  assert.match(await graphs.textContent(), /no counterpart: toys have no graphs/);
  assert.match(await graphs.textContent(), /cudaGraphDestroy.*5 places/s);
});
