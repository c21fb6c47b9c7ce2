// A reader looks for something: what is chosen by year, folder, kind and speaker, and in
// which order it comes.
import { realpathSync } from "node:fs";

import { withPage } from "./browser.mjs";
import { addressOf, list, read } from "./files.mjs";
import { tabTo } from "./reader.mjs";
import { expect, expectNone, test } from "./tap.mjs";

const options = { colorScheme: "light", viewport: { width: 1280, height: 800 } };

function answer(page, count) {
	return page.waitForFunction(count => {
		const said = document.getElementById("found").textContent.match(/\d+/);
		return said && (count === undefined || +said[0] === count);
	}, count);
}

// All hits, with what is told of each.
async function hits(page) {
	while (await page.isVisible("#more")) {
		await page.evaluate(() => document.getElementById("found").textContent = "");
		await page.click("#more");
		await answer(page);
	}
	return page.$$eval("#hits > li", items => items.map(item => ({
		title: item.querySelector("a").textContent,
		path: decodeURI(item.querySelector("a").pathname),
		facts: item.querySelector(".facts").textContent.split(" · "),
	})));
}

// What each value of a select chooses is as many as it says, and of that value.
async function filter(base) {
	await withPage(options, async page => {
		await page.goto(base + "search.html");
		await page.focus("#q");
		await page.waitForSelector("select[name=folders]:visible");
		for (const name of ["years", "folders", "kinds", "speakers"]) {
			const select = page.locator(`select[name=${name}]`);
			if (!await select.isVisible()) continue;
			const values = await select.evaluate(element => [...element.options].slice(1).map(option => ({ value: option.value, text: option.text })));
			for (const { value, text } of values) {
				await select.selectOption(value);
				await answer(page, +text.match(/\((\d+)\)$/)[1]);
				const found = await hits(page);
				if (name === "folders") expect(found.every(({ path }) => path.includes(`/s/${value}/`)), `${value}: ${JSON.stringify(found)}`);
				if (name === "years" && value !== "0") expect(found.every(({ facts }) => facts[0].includes(value)), `${value}: ${JSON.stringify(found)}`);
				if (name === "speakers") expect(found.every(({ facts }) => facts.includes(value)), `${value}: ${JSON.stringify(found)}`);
			}
			await select.selectOption("");
		}
		expectNone(page.faults);
	});
}

// By keys alone, and kept in the address, so that it is there again.
async function filterByKeys(base) {
	await withPage(options, async page => {
		await page.goto(base + "search.html");
		await tabTo(page, "#q");
		await page.waitForSelector("select[name=folders]:visible");
		await tabTo(page, "select[name=folders]");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Tab");
		await answer(page);
		const chosen = await page.inputValue("select[name=folders]"), found = await hits(page);
		expect(chosen && found.length > 0, "nothing was chosen");
		if (!page.url().startsWith("http")) return;
		await page.reload();
		await answer(page);
		expect(await page.inputValue("select[name=folders]") === chosen, "it is forgotten");
		expect((await hits(page)).length === found.length, "other texts");
	});
}

// Folders are called by their titles, where they are chosen and with each hit.
async function titles(base) {
	await withPage(options, async page => {
		await page.goto(base + "search.html");
		await page.focus("#q");
		await page.waitForSelector("select[name=folders]:visible");
		const offered = await page.$$eval("select[name=folders] option", all => all.slice(1).map(({ value, text }) => [value, text.replace(/ \(\d+\)$/, "")]));
		for (const [path, called] of [["2031", "桥上桥下"], ["2031/二", "夜谈 & 早谈 · 2031/二"], ["2032/一", "夜谈"], ["三", "三"]]) {
			expect(offered.some(([value, text]) => value === path && text === called), `${path}: ${JSON.stringify(offered)}`);
			await page.evaluate(() => document.getElementById("found").textContent = "");
			await page.selectOption("select[name=folders]", path);
			await answer(page, 1);
			const [{ facts }] = await hits(page);
			expect(facts.join(" · ").endsWith(called), `${path}: ${facts}`);
		}
		expectNone(page.faults);
	});
}

// Titles first, and then the newest.
async function order(base, words) {
	await withPage(options, async page => {
		await page.goto(base + "search.html?q=" + encodeURIComponent(words));
		await answer(page);
		const found = (await hits(page)).map(({ title, facts }) => ({ titled: title.includes(words), date: facts[0].match(/\d{4}(-\d\d)*/)?.[0] ?? "" }));
		const sorted = [...found].sort((a, b) => b.titled - a.titled || (a.date < b.date) - (a.date > b.date));
		expect(found.some(({ titled }) => titled) && found.some(({ titled }) => !titled), "all or none by their titles");
		expect(JSON.stringify(found) === JSON.stringify(sorted), JSON.stringify(found));
	});
}

