import { statSync } from "node:fs";
import { assert, eventually, view, withPage } from "./browser.mjs";

await withPage(process.argv[2], { hash: "#/findings?group=none" }, async (page) => {
  const ready = await page.evaluate(() => performance.getEntriesByName("cuferry-ready")[0].startTime);
  const timed = async (what, action, until) => {
    const begin = Date.now();
    await action();
    await eventually(until, what);
    console.log(`${what}: ${Date.now() - begin} ms`);
  };
  console.log(`size: ${(statSync(process.argv[2]).size / 1e6).toFixed(1)} MB; ready after ${Math.round(ready)} ms`);
  const shown = async () => parseInt((await page.locator(".matching").textContent()).replace(/,/g, ""), 10);
  const total = await shown();
  assert.ok(total >= 10000, total);

  const inPage = () => page.locator(".rows .row").count();
  assert.ok((await inPage()) < 100, "rows out of view are not in the page");
  await page.locator('.rows [data-row="0"]').focus();
  await timed("to the last row", () => page.keyboard.press("End"), async () =>
    assert.ok(await page.locator(`.rows [data-row="${total - 1}"]`).isVisible()),
  );
  assert.ok((await inPage()) < 100);

  await timed("filter by outcome", () => page.getByRole("checkbox", { name: /unsupported/ }).check(), async () =>
    // Of each file, 100 calls and a type.
    assert.equal(await shown(), 2020),
  );
  await timed("search", () => page.getByLabel("Search").fill("many019"), async () => assert.equal(await shown(), 101));
  await timed("overview", () => view(page, "#/overview"), () => page.locator(".chart canvas").first().waitFor());
  await timed("groups", () => view(page, "#/findings"), async () => assert.ok((await page.locator(".rows .group").count()) >= 6));
  await timed("diff of a file with 500 findings", () => view(page, "#/files?path=many007.cpp"), async () =>
    assert.ok((await page.locator(".diff button.mark").count()) >= 400),
  );
});
