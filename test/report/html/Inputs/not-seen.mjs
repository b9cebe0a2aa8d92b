import { assert, eventually, withPage } from "./browser.mjs";

await withPage(process.argv[2], { hash: "#/not-seen" }, async (page) => {
  const part = (id) => page.locator(`#${id}`);
  assert.match(await part("withErrors").textContent(), /lib\/broken\.cu.*2:1.*'not-there\.h' file not found/s);
  assert.match(await part("inactive").textContent(), /main\.cu:24.*#if OLD_DRIVER.*1 mention of CUDA/s);
  assert.match(await part("templates").textContent(), /lib\/kernels\.cuh:3.*1 mention of CUDA/s);
  await part("inactive").getByRole("link").click();
  await page.locator('.diff tr[data-old="24"].here').waitFor();
  await page.goBack();
  await page.getByLabel("Path contains").fill("main");
  await eventually(async () => assert.match(await part("withErrors").textContent(), /None/));
  assert.equal(await part("inactive").getByRole("listitem").count(), 1);
});
