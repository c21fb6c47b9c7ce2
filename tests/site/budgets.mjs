// How much a page weighs, and what it asks for.
import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";

import { withPage } from "./browser.mjs";
import { addressOf, encode, list, read } from "./files.mjs";
import { serve } from "./server.mjs";
import { expect, expectNone, test } from "./tap.mjs";

const sheetMost = 15360;
// Where one is in the text, and the turns of a transcript.
const scriptMost = 8704;
// Ranks, filters, excerpts, and what to do where nothing is found, or other forms of
// characters stand, so that their table, longer than this, is read only then.
const searchMost = 13824;
const requestsMost = 3;

function count(text, mark) {
	return text.split(mark).length - 1;
}

// 9 KB, of which 1 is the icon and the reference in two forms, 1.3 times the text, and
// 40 bytes a paragraph and 52 a link of one to itself.
function heavyPages(folder) {
	return list(folder, ".html").filter(path => path.startsWith("s/")).flatMap(path => {
		const page = read(folder, path);
		const source = statSync(join(folder, path.replace(/html$/, "txt"))).size;
		const most = 9216 + 1.3 * source + 40 * count(page, "<p") + 52 * count(page, '<a class="n"');
		const size = Buffer.byteLength(page);
		return size > most ? [`${path}: ${size} bytes, not ${Math.floor(most)}`] : [];
	});
}

function heavyAssets(folder) {
	const most = { "style.css": sheetMost, "site.js": scriptMost, "search.js": searchMost };
	return Object.keys(most).flatMap(path => {
		const { size } = statSync(join(folder, path));
		return size > most[path] ? [`${path}: ${size} bytes, not ${most[path]}`] : [];
	});
}

// How far the parts of a page jump while it is drawn.
function shift() {
	return new Promise(resolve => {
		let sum = 0;
		new PerformanceObserver(entries => {
			for (const entry of entries.getEntries()) sum += entry.value;
		}).observe({ type: "layout-shift", buffered: true });
		setTimeout(() => resolve(sum), 400);
	});
}

async function checkLoad(address, path, width) {
	await withPage({ viewport: { width, height: 800 } }, async page => {
		await page.goto(address + encode(path), { waitUntil: "load" });
		const moved = await page.evaluate(shift);
		const asked = page.asked.filter(url => !url.startsWith("data:"));
		expect(moved === 0, `${path}: layout shift ${moved} at ${width}`);
		expect(asked.length <= requestsMost, `${path}: ${asked.join(" ")}`);
		expectNone(asked.filter(url => !url.startsWith(address)));
		expectNone(page.faults);
	});
}

export async function budgets(sites) {
	await test("no page is too heavy", () => expectNone(heavyPages(sites.plain)));
	await test("style and scripts are small", () => expectNone(heavyAssets(sites.plain)));
	await test("three requests, no other host, nothing jumps", async () => {
		const root = realpathSync(sites.plain);
		const server = await serve(root, "/a/b/");
		try {
			const speech = list(root, ".html").find(path => path.startsWith("s/"));
			for (const width of [1280, 360])
				for (const path of ["index.html", speech])
					await checkLoad(server.address, path, width);
			await checkLoad(addressOf(root), speech, 1280);
		} finally {
			server.close();
		}
	});
}
