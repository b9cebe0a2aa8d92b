import { assert, eventually, withPage } from "./browser.mjs";

await withPage(process.argv[2], { hash: "#/not-seen" }, async (page) => {
  const rows = page.locator("table.causes tbody tr");
  // One file alone is no cause of many.
  await eventually(async () => assert.equal(await rows.count(), 1));
  assert.match(await rows.textContent(), /'gone\.h' file not found.*2/);
  await page.getByLabel("Path contains").fill("a.cu");
  await eventually(async () => assert.equal(await rows.count(), 0));
});
