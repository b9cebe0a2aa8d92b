import { assert, eventually, view, withPage } from "./browser.mjs";

await withPage(process.argv[2], { hash: "#/findings?group=none" }, async (page) => {
  const total = await page.evaluate(
    () => JSON.parse(document.getElementById("cuferry-data").textContent).findings.length,
  );
  const shown = async () => parseInt(await page.locator(".matching").textContent(), 10);
  const rows = () => page.locator(".rows .leaf");
  const tick = (name) => page.getByRole("checkbox", { name });
  assert.equal(await shown(), total);

  await tick(/^unsupported/).check();
  const unsupported = await eventually(async () => {
    const n = await shown();
    assert.ok(n > 0 && n < total, `${n} of ${total}`);
    return n;
  });
  assert.match(page.url(), /outcome=unsupported/);
  assert.equal(await rows().count(), unsupported);
  for (const row of await rows().all()) assert.match(await row.textContent(), /unsupported/);

  // Two of one kind add up; two kinds narrow down.
  await tick(/^unmapped/).check();
  await eventually(async () => assert.ok((await shown()) > unsupported));
  await tick(/^cublas /).check();
  await eventually(async () => {
    const texts = await rows().allTextContents();
    assert.ok(texts.length > 0 && texts.every((t) => t.includes("cublas")), texts.join("|"));
    assert.equal(texts.length, await shown());
  });
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await eventually(async () => assert.equal(await shown(), total));

  await tick(/^high/).check();
  await eventually(async () => {
    const texts = await rows().allTextContents();
    assert.ok(texts.length > 0 && texts.every((t) => t.includes("high")), texts.join("|"));
  });
  await page.getByRole("button", { name: "Clear all filters" }).click();

  await tick(/^vendor's header/).check();
  await eventually(async () => {
    assert.equal(await shown(), 1);
    assert.match(await rows().first().textContent(), /cudaMallocHost → toyHostMalloc/);
  });
  await page.getByRole("button", { name: "Clear all filters" }).click();

  await page.getByLabel("Path contains").fill("BROKEN");
  await eventually(async () => {
    const texts = await rows().allTextContents();
    assert.ok(texts.length > 0 && texts.every((t) => t.includes("lib/broken.cu")), texts.join("|"));
  });
  await page.getByLabel("Search").fill("inline-ptx");
  await eventually(async () => assert.equal(await shown(), 1));
  await page.getByLabel("Search").fill("no such thing");
  await page.getByText("Nothing matches these filters.").waitFor();

  // A link brings the same filters back.
  await view(page, "#/overview");
  await view(page, "#/findings?outcome=review&group=none");
  await eventually(async () => assert.ok(await tick(/^to review/).isChecked()));
  assert.match(await rows().first().textContent(), /cudaStreamCreateWithFlags/);

  // Groups tell how often, and open.
  await view(page, "#/findings?name=cudaFree");
  const group = page.locator(".rows .group");
  await eventually(async () => assert.equal(await group.count(), (await shown()) > 1 ? await group.count() : 1));
  await group.first().click();
  await eventually(async () => assert.ok((await rows().count()) >= 1));
  assert.match(await rows().first().textContent(), /(main\.cu|kernels\.cuh):\d+:\d+/);

  // By file: the worst outcome first, then the fullest; sorted by a column when asked.
  await view(page, "#/findings?group=file");
  const files = page.locator(".rows .group");
  const columns = async () =>
    (await files.all()).reduce(
      async (done, row) => [...(await done), [await row.locator(".c-outcome").textContent(), Number(await row.locator(".c-count").textContent())]],
      [],
    );
  await eventually(async () => assert.equal(await files.count(), 3));
  for (const [i, [outcome, places]] of (await columns()).entries())
    if (i) {
      const [above, more] = (await columns())[i - 1];
      assert.ok(above !== outcome || more >= places, `${more} ${above} above ${places} ${outcome}`);
    }
  assert.match(await files.last().textContent(), /kernels\.cuh/);
  await page.getByRole("button", { name: "Places" }).click();
  assert.equal(await page.locator('.rows [role="columnheader"].c-count').getAttribute("aria-sort"), "descending");

  // Each with its source lines, the token marked, and what the line is now.
  await view(page, "#/findings?group=none&q=cudaMallocHost");
  await rows().first().click();
  const details = page.locator(".details");
  await details.locator("mark").waitFor();
  assert.equal(await details.locator("mark").textContent(), "cudaMallocHost");
  assert.match(await details.locator(".code").first().textContent(), /11 {2}cudaMallocHost\(&host, 64\);/);
  assert.match(await details.locator(".code.now").textContent(), /toyHostMalloc\(&host, 64\);/);
  assert.match(await details.textContent(), /toy_runtime.h, Toy SDK 2.0/);
});
