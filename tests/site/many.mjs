// Among many texts the search finds what a plain look at each finds, no more and
// no less, whatever it is asked for.
import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";

import { withPage } from "./browser.mjs";
import { addressOf, list, read } from "./files.mjs";
import { serve } from "./server.mjs";
import { expect, expectNone, test } from "./tap.mjs";

// Forms of characters, by the table of the site.
function readVariants(root) {
	const pairs = [...read(root, "search/variants.js").match(/"(.*)"/)[1]];
	return new Map(pairs.flatMap((letter, i) => i % 2 ? [] : [[letter, pairs[i + 1]]]));
}

// Blanks between Han only spread them, selectors of a glyph are no letters, and marks
// of one use are one.
function fold(text, variants) {
	const plain = text.normalize("NFKC").toLowerCase().replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, "");
	return [...plain].map(letter => variants.get(letter) ?? letter).join("")
		.replace(/(\p{sc=Han})\s+(?=\p{sc=Han})/gu, "$1").replace(/[“”„‘’'「」『』]/g, '"').replace(/[-—–─―]+/g, "-");
}

// What stands on one line is one paragraph to the search; words are parted by blanks.
function holders(texts, words, variants) {
	const folded = words.split(/\s+/).map(word => fold(word, variants));
	return texts.filter(({ lines }) => folded.every(word => lines.some(line => line.includes(word)))).map(({ page }) => page);
}

// What has marks, digits and letters in it, or nothing else; and what a program would stumble over.
const shapes = ["一、", "、", "。", "，", "工作、", "工作，", "发展、改革", "工作。", "”，", "“一", "《", "》的", "（一）", "：", "——", "2024年", "2.5", "3.5%", "%",
	"1.", "A", "covid-19", "工作 、", "发展 2", "的 的", "[*]", "[", "\\", ".*", "<b>", "&amp;", "'", "$&", "é", "一 二 三 四 五 六 七 八 九 十"];

function settled(page) {
	return page.waitForFunction(() => document.getElementById("found").textContent);
}

// A text without one is called by its file.
function titleOf(root, path) {
	return read(root, path.replace(/txt$/, "html")).match(/<title>(.*) · /)[1];
}

async function ask(page, words) {
	await page.evaluate(words => {
		document.getElementById("q").value = words;
		document.getElementById("search").requestSubmit();
	}, words);
	await settled(page);
	while (await page.isVisible("#more")) {
		await page.evaluate(() => document.getElementById("found").textContent = "");
		await page.click("#more");
		await settled(page);
	}
	return page.$$eval("#hits > li > a", links => links.map(link => decodeURI(link.pathname.replace(/.*\/s\//, "s/"))));
}

// Words of all lengths, rare and frequent, across marks, and some of no text.
function chooseWords(texts) {
	const words = new Set(["讲", "，", "主任马", "主 任　马", "主任 市委", "創新", "发展 zz", "——", "2024", "的", "天地玄黄", "讲讲讲讲", "zz", "０", ...shapes]);
	for (const [i, { lines }] of texts.filter((_, i) => i % 40 === 0).entries()) {
		const line = [...lines.findLast(line => line.length > 60)];
		for (const length of [1, 2, 3, 7, 20]) words.add(line.slice(5 + i, 5 + i + length).join("").trim());
		words.add(line.slice(5 + i, 8 + i).join("　").trim());
		words.add(line.slice(5 + i, 7 + i).join("") + " " + line.slice(20 + i, 23 + i).join(""));
		words.add(line.slice(5 + i, 7 + i).join("\u{e0100}").trim());
	}
	// What few hold, of a pair that many hold: all that may is looked into, while more is asked for.
	const holding = words => texts.filter(({ lines }) => lines.some(line => line.includes(words))).length;
	const marked = new Set(texts.flatMap(({ lines }) => lines.join("\n").match(/[:;!?"]\p{sc=Han}{2}/gu) ?? []));
	[...marked].filter(words => holding(words) < 4 && holding(words.slice(1)) > 60).slice(0, 5).forEach(each => words.add(each));
	return [...words].filter(Boolean);
}

export async function many(sites) {
	const root = realpathSync(sites.many);
	const variants = readVariants(root);
	const texts = list(root, ".txt").filter(path => path.startsWith("s/")).map(path => ({
		page: path.replace(/txt$/, "html"),
		lines: [titleOf(root, path), ...read(root, path).split("\n")].map(line => fold(line, variants)),
	}));
	const server = await serve(root, "/a/b/");
	for (const [where, base] of [["from disk", addressOf(root)], ["below a path of a server", server.address]])
		await test(`many: the search is exact, ${where}`, () => withPage({}, async page => {
			expect(texts.length === 400, `${texts.length} texts`);
			await page.goto(base + "search.html");
			for (const words of chooseWords(texts)) {
				const found = (await ask(page, words)).sort().join("\n");
				expect(found === holders(texts, words, variants).sort().join("\n"), `${words}: ${found.split("\n").length} texts, not ${holders(texts, words, variants).length}`);
				const said = await page.textContent("#found");
				const shown = await page.$$eval("#hits p:not(.facts)", paragraphs => paragraphs.length);
				expect(found === "" || +said.match(/(\d+)\D*$/)[1] === shown, `${words}: ${said}, but ${shown} paragraphs`);
			}
			expectNone(page.faults);
		}));
	for (const words of ["讲", "主任", "讲话 工作", "天地玄黄宇宙洪荒", ...shapes])
		await test(`many: the first answer is light: ${words}`, () => withPage({}, async page => {
			await page.goto(server.address + "search.html?q=" + encodeURIComponent(words));
			await page.waitForFunction(() => document.getElementById("found").textContent);
			const asked = page.asked.filter(url => url.startsWith(server.address));
			const bytes = asked.map(url => statSync(join(root, new URL(url).pathname.slice(5))).size);
			expect(asked.length <= 20, `${asked.length} requests`);
			expect(bytes.reduce((a, b) => a + b) <= 400_000, `${bytes} bytes`);
		}));
	server.close();
}
