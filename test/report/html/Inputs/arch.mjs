import { readFileSync } from "node:fs";
import { assert, withPage } from "./browser.mjs";

const [page, json] = process.argv.slice(2);
const want = JSON.parse(readFileSync(json, "utf8"));

await withPage(page, {}, async (p) => {
  // Each row says which chips it is about, and leads to what was found for these.
  const rows = p.locator("table.matrix").first().locator("tbody tr");
  assert.equal(await rows.count(), 3);
  for (const [i, e] of want.ecosystems.entries()) {
    const text = await rows.nth(i).textContent();
    assert.ok(text.includes(e.pack.arch ? `${e.pack.name} ${e.pack.sdk} ${e.pack.arch}` : `${e.pack.name} ${e.pack.sdk}`), text);
  }
  const heads = await p.locator("table.matrix").nth(1).locator("thead th").allTextContents();
  assert.deepEqual(heads.slice(2).sort(), ["cann (ascend910b)", "cann (ascend950)", "dtk"]);
  const verdicts = new Set();
  for (let i = 0; i < 3; ++i) {
    await rows.nth(i).locator("a").click();
    await p.locator("h2.verdict").waitFor();
    const chosen = await p.locator("select").filter({ hasText: "ascend950" }).inputValue();
    const e = want.ecosystems[i];
    assert.equal(chosen, [e.pack.name, e.pack.sdk, e.pack.arch].filter((s) => s !== undefined).join("@"));
    verdicts.add(`${e.pack.arch}: ${await p.locator(".lead").first().textContent()}`);
    await p.goBack();
    await rows.first().waitFor();
  }
  assert.equal(verdicts.size, 3);
});
