// CETEIcean shows each file of the TEI in a browser with the text of the
// source, and nothing else.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { withPage } from "./browser.mjs";
import { list, read } from "./files.mjs";
import { expect, expectNone, run, test } from "./tap.mjs";

const ceteicean = join(dirname(createRequire(import.meta.url).resolve("CETEIcean")), "../dist/CETEI.js");

// What a reader sees of it, white space aside.  CETEIcean puts each note in brackets
// of its own; the list of attachments in a closer is one, and is shown as it is.
async function show(page, xml) {
	return page.evaluate(xml => {
		const place = document.createElement("main");
		document.body.replaceChildren(place);
		const viewer = new CETEI();
		viewer.addBehaviors({ tei: { note: ["", ""] } });
		viewer.makeHTML5(xml, shown => place.append(shown));
		return place.innerText.replace(/\s/gu, "");
	}, xml);
}

// The first place where they differ, for the message.
function difference(path, got, want) {
	if (got === want) return [];
	let at = 0;
	while (got[at] === want[at]) at++;
	return [`${path}: at ${at}: shows ${got.slice(at, at + 20)}, is ${want.slice(at, at + 20)}`];
}

async function checkTexts({ xml, text }) {
	const paths = list(xml, ".xml").filter(path => path !== "corpus.xml");
	const texts = new Map(list(text, ".txt").map(path => [
		path.replace(/\.txt$/, ".xml"), read(text, path).replace(/\s/gu, "")]));
	const wrong = paths.filter(path => !texts.get(path)).map(path => `${path}: no text`);

	await withPage({}, async page => {
		// A page with an origin, which CETEIcean wants; nothing else is asked for.
		await page.route("**", route => route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html>" }));
		await page.goto("http://tei.invalid/");
		page.asked.length = 0;
		await page.addScriptTag({ path: ceteicean });
		for (const path of paths)
			wrong.push(...difference(path, await show(page, read(xml, path)), texts.get(path)));
		// The corpus, with all that it takes in.
		const whole = run("xmllint", "--xinclude", "--nofixup-base-uris", join(xml, "corpus.xml")).stdout;
		const order = [...read(xml, "corpus.xml").matchAll(/href="([^"]*)"/g)].map(found => decodeURIComponent(found[1]));
		wrong.push(...difference("corpus.xml", await show(page, whole), order.map(path => texts.get(path)).join("")));
		expectNone([...wrong, ...page.faults, ...page.asked]);
	});
	expect(paths.length > 0 && paths.length === texts.size, `${paths.length} files, ${texts.size} texts`);
}

export async function tei(folders) {
	await test("TEI: CETEIcean shows the text of every file", () => checkTexts(folders));
}
