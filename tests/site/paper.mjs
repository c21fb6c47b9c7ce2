// The printed page: its text is that of the speech, and its grid that of
// GB/T 9704-2012, 22 lines of 28 characters, measured in the PDF.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { withPage } from "./browser.mjs";
import { addressOf, encode, list, read } from "./files.mjs";
import { expect, run, test } from "./tap.mjs";

// Points.
const millimetre = 72 / 25.4;
const text = { left: 28, right: 210 - 26, top: 37, bottom: 297 - 35 };
const rows = 22;
const columns = 28;

const pageNumber = /^ *— *(\d+) *— *$/gm;

async function print(address, file) {
	await withPage({}, async page => {
		await page.goto(address);
		await page.pdf({ path: file, preferCSSPageSize: true, tagged: true, outline: true });
	});
}

function plain(words) {
	return words.normalize("NFKC").replace(/\s/g, "");
}

function checkText(pdf, want) {
	const printed = run("pdftotext", "-raw", pdf, "-").stdout;
	const got = plain(printed.replace(/\f/g, "\n").replace(pageNumber, ""));
	const at = [...plain(want)].findIndex((character, i) => character !== [...got][i]);
	expect(got === plain(want), `differs at ${at}: ${got.slice(at, at + 40)}`);
}

// The lines of each page, from the top: where they are, what they hold.
function linesOf(pdf) {
	const pages = run("pdftotext", "-bbox-layout", pdf, "-").stdout.split("<page ").slice(1);
	return pages.map(page => page.split("<line ").slice(1).map(line => {
		const [left, top, right] = line.match(/xMin="(.*?)" yMin="(.*?)" xMax="(.*?)"/).slice(1).map(Number);
		const words = [...line.matchAll(/<word [^>]*>(.*?)<\/word>/g)].map(found => found[1]);
		return { left, top, right, words: words.join("") };
	}).sort((a, b) => a.top - b.top));
}

function near(got, want, most, what) {
	expect(Math.abs(got - want) <= most, `${what}: ${got.toFixed(2)}, not ${want.toFixed(2)}`);
}

// A page amid a paragraph of nothing but Han.
function checkGrid(pdf) {
	const lines = linesOf(pdf)[1].filter(line => !line.words.includes("—"));
	const first = lines[0], last = lines[lines.length - 1];
	expect(lines.length === rows, `${lines.length} lines`);
	for (const line of lines) {
		expect([...line.words].length === columns, `a line of ${[...line.words].length}`);
		near(line.left, text.left * millimetre, 1, "left edge");
		near(line.right, text.right * millimetre, 1, "right edge");
	}
	near((last.top - first.top) / (rows - 1), (text.bottom - text.top) * millimetre / rows, 0.1, "pitch");
}

// Right on odd pages, left on even ones, below the text and one character in.
function checkNumbers(pdf) {
	const pages = linesOf(pdf);
	expect(pages.length >= 2, "too few pages");
	pages.forEach((lines, i) => {
		const number = lines.find(line => plain(line.words) === `—${i + 1}—`);
		expect(number, `page ${i + 1} has no number`);
		if (i % 2 === 0) near(number.right, text.right * millimetre - 14, 2, "right edge of an odd number");
		else near(number.left, text.left * millimetre + 14, 2, "left edge of an even number");
	});
}

function checkSpeech(pdf, source) {
	checkText(pdf, source);
	checkNumbers(pdf);
	for (const lines of linesOf(pdf)) {
		const tops = new Set(lines.filter(line => !/^—\d+—$/.test(line.words)).map(line => Math.round(line.top)));
		expect(tops.size <= rows + 1, `${tops.size} lines on a page`);
	}
	expect(/Tagged: +yes/.test(run("pdfinfo", pdf).stdout), "not tagged");
}

export async function paper(sites) {
	const root = realpathSync(sites.plain);
	const folder = mkdtempSync(join(tmpdir(), "jianggao-paper-"));
	const pdf = join(folder, "page.pdf");
	for (const path of list(root, ".html").filter(path => path.startsWith("s/")))
		await test(`paper: ${path}`, async () => {
			await print(addressOf(root) + encode(path), pdf);
			checkSpeech(pdf, read(root, path.replace(/html$/, "txt")));
		});
	await test("paper: 22 lines of 28 characters", async () => {
		await print(addressOf(dirname(sites.plain)) + "grid.html", pdf);
		checkGrid(pdf);
		checkNumbers(pdf);
	});
	rmSync(folder, { recursive: true });
}
