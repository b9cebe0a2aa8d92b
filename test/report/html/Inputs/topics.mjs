import { assert, eventually, view, withPage } from "./browser.mjs";

await withPage(process.argv[2], { hash: "#/overview" }, async (page) => {
  const stops = page.locator("section.part", { hasText: "What stops it" }).first();
  const graphs = stops.locator(".groups > li", { hasText: "toys have no graphs" });
  assert.equal(await graphs.count(), 1);
  const said = await graphs.textContent();
  assert.match(said, /cudaGraphLaunch/);
  assert.match(said, /and 1 more/);
  assert.match(said, /5 places/);
  assert.match(said, /no counterpart: toys have no graphs/);

  await view(page, "#/findings?outcome=unsupported&group=reason");
  const rows = page.locator(".rows .row.group");
  await eventually(async () => assert.equal(await rows.count(), 1));
  assert.match(await rows.textContent(), /no counterpart: toys have no graphs.* and 2 more/);
  // What the naming says is no evidence of there being nothing.
  assert.doesNotMatch(await rows.textContent(), /naming only/);
  await rows.click();
  await eventually(async () => assert.equal(await page.locator(".rows .row.leaf").count(), 5));

  await view(page, "#/not-seen");
  assert.match(await page.locator("#withoutCuda").textContent(), /alone\.cuh/);
  assert.equal(await page.locator("#otherUnseen").count(), 0);
  await page.locator(".switches select").first().selectOption("zh");
  await eventually(async () => assert.match(await page.locator("#withoutCuda").textContent(), /不含 CUDA 的文件/));
});
await withPage(process.argv[2], { hash: "#/findings", viewport: { width: 380, height: 800 } }, async (page) => {
  // How often, in the row that names it and within its height.
  const row = page.locator(".rows .row.group", { hasText: "device_intrinsics" }).first();
  await eventually(() => row.waitFor());
  assert.ok(await page.locator(".rows .row.head").isHidden());
  const [outer, count] = [await row.boundingBox(), await row.locator(".c-count").boundingBox()];
  assert.ok(count.y >= outer.y && count.y + count.height <= outer.y + outer.height + 1, JSON.stringify([outer, count]));
});
await withPage(process.argv[2], { hash: "#/overview", viewport: { width: 380, height: 800 } }, async (page) =>
  eventually(async () => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))),
);
