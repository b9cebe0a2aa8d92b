import { assert, eventually, withPage } from "./browser.mjs";

await withPage(process.argv[2], {}, async (page) => {
  const focused = () => page.evaluate(() => {
    const e = document.activeElement;
    return { tag: e.tagName, text: (e.getAttribute("aria-label") ?? e.textContent).trim(), row: e.dataset.row, id: e.id };
  });
  // A key is done with when the page has drawn what came of it.
  const drawn = () => page.evaluate(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))));
  const press = (...keys) =>
    keys.reduce((done, k) => done.then(() => page.keyboard.press(k)).then(drawn), Promise.resolve());
  // Tab goes until it stands on what `is` takes; all that is on the way must be visible.
  const tabTo = async (is, most = 60) => {
    for (let i = 0; i < most; ++i) {
      await press("Tab");
      const f = await focused();
      if (is(f)) return f;
    }
    assert.fail(`Tab does not lead there: ${is}`);
  };

  // The first stop skips the frame.
  await press("Tab");
  await eventually(async () => assert.equal((await focused()).text, "Skip to the content"));
  await press("Enter");
  await eventually(async () => assert.equal((await focused()).id, "content"));

  await page.locator("body").evaluate(() => document.activeElement.blur());
  await tabTo((f) => f.tag === "A" && f.text.startsWith("Findings"));
  await press("Enter");
  await page.locator(".rows").waitFor();

  // The table is one stop; arrows move in it.
  await tabTo((f) => f.row === "0");
  await press("ArrowDown", "ArrowDown");
  await eventually(async () => assert.equal((await focused()).row, "2"));
  await press("Home");
  await eventually(async () => assert.equal((await focused()).row, "0"));
  const row = page.locator('.rows [data-row="0"]');
  assert.equal(await row.getAttribute("aria-expanded"), "false");
  await press("ArrowRight");
  await eventually(async () => assert.equal(await row.getAttribute("aria-expanded"), "true"));
  await press("ArrowDown");
  await eventually(async () => assert.equal(await page.locator('.rows [data-row="1"]').getAttribute("aria-level"), "2"));
  await eventually(async () => assert.equal((await focused()).row, "1"));
  await press("ArrowLeft");
  await eventually(async () => assert.equal((await focused()).row, "0"));
  await press("Enter");
  const details = page.locator(".details .finding");
  await details.waitFor();
  await press("Escape");
  await eventually(async () => assert.equal(await details.count(), 0));
  await eventually(async () => assert.equal((await focused()).row, "0"));
  await press("End");
  await eventually(async () => {
    const f = await focused();
    assert.equal(Number(f.row) + 2, Number(await page.locator(".rows").getAttribute("aria-rowcount")));
  });

  // From the files to a finding in the margin and back to its line.
  await page.locator("body").evaluate(() => document.activeElement.blur());
  await tabTo((f) => f.tag === "A" && f.text === "Files");
  await press("Enter");
  await tabTo((f) => f.row !== undefined);
  await press("End", "Enter");
  await page.locator(".diff table").waitFor();
  await press("n");
  await page.locator(".diff tr.notes").waitFor();
  await eventually(async () => assert.match((await focused()).text, /^line \d+, /));
  await press("Enter");
  await eventually(async () => assert.equal(await page.locator(".diff tr.notes").count(), 0));
});
