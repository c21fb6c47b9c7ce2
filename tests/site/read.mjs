// A reader in a long text: from turn to turn, from a mark to its note, to an article by
// its number, with the contents wherever a browser has them.
import { realpathSync } from "node:fs";

import { inFirefox, withPage } from "./browser.mjs";
import { addressOf, encode, list, read as readFile } from "./files.mjs";
import { anchorOf, isDark, seeTarget, tabTo } from "./reader.mjs";
import { expect, expectNone, Skip, test } from "./tap.mjs";

const options = { colorScheme: "light", viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

// The turn that the address leads to: whose it is, and where in the page.
function turnOf(page) {
	return page.evaluate(() => {
		const turn = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		return { name: turn.querySelector("b").textContent, at: [...document.querySelectorAll(".turn")].indexOf(turn) };
	});
}

// From the list to a speaker, to his next turn, and back; `open` is a key or a finger.
async function stepTurns(page, open) {
	const counts = await page.$$eval(".who span", spans => spans.map(span => +span.textContent));
	const most = counts.indexOf(Math.max(...counts));
	expect(counts[most] > 1, "nobody speaks twice");
	await open(`.who li:nth-child(${most + 1}) > a`);
	const saying = said => page.waitForFunction(said => document.querySelector(".step span").textContent.endsWith(said), said);
	await saying(` 1/${counts[most]}`);
	const first = await turnOf(page);
	expect(await page.getAttribute(".who [aria-current]", "href") === await page.evaluate(() => location.hash), "the list does not say who speaks");
	await open(".step a:last-child");
	await saying(` 2/${counts[most]}`);
	const second = await turnOf(page);
	expect(second.name === first.name && second.at > first.at, `from ${first.name} to ${second.name}`);
	return { first, count: counts[most] };
}

async function followTranscript(base, path) {
	await withPage(options, async page => {
		await page.goto(base + path);
		// Who has chosen a speaker is at the way on, so that one key goes on, up to the last.
		const { first, count } = await stepTurns(page, async selector => {
			if (selector.startsWith(".who")) await tabTo(page, selector);
			else await page.waitForFunction(selector => document.activeElement.matches(selector), selector);
			await page.keyboard.press("Enter");
		});
		for (let i = 3; i <= count; i++) {
			await page.keyboard.press("Enter");
			await page.waitForFunction(said => document.querySelector(".step span").textContent.endsWith(said), ` ${i}/${count}`);
		}
		expect(!await page.isVisible(".step a:last-child"), "a way on from the last turn");
		for (let i = 1; i < count; i++) await page.click(".step a:first-child");
		expect((await turnOf(page)).at === first.at, "no way back");
		expectNone(page.faults);
	});
	await withPage(phone, async page => {
		await page.goto(base + path);
		// What a driver of Firefox taps is not clicked.
		const tap = selector => inFirefox() ? page.click(selector) : page.tap(selector);
		await tap(".toc summary");
		await stepTurns(page, tap);
		expect(!await page.isVisible(".who"), "the list is in the way");
		const box = await page.locator(".step a:last-child").boundingBox();
		expect(box.width >= 24 && box.height >= 24, "a finger does not meet it");
	});
	await withPage({ ...options, javaScriptEnabled: false }, async page => {
		await page.goto(base + path);
		await page.locator(".who a").last().click();
		await seeTarget(page, await anchorOf(page));
	});
}

// An article by its number as it is printed, without a script.
async function findArticle(base, path) {
	await withPage({ ...options, javaScriptEnabled: false }, async page => {
		await page.goto(base + path);
		const printed = await page.locator("li > p > b[id^=第]").last().textContent();
		await page.goto("about:blank");
		await page.goto(base + path + "#" + printed);
		await seeTarget(page, printed);
	});
}

// The note beside its mark while that is pointed at or has the focus; and both ways on
// foot.
async function openNotes(base, path) {
	await withPage(options, async page => {
		await page.goto(base + path);
		const mark = page.locator("[role=doc-noteref]").first();
		const note = decodeURIComponent(await mark.evaluate(link => link.hash.slice(1)));
		const said = await page.evaluate(id => document.getElementById(id).textContent, note);
		await mark.hover();
		await page.waitForSelector("#note:popover-open");
		expect(await page.textContent("#note") === said, "another note");
		await page.mouse.move(1, 1);
		await page.waitForSelector("#note", { state: "hidden" });
		await tabTo(page, "[role=doc-noteref]");
		await page.waitForSelector("#note:popover-open");
		await page.keyboard.press("Escape");
		await page.waitForSelector("#note", { state: "hidden" });
		await page.keyboard.press("Enter");
		await page.waitForFunction(id => decodeURIComponent(location.hash) === "#" + id, note);
		await seeTarget(page, note);
		await page.locator(`[id="${note}"] [role=doc-backlink]`).click();
		await page.waitForURL(/#ref-/);
		expectNone(page.faults);
	});
}

// 〓 is shown for it, and its code told; the character is what is copied.
async function seeLost(base, path) {
	await withPage(options, async page => {
		await page.goto(base + path);
		const lost = await page.$eval("p > .lost", element => ({
			title: element.title,
			shown: getComputedStyle(element, "::before").content,
			width: element.firstChild.getBoundingClientRect().width,
			text: element.textContent,
		}));
		expect(lost.shown.includes("〓") && lost.width === 0, `${lost.shown}, ${lost.width} wide`);
		expect(lost.title === "U+" + lost.text.codePointAt(0).toString(16).toUpperCase(), lost.title);
	});
}

// Where there is room the contents are seen, also by a browser that cannot show what is closed.
async function seeContents(base, path, style) {
	await withPage(options, async page => {
		await page.goto(base + path);
		expect(await page.isVisible(".toc ol"), "no contents");
		await page.setViewportSize({ width: 820, height: 1100 });
		const [toc, text] = await page.$$eval(".toc, main", boxes => boxes.map(box => box.getBoundingClientRect().toJSON()));
		expect(Math.abs(toc.left - text.left) < 1 && Math.abs(toc.right - text.right) < 1, `contents from ${toc.left} to ${toc.right}, text from ${text.left} to ${text.right}`);
		expect(!await page.isVisible(".toc ol"), "the contents are in the way");
	});
	if (inFirefox()) return;
	await withPage(options, async page => {
		await page.route("**/style.css", async route => {
			await route.fulfill({ contentType: "text/css", body: style.replaceAll("::details-content", "::nothing-else") });
		});
		await page.addInitScript(() => CSS.supports = () => false);
		await page.goto(base + path);
		expect(await page.isVisible(".toc ol"), "no contents in a browser of 2024");
	});
}

// In forced colours one entry has a mark, and it is the current one.
async function seeForced(base, path) {
	if (inFirefox()) throw new Skip("nothing forces colours on Firefox");
	await withPage({ ...options, forcedColors: "active" }, async page => {
		await page.goto(base + path);
		await page.locator(".toc a").first().click();
		await page.waitForSelector(".toc [aria-current]");
		await page.mouse.move(1, 1);
		const marked = await page.$$eval(".toc a", links => {
			const paper = getComputedStyle(document.body).backgroundColor;
			return links.filter(link => getComputedStyle(link).borderInlineStartColor !== paper).map(link => link.getAttribute("aria-current"));
		});
		expect(marked.length === 1 && marked[0] === "location", `${marked.length} entries are marked`);
	});
}

// From a text to what was changed in it, both ways of seeing that, and back to either.
async function compareVersions(base) {
	await withPage(options, async page => {
		await page.goto(base + encode("s/新.html"));
		await tabTo(page, "a[href^='../compare/']");
		await page.keyboard.press("Enter");
		await page.waitForURL(/compare/);
		expect(await page.textContent("ins") === "五", "what was added is not told");
		expect(await page.isVisible("header a[href='../search.html']"), "no way to the search");
		const columns = () => page.$$eval(".changed > p", all => new Set(all.map(element => element.getBoundingClientRect().left)).size);
		expect(!await page.isVisible(".changed > .new"), "both versions as one text are two");
		await tabTo(page, "#one");
		await page.keyboard.press("ArrowRight");
		expect(await page.isVisible(".changed > .new") && await columns() === 2, "not side by side");
		await page.click("#theme");
		expect(await isDark(page), "not dark");
		for (const name of ["旧", "新"]) {
			await page.click(`.names a[href='../s/${name}.html']`);
			await page.waitForURL(/\/s\//);
			expect(await page.textContent("h1") === "种树办法", "no text");
			await page.goto(base + encode("compare/新.html"));
		}
		await page.click("header .crumb a");
		await page.waitForSelector(".docs a");
		expectNone(page.faults);
	});
	await withPage(phone, async page => {
		await page.goto(base + encode("compare/新.html"));
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "wider than a phone");
	});
}

export async function read(sites) {
	const root = realpathSync(sites.plain), base = addressOf(root);
	const having = (folder, what) => list(folder, ".html").filter(path => path.startsWith("s/") && readFile(folder, path).includes(what)).map(encode);
	for (const path of having(root, 'class="who"'))
		await test(`read: from turn to turn, ${decodeURI(path)}`, () => followTranscript(base, path));
	for (const path of having(root, '<b id="第'))
		await test(`read: an article by its number, ${decodeURI(path)}`, () => findArticle(base, path));
	const long = having(root, '<details><summary>目录')[0];
	await test("read: the contents are there", () => seeContents(base, long, readFile(root, "style.css")));
	await test("read: the current section in forced colours", () => seeForced(base, long));
	const notes = realpathSync(sites.notes);
	await test("read: notes beside their marks", () => openNotes(addressOf(notes), having(notes, "doc-noteref")[0]));
	await test("read: what was changed since the older version", () => compareVersions(addressOf(realpathSync(sites.versions))));
	await test("read: what stands for a lost type", () => seeLost(addressOf(notes), having(notes, 'class="lost"').at(-1)));
}
