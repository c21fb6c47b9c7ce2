// axe-core finds nothing, and nothing is wider than a narrow window.
import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";

import { withoutAllowed } from "./allow.mjs";
import { withPage } from "./browser.mjs";
import { encode, list } from "./files.mjs";
import { serve } from "./server.mjs";
import { expect, expectNone, test } from "./tap.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// The spacing of WCAG 1.4.12.
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
	word-spacing: .16em !important } p { margin-bottom: 2em !important }`;

async function violations(page) {
	await page.evaluate(axe);
	const result = await page.evaluate(() => window.axe.run());
	return withoutAllowed("axe", result.violations.map(
		found => `${found.id}: ${found.nodes[0].html.slice(0, 200)}: ${found.nodes[0].failureSummary}`));
}

function overflow(page) {
	return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

// What is less than 24 by 24 pixels, and no link in a line of text; WCAG 2.5.8.
function small(page) {
	return page.evaluate(() => [...document.querySelectorAll("a, button, summary, input, select")]
		.filter(element => {
			const { width, height } = element.getBoundingClientRect();
			return width > 0 && !element.matches(".skip, article *") && (width < 24 || height < 24);
		}).map(element => element.outerHTML.slice(0, 120)));
}

async function look(address, colorScheme, width, open) {
	const options = { bypassCSP: true, colorScheme, viewport: { width, height: 900 } };
	await withPage(options, async page => {
		await page.goto(address);
		if (open) await open(page);
		expectNone(await violations(page));
		expectNone(await small(page));
		expect(await overflow(page) <= 0, "wider than the window");
		await page.addStyleTag({ content: spacing });
		expect(await overflow(page) <= 0, "wider than the window, with the spacing of WCAG 1.4.12");
		expectNone(page.faults);
	});
}

export async function accessibility(sites) {
	const root = realpathSync(sites.plain);
	const server = await serve(root, "/a/b/");
	const speeches = list(root, ".html").filter(path => path.startsWith("s/"));
	const views = {
		"the index": ["index.html"],
		"the speakers": ["speakers.html"],
		"the folders": ["folders.html"],
		"a speaker": [encode(list(root, ".html").find(path => path.startsWith("speakers/")))],
		"a speech": [encode(speeches[0])],
		"a speech, contents open": [encode(speeches[1]), page => page.evaluate(() => {
			document.querySelector(".toc details").open = true;
		})],
		"the search": ["search.html"],
		"the hits of a search": ["search.html?q=" + encodeURIComponent("，"),
			page => page.waitForSelector("#hits li")],
		"the page not found": ["404.html"],
	};
	for (const [name, [path, open]] of Object.entries(views))
		for (const scheme of ["light", "dark"])
			for (const width of [1280, 320])
				await test(`axe: ${name}, ${scheme}, ${width}`,
					() => look(server.address + path, scheme, width, open));
	server.close();
}
