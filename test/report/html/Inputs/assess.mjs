import { readFileSync } from "node:fs";
import { assert, axe, eventually, view, withPage } from "./browser.mjs";

const [page, json] = process.argv.slice(2);
const want = JSON.parse(readFileSync(json, "utf8"));
const over = (u) => (u.migrated ?? 0) + (u.kept ?? 0) + (u.review ?? 0);
const blocked = (u) => (u.unsupported ?? 0) + (u.unmapped ?? 0);

await withPage(page, {}, async (p) => {
  // A row for each ecosystem, in the order of the JSON assessment.
  const rows = p.locator("table.matrix").first().locator("tbody tr");
  assert.equal(await rows.count(), want.ecosystems.length);
  for (const [i, e] of want.ecosystems.entries()) {
    const text = await rows.nth(i).textContent();
    assert.ok(text.includes(e.title.en), text);
    const total = Object.values(e.uses).reduce((a, b) => a + b, 0);
    if (over(e.uses) === total) assert.match(text, /100 %/);
    else assert.doesNotMatch(text.split("%")[0], /100 /);
    if (blocked(e.uses)) assert.ok(text.includes(`${blocked(e.uses)} (`), text);
  }
  // The matrix of libraries: a row each, a cell for each ecosystem.
  const libraries = p.locator("table.matrix").nth(1);
  assert.equal(await libraries.locator("tbody tr").count(), Object.keys(want.source.libraries).length);
  assert.equal(await libraries.locator("tbody tr").first().locator("td").count(), 1 + want.ecosystems.length);

  // From a name that is blocked to its reason and its source lines.
  const toy = want.ecosystems.find((e) => e.pack.name === "toy");
  const item = toy.blockers.find((b) => b.name === "cudaGraphLaunch");
  assert.ok(item);
  await p.getByRole("link", { name: `cudaGraphLaunch, toy: unsupported ${item.places.length}` }).click();
  await p.getByText("toys have no graphs").waitFor();
  await p.locator(".groups details summary").first().click();
  await eventually(async () =>
    assert.match(await p.locator(".groups details li").first().textContent(), /main\.cu:17:3 cudaGraphLaunch\(nullptr, stream\);/),
  );
  await p.getByLabel("Search").fill("nothing like this");
  await eventually(async () => assert.ok((await p.getByText("Nothing matches these filters.").count()) > 0));

  await view(p, "#/not-seen");
  await p.getByText("'not-there.h' file not found").waitFor();
});

for (const [colorScheme, width, lang] of [["light", 1360, "en"], ["dark", 420, "zh"]])
  await withPage(page, { colorScheme, viewport: { width, height: 850 } }, async (p) => {
    await p.evaluate(axe);
    await p.locator(".switches select").first().selectOption(lang);
    for (const hash of ["#/ecosystems", "#/ecosystem?pack=toy", "#/not-seen"]) {
      await view(p, hash);
      const { violations } = await p.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.html.slice(0, 160)} ${n.any.map((a) => a.message)}`).join(" | ")}`), [], `${colorScheme} ${hash}`);
      assert.ok(await p.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} ${hash} is too wide`);
    }
  });
