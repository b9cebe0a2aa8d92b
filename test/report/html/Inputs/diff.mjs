import { readFileSync, writeFileSync } from "node:fs";
import { assert, eventually, view, withPage } from "./browser.mjs";

await withPage(process.argv[2], { hash: "#/files" }, async (page) => {
  await page.getByRole("option", { name: /main\.cu/ }).click();
  const table = page.locator(".diff table");
  await table.waitFor();
  assert.match(await table.locator("thead").textContent(), /Before · main\.cu.*After · main\.toy/);

  // A line and its successor stand in one row, with what differs within it marked.
  const line = (n) => table.locator(`tr[data-old="${n}"]`);
  const [before, after] = await line(11).locator("td.code").allTextContents();
  assert.equal(before, "  cudaMallocHost(&host, 64);");
  assert.equal(after, "  toyHostMalloc(&host, 64);");
  assert.equal(await line(11).locator("del").textContent(), "cudaMallocHost");
  assert.equal(await line(11).locator("ins").textContent(), "toyHostMalloc");
  // An added include is there without a line of the old file beside it.
  assert.equal(await table.locator("tr:not([data-old]) td.ins.code", { hasText: "toy_copy.h" }).count(), 1);
  // Line numbers of the new side go on after it.
  const numbers = await line(11).locator("td.number").allTextContents();
  assert.equal(Number(numbers[1]), Number(numbers[0]) + 1);
  // Comments of several lines are comments on each, and nothing in them changes.
  assert.equal(await line(6).locator(".hljs-comment").count(), 2);

  // Findings in the margin: one mark a line, worst first, opened below the line.
  assert.equal(await line(12).locator("button.mark").count(), 1);
  assert.match(await line(12).locator("button.mark").getAttribute("aria-label"), /cudaMalloc migrated; cudaMemset migrated/);
  await line(17).locator("button.mark").click();
  const notes = table.locator("tr.notes");
  await notes.waitFor();
  assert.match(await notes.textContent(), /toys have no graphs.*launch the kernels one by one/s);
  assert.match(page.url(), /line=17/);
  await page.keyboard.press("n");
  await eventually(async () => assert.match(page.url(), /line=18/));
  // The frame stays where it is: only the diff scrolls.
  assert.equal(await page.evaluate(() => document.scrollingElement.scrollTop), 0);
  assert.ok((await page.locator("header.top").boundingBox()).y === 0);
  await page.keyboard.press("p");
  await eventually(async () => assert.match(page.url(), /line=17/));
  await page.keyboard.press("Escape");
  await eventually(async () => assert.equal(await notes.count(), 0));

  // Which outcomes are marked is the reader's choice.
  const marks = await table.locator("button.mark").count();
  await page.locator(".marks").getByRole("checkbox", { name: /migrated/ }).uncheck();
  await eventually(async () => assert.ok((await table.locator("button.mark").count()) < marks));
  assert.equal(await line(11).locator("button.mark").count(), 0);
  await page.locator(".marks").getByRole("checkbox", { name: /not CUDA/ }).check();
  await eventually(async () => assert.equal(await line(22).locator("button.mark").count(), 1));

  // Unchanged lines are folded, and unfold.
  assert.equal(await line(30).count(), 0);
  await table.getByRole("button", { name: /unchanged lines/ }).last().click();
  await eventually(async () => assert.equal(await line(30).count(), 1));
  await page.locator("select").filter({ hasText: "Whole file" }).selectOption("whole");
  const all = await page.evaluate(() => JSON.parse(document.getElementById("cuferry-data").textContent).files
    .find((f) => f.path === "main.cu").text.split("\n").length - 1);
  await eventually(async () => assert.equal(await table.locator("tr[data-old]").count(), all));

  // In one column, what goes stands before what comes.
  await page.locator("select").filter({ hasText: "one column" }).selectOption("unified");
  const column = await table.locator("td.code").allTextContents();
  assert.ok(column.indexOf("  cudaMallocHost(&host, 64);") >= 0);
  assert.ok(column.indexOf("  cudaMallocHost(&host, 64);") < column.indexOf("  toyHostMalloc(&host, 64);"));

  // A link to a line opens it, also where its outcome is not marked by default.
  await view(page, "#/files?path=lib%2Fbroken.cu&line=3");
  await eventually(async () => assert.match(await notes.textContent(), /__global__/));
});

// Of a file of which only parts are in the page, the page says what is not there.
const path = process.argv[2].replace(/\.html$/, "-cut.html");
const page = readFileSync(process.argv[2], "utf8");
const [before, rest] = page.split('id="cuferry-data">');
const [json, ...after] = rest.split("</script>");
const data = JSON.parse(json);
const main = data.files.find((f) => f.path === "main.cu");
const lines = main.text.split("\n");
Object.assign(main, { text: undefined, cut: "part", lineCount: lines.length - 1, parts: [[0, ...lines.slice(0, 20)]] });
main.changes = main.changes.filter(([, end]) => end <= 20);
Object.assign(data.files.find((f) => f.path === "lib/broken.cu"), { text: undefined, changes: undefined, cut: "all" });
data.limits.findingsLeftOut = 7;
writeFileSync(path, [before, [JSON.stringify(data).replace(/</g, "\\u003c"), ...after].join("</script>")].join('id="cuferry-data">'));
await withPage(path, { hash: "#/files?path=main.cu" }, async (page) => {
  const table = page.locator(".diff table");
  await table.waitFor();
  assert.match(await table.textContent(), new RegExp(`${lines.length - 1 - 20} lines not in this report`));
  assert.equal(await table.locator('tr[data-old="11"] ins').textContent(), "toyHostMalloc");
  assert.ok(await page.getByText("Of this large file, only what surrounds").isVisible());
  await view(page, "#/files?path=lib%2Fbroken.cu");
  await page.getByText("The text of this file is not in the report").waitFor();
  assert.equal(await table.count(), 0);
  await view(page, "#/findings?group=none&q=broken.cu");
  await page.locator(".rows .leaf").first().click();
  await page.locator(".details").getByText("The text of this file is not in the report").waitFor();
  await view(page, "#/overview");
  const about = await page.locator(".part").last().textContent();
  assert.match(about, /7 findings that ask for least attention.*1 large file.*the text of 1 file/s);
});
