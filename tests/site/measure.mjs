// measure.mjs SITE MANY ANSWERS...: rows of what `make bench` measures in a browser,
// as name, value, limit, verdict: what Lighthouse says of SITE, also of its search with
// a query; how soon the search shows the first ten of MANY texts; and what the first
// answer reads in each folder of ANSWERS.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";

import { closeBrowser, program, withPage } from "./browser.mjs";
import { addressOf, encode, list, read } from "./files.mjs";
import { serve } from "./server.mjs";

const rounds = 3;
const hits = 10;

function median(numbers) {
	return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

function report(name, value, limit, holds) {
	console.log([name, Math.round(value), limit, holds ? "holds" : "MISSED"].join("\t"));
}

// The scores of one visit, as a phone: 0 to 100 in each category.
async function scores(address) {
	const chrome = await launch({
		chromePath: program,
		chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync"],
	});
	try {
		const { lhr } = await lighthouse(address, { port: chrome.port, output: "json", logLevel: "silent" });
		return Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, score * 100]));
	} finally {
		chrome.kill();
	}
}

async function measureQuality(folder) {
	const speech = encode(list(folder, ".html").find(path => path.startsWith("s/")));
	const server = await serve(folder, "/a/b/");
	for (const [name, path] of Object.entries({ index: "index.html", speech, search: "search.html", query: "search.html?q=" + encodeURIComponent("工作") })) {
		const all = [];
		for (let i = 0; i < rounds; i++) all.push(await scores(server.address + path));
		for (const category of Object.keys(all[0])) {
			const value = median(all.map(one => one[category]));
			// What answers a query waits for the data.
			const least = name === "query" && category === "performance" ? 95 : 98;
			report(`lighthouse-${name}-${category}`, value, least, value >= least);
		}
	}
	server.close();
}

// In the page: the milliseconds since it was asked until the texts are shown,
// each with the words as they were asked for.
function shown([words, hits]) {
	return new Promise(done => {
		const look = () => {
			const found = document.querySelectorAll("#hits li");
			if (found.length < hits) return requestAnimationFrame(look);
			const verified = [...found].every(item => item.querySelector("mark").textContent === words);
			done(verified ? performance.now() - (window.asked || 0) : Infinity);
		};
		look();
	});
}

function ask(words) {
	document.getElementById("hits").textContent = "";
	document.getElementById("q").value = words;
	window.asked = performance.now();
	document.getElementById("search").requestSubmit();
}

// A page that nobody has opened before, and one where everything has come.
async function timeSearch(address, words) {
	return withPage({}, async page => {
		await page.goto(`${address}search.html?q=${encodeURIComponent(words)}`, { waitUntil: "commit" });
		const cold = await page.evaluate(shown, [words, hits]);
		await page.evaluate(ask, words);
		return { cold, warm: await page.evaluate(shown, [words, hits]) };
	});
}

// Words of some length that enough of the first texts hold.
function choose(folder, length) {
	const texts = list(folder, ".js").filter(path => path.startsWith("search/t/")).slice(0, 300).map(path => read(folder, path));
	for (const [words] of texts[0].matchAll(new RegExp(`\\p{Script=Han}{${length}}`, "gu")))
		if (texts.filter(text => text.includes(words)).length >= hits) return words;
	throw new Error(`no ${length} characters that ${hits} texts have in common`);
}

async function measureSearch(folder) {
	const server = await serve(folder, "/a/b/");
	for (const length of [1, 2, 4]) {
		const words = choose(folder, length);
		for (const [scheme, address] of [["http", server.address], ["file", addressOf(folder)]]) {
			const times = [];
			for (let i = 0; i < rounds; i++) times.push(await timeSearch(address, words));
			for (const [state, most] of [["cold", 1000], ["warm", 100]]) {
				const value = median(times.map(time => time[state]));
				report(`search-${scheme}-${length}-${state}-ms`, value, most, value <= most);
			}
		}
	}
	server.close();
}

// In the page: what had been read when the status first said something.
function answered() {
	return new Promise(done => new MutationObserver((_, observer) => {
		if (!document.getElementById("found")?.textContent) return;
		observer.disconnect();
		const read = performance.getEntriesByType("resource");
		done({ requests: read.length + 1, bytes: read.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0) });
	}).observe(document, { childList: true, characterData: true, subtree: true }));
}

// The most that any of some words costs: characters alone, words, and no words.
async function measureAnswers(folder) {
	const server = await serve(folder, "/a/b/");
	const most = { requests: 0, bytes: 0 };
	for (const words of ["的", choose(folder, 2), choose(folder, 4), choose(folder, 8), "工作 发展", "天地玄黄"])
		await withPage({}, async page => {
			const { size } = statSync(join(folder, "search.html"));
			await page.goto(`${server.address}search.html?q=${encodeURIComponent(words)}`, { waitUntil: "commit" });
			const { requests, bytes } = await page.evaluate(answered);
			most.requests = Math.max(most.requests, requests);
			most.bytes = Math.max(most.bytes, bytes + size);
		});
	server.close();
	report(`answer-${basename(folder)}-requests`, most.requests, 20, most.requests <= 20);
	report(`answer-${basename(folder)}-bytes`, most.bytes, 400_000, most.bytes <= 400_000);
}

const [site, many, ...answers] = process.argv.slice(2);
await measureQuality(realpathSync(site));
await measureSearch(realpathSync(many));
for (const folder of answers) await measureAnswers(realpathSync(folder));
await closeBrowser();