// One goes back to what was looked for, not to each letter of what was typed.
async function back(base, words) {
	await withPage(options, async page => {
		const asked = async expected => {
			await answer(page);
			const found = await page.inputValue("#q"), year = await page.inputValue("select[name=years]");
			expect(JSON.stringify([found, year]) === JSON.stringify(expected), `${found}, ${year} and not ${expected}`);
		};
		await page.goto(base + "search.html");
		await page.focus("#q");
		await page.keyboard.type(words, { delay: 200 });
		await page.keyboard.press("Enter");
		await asked([words, ""]);
		await page.fill("#q", "，");
		await page.keyboard.press("Enter");
		await asked(["，", ""]);
		await page.selectOption("select[name=years]", { index: 1 });
		const year = await page.inputValue("select[name=years]");
		await page.goBack();
		await asked(["，", ""]);
		await page.goBack();
		await asked([words, ""]);
		await page.goForward();
		await page.goForward();
		await asked(["，", year]);
		expectNone(page.faults);
	});
}

// Who is to press 更多 sees it, also where nothing is found yet.
async function more(base) {
	await withPage({ viewport: { width: 360, height: 740 } }, async page => {
		await page.goto(base + "search.html?q=" + encodeURIComponent("\\讲"));
		await page.waitForFunction(() => document.getElementById("found").textContent);
		expect(await page.isVisible("#more"), "nothing is left to be read");
		const { y, height } = await page.locator("#more").boundingBox();
		expect(y + height < 740, `it stands at ${y}`);
	});
}

// Nothing that is there moves while the first hits come.
async function stand(base, words) {
	for (const width of [1280, 360])
		await withPage({ viewport: { width, height: 800 } }, async page => {
			await page.goto(base + "search.html?q=" + encodeURIComponent(words));
			await page.waitForSelector("#hits li");
			const moved = await page.evaluate(() => new Promise(resolve => {
				let sum = 0;
				new PerformanceObserver(list => list.getEntries().forEach(({ value }) => sum += value)).observe({ type: "layout-shift", buffered: true });
				setTimeout(() => resolve(sum), 400);
			}));
			expect(moved === 0, `${moved} at ${width}`);
		});
}

// The forms of characters are read where a text has some, or the words do, and then once;
// quotation marks around words need not be in the text.
async function forms(base) {
	await withPage(options, async page => {
		let reads = () => page.locator("script[src$='variants.js']").count();
		for (const [words, count, most] of [["三百亩", 1, 0], ["“三百亩”", 1, 0], ["树苗", 2, 0], ["種樹 樹苗", 2, 1], ["種樹", 2, 1], ["树苗", 2, 1]]) {
			await page.evaluate(() => document.getElementById("found")?.replaceChildren());
			if (words === "三百亩") await page.goto(base + "search.html?q=" + encodeURIComponent(words));
			else await page.fill("#q", words);
			await answer(page, count);
			expect(await reads() === most, `${words}: read ${await reads()} times`);
		}
		await page.fill("#q", "無此文字");
		await answer(page, 0);
		expectNone(page.faults);
	});
}

// Two characters of a title that another text has, too.
function chooseWords(root) {
	const texts = list(root, ".txt").filter(path => path.startsWith("s/")).map(path => ({
		title: read(root, path.replace(/txt$/, "html")).match(/<title>(.*) · /)[1],
		text: read(root, path),
	}));
	for (const { title } of texts)
		for (const [, words] of title.matchAll(/(?=(\p{sc=Han}{2}))/gu))
			if (texts.some(other => !other.title.includes(words) && other.text.includes(words))) return words;
	throw new Error("no title has words of another text");
}

export async function seek(sites) {
	const root = realpathSync(sites.plain), base = addressOf(root);
	await test("seek: by year, folder, kind and speaker", () => filter(base));
	await test("seek: by the keyboard", () => filterByKeys(base));
	await test("seek: folders by their titles", () => titles(addressOf(realpathSync(sites.titled))));
	await test("seek: titles first, then the newest", () => order(base, chooseWords(root)));
	await test("seek: back to what was looked for", () => back(addressOf(realpathSync(sites.many)), "讲话"));
	await test("seek: more is in sight where nothing is found yet", () => more(addressOf(realpathSync(sites.many))));
	await test("seek: other forms of characters", () => forms(addressOf(realpathSync(sites.versions))));
	await test("seek: nothing jumps while hits come", () => stand(base, chooseWords(root)));
}
