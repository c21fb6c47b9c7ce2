// Every link leads to a file that is there, and to an anchor in it.
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { withoutAllowed } from "./allow.mjs";
import { addressOf, encode, list, read } from "./files.mjs";
import { expect, expectNone, run, test } from "./tap.mjs";

const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"" };

function decode(text) {
	return text.replace(/&(amp|lt|gt|quot);/g, entity => entities[entity]);
}

function anchorsOf(page) {
	return new Set([...page.matchAll(/ id="([^"]*)"/g)].map(found => found[1]));
}

// Links of one page that do not lead to a file of the site, or to an anchor.
// 404.html is served for any address: the journey tries what it links.
function deadLinks(folder, path, anchors) {
	const base = addressOf(folder);
	const dead = [];
	const tags = read(folder, path).match(/<[a-z][^>]*>/g).join("");
	for (const [, value] of tags.matchAll(/ (?:href|src)="([^"]*)"/g)) {
		const link = decode(value);
		if (path === "404.html" && ["/", "./", "../"].includes(link)) continue;
		const address = new URL(link, base + encode(path));
		if (address.protocol === "data:" || address.href.startsWith("https://example.net/talks/")) continue;
		const file = address.href.startsWith(base) && fileURLToPath(address.href.replace(/[?#].*/, ""));
		const anchor = decodeURIComponent(address.hash.slice(1));
		if (!file || !existsSync(file)) dead.push(`${path}: ${link}`);
		else if (anchor && !anchors(file).has(anchor)) dead.push(`${path}: no anchor ${link}`);
	}
	return dead;
}

function checkLinks(folder) {
	const root = realpathSync(folder);
	const cache = new Map();
	const anchors = file => {
		if (!cache.has(file)) cache.set(file, anchorsOf(read(file, "")));
		return cache.get(file);
	};
	const pages = list(root, ".html");
	expect(pages.length > 4, `only ${pages.length} pages`);
	expectNone(pages.flatMap(path => deadLinks(root, path, anchors)));
}

// Run by root it becomes nobody, who may not read the folder of the clone.
function askLinkchecker(folder) {
	const copy = mkdtempSync(join(tmpdir(), "jianggao-site-"));
	try {
		chmodSync(copy, 0o755);
		cpSync(realpathSync(folder), join(copy, "site"), { recursive: true });
		writeFileSync(join(copy, "rc"), "[AnchorCheck]\n");
		const done = run("linkchecker", "--no-status", "--no-robots", `--config=${join(copy, "rc")}`,
			"--output=csv", addressOf(join(copy, "site")) + "index.html");
		const lines = done.stdout.split("\n").filter(line => line && !/^(# |urlname;)/.test(line));
		expectNone(withoutAllowed("linkchecker", lines));
		expect(done.status === 0, done.stderr);
	} finally {
		rmSync(copy, { recursive: true });
	}
}

export async function links(sites) {
	for (const [name, folder] of Object.entries(sites))
		await test(`${name}: every link and its anchor is there`, () => checkLinks(folder));
	await test("plain: linkchecker", () => askLinkchecker(sites.plain));
}
