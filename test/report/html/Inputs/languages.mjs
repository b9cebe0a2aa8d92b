import { assert, eventually, view, withPage } from "./browser.mjs";

const hashes = ["#/overview", "#/findings", "#/files?path=main.cu&line=17", "#/not-seen"];
// Names and code are not translated: they stand in elements of their own, are words of no language, or are the data's.
const ownWords = () => {
  const skip = "code, pre, script, noscript, style, .code, .diff table td.code, .diff thead, .brand, .from, .path, option[lang], .c-library, .diff button.mark";
  const out = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n; (n = walk.nextNode()); ) if (!n.parentElement.closest(skip) && n.data.trim()) out.push(n.data.trim());
  return out;
};

await withPage(process.argv[2], { hash: hashes[0], colorScheme: "dark" }, async (page) => {
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-CN");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  const language = page.locator(".switches select").first();
  for (const hash of hashes) {
    await language.selectOption("zh");
    await view(page, hash);
    await page.waitForTimeout(200);
    const chinese = await page.evaluate(ownWords);
    // English sentences: three Latin words in a row.
    const stray = chinese.filter((s) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(s) && !/[\u4e00-\u9fff]/.test(s));
    assert.deepEqual(stray, [], hash);
    assert.ok(chinese.filter((s) => /[\u4e00-\u9fff]/.test(s)).length > 10, hash);
    await language.selectOption("en");
    await page.waitForTimeout(200);
    const english = await page.evaluate(ownWords);
    assert.deepEqual(english.filter((s) => /[\u4e00-\u9fff，。：]/.test(s) && s !== "中文"), [], hash);
    assert.ok(english.length > 10, hash);
  }
  assert.equal(await page.locator("html").getAttribute("lang"), "en");

  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.locator(".switches select").nth(1).selectOption("light");
  await eventually(async () => assert.notEqual(await background(), dark));
});
