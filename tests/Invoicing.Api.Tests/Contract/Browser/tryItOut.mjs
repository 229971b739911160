// Does at the page of the documents what a visitor does: chooses one, authorizes, tries a request. Input: {"baseUrl","document","schemes","tag","path"}
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const input = JSON.parse(readFileSync(0, "utf8"));
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const problems = [];
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`${input.baseUrl}/docs`);
  const choice = page.locator("#select");
  const documents = await choice.locator("option").allInnerTexts();
  await choice.selectOption({ label: input.document });

  await page.locator(".info .title", { hasText: input.document }).waitFor();
  await page.locator(".auth-wrapper .authorize").click();
  for (const [scheme, value] of Object.entries(input.schemes)) {
    const form = page.locator(".auth-container", { has: page.locator("h4 code", { hasText: new RegExp(`^${scheme}$`) }) });
    await form.locator("input").fill(value);
    await form.getByRole("button", { name: "Apply credentials" }).click();
  }
  await page.locator(".modal-ux .btn-done").first().click();

  await page.locator(`.opblock-tag[data-tag="${input.tag}"]`).click();
  const operation = page.locator(".opblock-get", { has: page.locator(`.opblock-summary-path[data-path="${input.path}"]`) });
  await operation.locator(".opblock-summary-control").click();
  await operation.locator(".try-out__btn").click();
  await operation.locator(".execute").click();
  const answer = operation.locator(".live-responses-table .response");
  await answer.waitFor();
  console.log(JSON.stringify({
    documents,
    status: (await answer.locator(".response-col_status").innerText()).trim(),
    body: await answer.locator(".microlight, .highlight-code").first().innerText(),
    problems,
  }));
} finally {
  await browser.close();
}
