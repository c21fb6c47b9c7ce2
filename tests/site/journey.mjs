// A reader goes through the site: with the mouse, with the keyboard alone,
// and without scripts; from disk, and from a server below a path.
import { existsSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

import { inFirefox, kept, withPage } from "./browser.mjs";
import { addressOf, encode, list, read } from "./files.mjs";
import { anchorOf, isDark, paste, phraseOf, seeTarget, tabTo } from "./reader.mjs";
import { serve } from "./server.mjs";
import { expect, expectNone, test } from "./tap.mjs";

const options = { colorScheme: "light", viewport: { width: 1280, height: 800 } };

// Find a phrase that crosses a quotation mark; its first hit is opened at the
// paragraph that holds it.
async function findPhrase(page, phrase, open) {
	await page.waitForFunction(() => document.getElementById("found").textContent);
	const said = await page.textContent("#found");
	expect(said.includes("1"), `no count of the hits: ${said}`);
	expect(await page.textContent("#hits mark") === phrase, "the hit is not marked");
	await open("#hits p a");
	await page.waitForURL(/#p-[^#]+/);
	const anchor = await anchorOf(page);
	await seeTarget(page, anchor);
	const text = await page.evaluate(id => document.getElementById(id).textContent, anchor);
	expect(text.includes(phrase), `${anchor} does not hold ${phrase}`);
}

// Go to a section by the contents, which then show where the reader is.
async function useContents(page, open) {
	await open(".toc li:nth-child(2) > a");
	await page.waitForURL(/#h-[^#]+$/);
	const anchor = await anchorOf(page);
	await seeTarget(page, anchor);
	await page.waitForFunction(id =>
		document.querySelector(".toc [aria-current]")?.getAttribute("href") === "#" + id, anchor);
}

async function goDark(page, open) {
	expect(!await isDark(page), "dark before it was asked for");
	await open("#theme");
	expect(await isDark(page), "not dark");
	expect(await page.getAttribute("#theme", "aria-pressed") === "true", "the button does not say so");
}

// Dark holds on the speech beside this one, which may be the last of its folder.
async function goNext(page, open) {
	const title = await page.textContent("h1");
	await open(".pn a");
	// A page that is only beginning has none yet.
	await page.waitForFunction(before => ![undefined, before].includes(document.querySelector("h1")?.textContent), title);
	expect(await isDark(page), "the next page is not dark");
}

async function copyCitation(page, open, searchAddress) {
	const citation = await page.textContent("#cite");
	expect(citation.includes(await page.textContent("h1")), `no title: ${citation}`);
	await open("#copy");
	await page.waitForFunction(() => document.getElementById("status").textContent);
	const pasted = await paste(page, searchAddress);
	expect(pasted.trim() === citation.trim(), `copied ${pasted}`);
}

// A quotation of some length brings its source with it, and the place in the text.
async function quote(base, path) {
	await withPage(options, async page => {
		await page.goto(base + path);
		const { words, id } = await page.evaluate(() => {
			const paragraph = [...document.querySelectorAll("article p[id]")].find(element => element.lastChild.length > 40);
			const words = paragraph.lastChild.data.slice(0, 30), range = document.createRange();
			range.setStart(paragraph.lastChild, 0);
			range.setEnd(paragraph.lastChild, 30);
			getSelection().removeAllRanges();
			getSelection().addRange(range);
			return { words, id: paragraph.id };
		});
		const citation = (await page.textContent("#cite")).trim();
		await page.keyboard.press("Control+C");
		const pasted = await paste(page, base + "search.html");
		expect(pasted.startsWith(words) && pasted.includes("——") && pasted.endsWith("#" + id), pasted);
		expect(pasted.includes(citation.slice(0, 10)), pasted);
	});
}

// What is online is cited with the day on which it is read, which no page can know.
async function citeToday(base, path) {
	await withPage({ ...options, timezoneId: "Asia/Shanghai" }, async page => {
		await page.clock.setFixedTime("2025-12-31T20:00:00Z");
		await page.goto(base + path);
		expect(!(await page.textContent("#cite")).includes("[2026"), "a day before it is asked for");
		await page.click("#copy");
		await page.waitForFunction(() => document.getElementById("status").textContent);
		expect(/\[2026-01-01\]\. https:/.test(await paste(page, base + "search.html")), "not the day of the reader");
	});
}

// Take a file away: what it is called, and its text.
async function download(page, selector) {
	if (!inFirefox()) {
		const [taken] = await Promise.all([page.waitForEvent("download"), page.click(selector)]);
		return { name: taken.suggestedFilename(), text: readFileSync(await taken.path(), "utf8") };
	}
	const name = await page.getAttribute(selector, "download"), file = join(kept, name);
	await page.click(selector);
	for (let i = 0; i < 100 && !(existsSync(file) && statSync(file).size); i++) await page.waitForTimeout(100);
	const text = readFileSync(file, "utf8");
	rmSync(file);
	return { name, text };
}

// The links are files, with and without scripts.
async function takeReference(base, path) {
	for (const javaScriptEnabled of inFirefox() ? [true] : [true, false])
		await withPage({ ...options, javaScriptEnabled }, async page => {
			await page.goto(base + path);
			const title = await page.textContent("h1");
			for (const [suffix, first] of [["bib", "@misc{"], ["ris", "TY  - GEN"]]) {
				const { name, text } = await download(page, `a[download$='.${suffix}']`);
				expect(name.endsWith("." + suffix), name);
				expect(text.startsWith(first) && text.includes(title), text);
			}
			expectNone(page.faults);
		});
}

async function goByMouse(base, phrase) {
	await withPage(options, async page => {
		const click = selector => page.locator(selector).first().click();
		await page.goto(base + "index.html");
		await page.click("header a[href='search.html']");
		await page.fill("#q", phrase);
		await findPhrase(page, phrase, click);
		await useContents(page, click);
		await goDark(page, click);
		await goNext(page, click);
		await copyCitation(page, click, base + "search.html");
		expectNone(page.faults);
		expectNone(page.asked.filter(url => !url.startsWith(base) && !url.startsWith("data:")));
	});
}

async function goByKeyboard(base, phrase) {
	await withPage(options, async page => {
		const press = async selector => {
			await tabTo(page, selector);
			await page.keyboard.press("Enter");
		};
		// From the top again, as Home and Tab do not do in every browser.
		const restart = () => page.goto(page.url().replace(/#.*/, ""));
		await page.goto(base + "index.html");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		expect(await anchorOf(page) === "main", "the first stop does not skip to the text");
		await restart();
		await press("header a[href='search.html']");
		await page.waitForSelector("#q");
		await tabTo(page, "#q");
		await page.keyboard.insertText(phrase);
		await page.keyboard.press("Enter");
		await page.waitForSelector("#hits li");
		await findPhrase(page, phrase, press);
		await restart();
		await useContents(page, press);
		await restart();
		await goDark(page, press);
		await goNext(page, press);
		await copyCitation(page, press, base + "search.html");
		expectNone(page.faults);
	});
}

// A list is narrowed to what is typed, with or without blanks, and is whole again.
async function narrowList(base) {
	await withPage(options, async page => {
		await page.goto(base + "index.html");
		const all = await page.locator(".docs li").count();
		const title = await page.locator(".docs a").last().textContent();
		await page.locator("#filter input").pressSequentially([...title].join(" "));
		expect(await page.locator(".docs li:visible").count() < all, "nothing is hidden");
		expect(await page.locator(".docs a").last().isVisible(), "what was asked for is hidden");
		await page.fill("#filter input", "");
		expect(await page.locator(".docs li:visible").count() === all, "not all came back");
		await page.fill("#filter input", "，");
		await page.press("#filter input", "Enter");
		await page.waitForSelector("#hits li");
		expectNone(page.faults);
	});
}

// What a script would do is not offered; everything else works.
async function goWithoutScripts(base) {
	await withPage({ ...options, javaScriptEnabled: false }, async page => {
		await page.goto(base + "index.html");
		expect(!await page.isVisible(".tools"), "buttons that do nothing");
		expect(!await page.isVisible("#filter"), "a box that does nothing");
		await page.locator(".docs a").first().click();
		await page.locator(".toc a").nth(1).click();
		await seeTarget(page, await anchorOf(page));
		const link = page.locator("article p[id] > .n").last();
		await link.focus();
		await page.keyboard.press("Enter");
		expect(await anchorOf(page) === await link.evaluate(element => element.parentElement.id), "no link of a paragraph");
		const title = await page.textContent("h1");
		await page.locator(".pn a").first().click();
		expect(await page.textContent("h1") !== title, "the same speech");
		await page.locator("header a").last().click();
		// A page that is only beginning has none yet.
		await page.waitForSelector(".unscripted", { state: "visible" });
		await page.click(".unscripted a");
		expect(await page.isVisible(".docs a"), "no way to the index");
		await page.setViewportSize({ width: 360, height: 800 });
		await page.locator(".docs a").first().click();
		await page.click(".toc summary");
		await page.locator(".toc a").nth(1).click();
		await seeTarget(page, await anchorOf(page));
	});
}

// Characters that stand for more than their width before the last of a paragraph.
function spread() {
	return [...document.querySelectorAll("article p[id]")].filter(element => {
		const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		let last = null;
		while (texts.nextNode()) last = texts.currentNode;
		if (!last || last.length < 3) return false;
		const range = document.createRange();
		range.setStart(last, last.length - 2);
		range.setEnd(last, last.length - 1);
		return range.getBoundingClientRect().width > 1.7 * parseFloat(getComputedStyle(element).fontSize);
	}).map(element => element.textContent);
}

async function linkParagraphs(base, path) {
	for (const width of [360, 390, 414])
		await withPage({ viewport: { width, height: 800 }, isMobile: true, hasTouch: true }, async page => {
			await page.goto(base + path);
			expectNone(await page.evaluate(spread));
			expectNone(await page.evaluate(() => [...document.querySelectorAll("article :is(p, h2, h3, h4, h5, h6)[id]")]
				.filter(element => {
					const box = element.querySelector(".n")?.getBoundingClientRect();
					return !(box?.width >= 24 && box.height >= 24 && box.left >= 0 && box.right <= innerWidth);
				}).map(element => element.id)));
		});
	await withPage(options, async page => {
		await page.goto(base + path);
		const link = page.locator("article p[id] > .n").first();
		await link.focus();
		await page.keyboard.press("Enter");
		expect(await anchorOf(page) === await link.evaluate(element => (element.closest("li[id]") || element.parentElement).id), "the link leads elsewhere");
		await page.waitForFunction(() => document.getElementById("status").textContent);
	});
}

// A link to words that stand elsewhere now leads there: in another paragraph, behind a number.
async function findMoved(base, path) {
	await withPage(options, async page => {
		for (const [kind, front] of [["p", null], ["h2", null], ["h2", "二要"]]) {
			await page.goto(base + path);
			const { link, to } = await page.evaluate(([kind, front]) => {
				const paragraphs = [...document.querySelectorAll("article p[id^=p-]")], to = paragraphs[3];
				const gone = kind === "p" ? paragraphs[9] : document.querySelector("article h2[id]");
				if (front) to.textContent = front + gone.textContent;
				else to.append("，" + gone.textContent);
				gone.remove();
				return { link: "#" + gone.id, to: "#" + to.id };
			}, [kind, front]);
			await page.evaluate(link => void (location.hash = link), link);
			await page.waitForFunction(to => location.hash === to, to);
			await page.evaluate(() => void (location.hash = "#p-000000"));
			await page.waitForFunction(() => location.hash === "#p-000000");
		}
		expectNone(page.faults);
	});
}

export async function journey(sites) {
	const root = realpathSync(sites.plain);
	const quoting = list(root, ".txt").find(path => /\p{sc=Han}{2}：“\p{sc=Han}{3}/u.test(read(root, path)));
	const phrase = phraseOf(read(root, quoting));
	const server = await serve(root, "/a/b/");
	const speech = encode(quoting.replace(/txt$/, "html"));
	await test("journey: cited with the day of the reader", () => citeToday(addressOf(realpathSync(sites.based)), speech));
	for (const [where, base] of [["from disk", addressOf(root)], ["below a path of a server", server.address]]) {
		await test(`journey ${where}: by mouse`, () => goByMouse(base, phrase));
		await test(`journey ${where}: by keyboard alone`, () => goByKeyboard(base, phrase));
		await test(`journey ${where}: a list narrowed`, () => narrowList(base));
		await test(`journey ${where}: a reference is taken away`, () => takeReference(base, speech));
		await test(`journey ${where}: a link to words that have moved`, () => findMoved(base, speech));
		await test(`journey ${where}: a quotation is copied`, () => quote(base, speech));
		await test(`journey ${where}: without scripts`, () => goWithoutScripts(base));
	}
	for (const path of list(root, ".html").filter(path => path.startsWith("s/") && !path.endsWith("/index.html")))
		await test(`journey: a link of each paragraph, ${path}`, () => linkParagraphs(addressOf(root), encode(path)));
	await test("journey: what is written before the script has come is looked for", () => withPage(options, async page => {
		await page.route("**/search.js", async route => {
			await page.fill("#q", phrase);
			await route.continue();
		});
		await page.goto(server.address + "search.html");
		await page.waitForSelector("#hits mark");
		expect(await page.inputValue("#q") === phrase, "it is gone");
	}));
	await test("journey: an address that there is not leads home", () => withPage(options, async page => {
		for (const [path, clicks] of [["none.html", 0], ["s/none.html", 1], ["s/none/none.html", 2]]) {
			const follow = async link => {
				const to = new URL(link, page.url()).href;
				await page.click(`main a[href='${link}']`);
				await page.waitForURL(to);
			};
			await page.goto(server.address + path);
			await follow("./");
			for (let i = 0; i < clicks; i++) await follow("../");
			expect(page.url() === server.address, `${path} leads to ${page.url()}`);
			await page.waitForSelector(".docs a");
		}
	}));
	server.close();
}
