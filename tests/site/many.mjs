// Among many texts the search finds what a plain look at each finds, no more and
// no less, whatever it is asked for.
import { realpathSync } from "node:fs";

import { withPage } from "./browser.mjs";
import { addressOf, list, read } from "./files.mjs";
import { serve } from "./server.mjs";
import { expect, expectNone, test } from "./tap.mjs";

// Blanks between Han only spread them, and selectors of a glyph are no letters.
function fold(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, "")
		.replace(/(\p{sc=Han})\s+(?=\p{sc=Han})/gu, "$1");
}

// What stands on one line is one paragraph to the search.
function holders(texts, words) {
	return texts.filter(({ lines }) => lines.some(line => line.includes(fold(words)))).map(({ page }) => page);
}

async function ask(page, words) {
	await page.evaluate(words => {
		document.getElementById("q").value = words;
		document.getElementById("search").requestSubmit();
	}, words);
	await page.waitForFunction(() => document.getElementById("found").textContent);
	while (await page.isVisible("#more")) {
		await page.click("#more");
		await page.waitForFunction(() => document.getElementById("found").textContent);
	}
	return page.$$eval("#hits > li > a", links => links.map(link => decodeURI(link.pathname.replace(/.*\/s\//, "s/"))));
}

// Words of all lengths, rare and frequent, across marks, and some of no text.
function chooseWords(texts) {
	const words = new Set(["讲", "，", "主任马", "主 任　马", "2024", "的", "天地玄黄", "讲讲讲讲", "zz", "０"]);
	for (const [i, { lines }] of texts.filter((_, i) => i % 40 === 0).entries()) {
		const line = [...lines.findLast(line => line.length > 60)];
		for (const length of [1, 2, 3, 7, 20]) words.add(line.slice(5 + i, 5 + i + length).join("").trim());
		words.add(line.slice(5 + i, 8 + i).join("　").trim());
		words.add(line.slice(5 + i, 7 + i).join("\u{e0100}").trim());
	}
	return [...words].filter(Boolean);
}

export async function many(sites) {
	const root = realpathSync(sites.many);
	const texts = list(root, ".txt").filter(path => path.startsWith("s/")).map(path => ({
		page: path.replace(/txt$/, "html"),
		lines: read(root, path).split("\n").map(fold),
	}));
	const server = await serve(root, "/a/b/");
	for (const [where, base] of [["from disk", addressOf(root)], ["below a path of a server", server.address]])
		await test(`many: the search is exact, ${where}`, () => withPage({}, async page => {
			expect(texts.length === 400, `${texts.length} texts`);
			await page.goto(base + "search.html");
			for (const words of chooseWords(texts)) {
				const found = (await ask(page, words)).sort().join("\n");
				expect(found === holders(texts, words).sort().join("\n"), `${words}: ${found.split("\n").length} texts`);
				const said = await page.textContent("#found");
				const shown = await page.$$eval("#hits p", paragraphs => paragraphs.length);
				expect(+said.match(/(\d+)\D*$/)[1] === shown, `${words}: ${said}, but ${shown} paragraphs`);
			}
			expectNone(page.faults);
		}));
	server.close();
}
