// Opens a report in headless Chromium, and holds every test to this: the page asks for nothing but itself, and neither
// throws nor complains.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(process.env.CUFERRY_PAGE + "/package.json");
const { chromium } = require("playwright-core");
export const axe = require("axe-core").source;
export { assert };

// A browser that hangs fails the test, and does not hold up the suite.
setTimeout(() => {
  console.error("the browser did not answer");
  process.exit(1);
}, 8 * 60 * 1000).unref();

export async function withPage(file, options, test) {
  const browser = await chromium.launch({
    executablePath: process.env.CUFERRY_CHROMIUM,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, ...options });
    page.setDefaultTimeout(60000);
    const complaints = [];
    page.on("console", (m) => ["error", "warning"].includes(m.type()) && complaints.push(m.text()));
    page.on("pageerror", (e) => complaints.push(String(e)));
    page.on("request", (r) => /^(file|data):/.test(r.url()) || complaints.push("asked for " + r.url()));
    const url = pathToFileURL(file).href;
    await page.goto(url + (options.hash ?? ""));
    await page.waitForSelector("main");
    await test(page, url);
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
}

/** Follows a link to another view of the same page. */
export const view = async (page, hash) => {
  await page.evaluate((h) => (location.hash = h), hash);
  await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))));
};

/** Retries until `test` holds: what the page does on the next frame is not an error. */
export async function eventually(test, what) {
  for (let i = 0; ; ++i)
    try {
      return await test();
    } catch (e) {
      if (i === 400) throw Object.assign(e, { message: `${what ?? ""} ${e.message}` });
      await new Promise((r) => setTimeout(r, 50));
    }
}
