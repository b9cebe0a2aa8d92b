import { assert, view, withPage } from "./browser.mjs";

await withPage(process.argv[2], {}, async (page) => {
  await page.exposeFunction("hacked", (what) => assert.fail(`ran: ${what}`));
  const data = await page.evaluate(() => JSON.parse(document.getElementById("cuferry-data").textContent));
  assert.match(data.files[0].text, /<\/script><script>hacked\("source"\)<\/script>/);
  assert.match(data.files[0].text, /@CUFERRY_DATA@/);
  const hashes = ["#/overview", "#/findings?group=none", "#/findings", "#/not-seen", "#/findings?q=%3Cscript%3E&file=%3Cimg+src%3Dx%3E"];
  for (const f of data.files) {
    const path = encodeURIComponent(f.path);
    hashes.push(`#/files?path=${path}`, `#/files?path=${path}&line=6`, `#/files?path=${path}&line=8`);
  }
  for (const f of data.findings) hashes.push(`#/findings?group=none&f=${f[22]}`);
  for (const lang of ["en", "zh"]) {
    await page.locator(".switches select").first().selectOption(lang);
    for (const hash of hashes) {
      await view(page, hash);
      await page.waitForTimeout(60);
      const made = await page.evaluate(() =>
        [...document.querySelectorAll("img, iframe, svg, object, embed, b, script:not(#cuferry-data)")].map((e) => e.outerHTML.slice(0, 80)),
      );
      // The page's own script, and no other.
      assert.equal(made.filter((m) => !m.startsWith('<script type="module"')).length, 0, `${hash}: ${made}`);
      assert.equal(made.length, 1, `${hash}: ${made}`);
    }
  }
  // The text is there to read, as it is.
  await view(page, `#/files?path=${encodeURIComponent(data.files[0].path)}&line=8`);
  assert.ok((await page.locator(".diff").textContent()).includes(`hacked</b>("&lt;script&gt;"); `));
  assert.ok((await page.locator(".file-page > header h2").textContent()).includes("<img src=x onerror=hacked('name')>"));

  // Even an element that came in would not run: the policy knows the page's own script only.
  await page.evaluate(() => {
    window.ran = false;
    const s = document.createElement("script");
    s.textContent = "window.ran = true";
    addEventListener("securitypolicyviolation", () => (window.refused = true));
    document.body.append(s);
    document.body.insertAdjacentHTML("beforeend", '<p onclick="window.ran = true" id="bait">bait</p>');
    document.getElementById("bait").click();
  });
  await page.waitForTimeout(100);
  assert.deepEqual(await page.evaluate(() => [window.ran, window.refused]), [false, true]);
}).catch((e) => {
  // The two refusals above are what the browser complains of.
  if (e.code !== "ERR_ASSERTION" || !Array.isArray(e.actual)) throw e;
  const others = e.actual.filter((c) => !/Content Security Policy/.test(c));
  assert.deepEqual(others, []);
  assert.equal(e.actual.length, 2);
});
