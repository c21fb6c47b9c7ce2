// Whatever a text says, a page only shows it: nothing runs, even without the
// policy that forbids it, and nothing is asked for.
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname } from "node:path";

import { withPage } from "./browser.mjs";
import { addressOf, encode, list, read } from "./files.mjs";
import { expect, expectNone, test } from "./tap.mjs";

// What a page may ask for: itself and the files of its site.
const own = /\/(style\.css|site\.js|search\.js|search-data\.js|search\/variants\.js|search\/[bt]\/[0-9-]+\.js)$/;

// Links with a scheme that runs, markup that came from a text.
function intruders() {
	const links = [...document.querySelectorAll("a, link")]
		.filter(link => link.href && !/^(file|data|https?):/.test(link.href));
	const foreign = document.querySelectorAll(
		"article script, article img, article svg, dl img, dl script, header script, iframe, [onerror], [onload], [onmouseover]");
	return [...links, ...foreign].map(element => element.outerHTML.slice(0, 200));
}

async function visit(address, act) {
	await withPage({ bypassCSP: true }, async page => {
		page.on("dialog", dialog => page.faults.push(`dialog: ${dialog.message()}`));
		await page.goto(address);
		if (act) await act(page);
		expectNone(await page.evaluate(intruders));
		expect(await page.evaluate(() => window.PWNED) === undefined, `${address}: a text ran`);
		expectNone(page.asked.filter(url => url.split(/[?#]/)[0] !== address.split(/[?#]/)[0] && !own.test(url) && !url.startsWith("data:")));
		expectNone(page.faults.filter(fault => !fault.startsWith("console: Failed to load resource")));
	});
}

// Every hit is shown, and the links of its name hold.
async function searchAll(page) {
	await page.fill("#q", "pwned");
	await page.waitForSelector("#hits li");
	await page.waitForTimeout(200);
}

async function pressAll(page) {
	for (const id of ["larger", "theme", "copy"])
		if (await page.isVisible(`#${id}`)) await page.click(`#${id}`);
}

export async function hostility(sites) {
	const root = realpathSync(sites.hostile);
	const base = addressOf(root);
	const pages = list(root, ".html");
	await test(`hostile: nothing of ${pages.length} pages runs`, async () => {
		expect(pages.length > 25, "the pages are not there");
		for (const path of pages) await visit(base + encode(path), pressAll);
	});
	await test("hostile: no hit of the search runs", () => visit(base + "search.html", searchAll));
	await test("hostile: the text that is looked for does not run", () =>
		visit(base + "search.html?q=" + encodeURIComponent("<img src=pwned.png onerror=window.PWNED=1>")));
	await test("hostile: the attacks are there to be read", () => {
		expect(read(root, "s/attack0.html").includes("&lt;script&gt;window.PWNED=1&lt;/script&gt;"), "lost");
	});
	await test("hostile: ten thousand headings, five million bytes", () => {
		expect(read(root, "s/headings.html").split("<h2").length > 2000, "headings are missing");
		expect(read(root, "s/long.html").length > 1.6e6, "text is missing");
	});
	await test("hostile: nothing left its folder", () => {
		const around = dirname(root);
		expect(existsSync(`${around}/outside`), "it was not tried");
		expectNone(readdirSync(around).filter(name => /^up/.test(name)));
		expectNone(readdirSync(`${around}/outside`).filter(name => name !== "s"));
		expect(!existsSync("/jianggao-up.html"), "/jianggao-up.html was written");
	});
}
