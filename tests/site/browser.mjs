// Chromium, and Firefox as Debian has it, driven by playwright-core.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, firefox } from "playwright-core";

import { Skip } from "./tap.mjs";

export const program = process.env.CHROMIUM ?? "/usr/bin/chromium";
// Where Firefox keeps what is downloaded, of which its driver does not tell.
export let kept;
const programs = { chromium: program, firefox: process.env.FIREFOX ?? "/usr/bin/firefox-esr" };
const starting = {
	chromium: () => chromium.launch({
		executablePath: program,
		args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync"],
	}),
	// Not the patched one that playwright brings: by WebDriver BiDi.
	firefox: () => {
		kept ??= mkdtempSync(join(tmpdir(), "jianggao-kept-"));
		return firefox.launch({
			executablePath: programs.firefox,
			channel: "moz-firefox",
			firefoxUserPrefs: {
				"browser.download.folderList": 2,
				"browser.download.dir": kept,
				"browser.helperApps.neverAsk.saveToDisk": "application/x-bibtex,application/x-research-info-systems",
			},
		});
	},
};
let running, name = "chromium";

// Which browser visits pages from now on.
export async function chooseBrowser(wanted) {
	await closeBrowser();
	name = wanted;
}

export const inFirefox = () => name === "firefox";

// The one browser that runs, started when first wanted.
export async function browser() {
	if (!existsSync(programs[name])) throw new Skip(`${name} is not installed`);
	running ??= starting[name]();
	return running;
}

export async function closeBrowser() {
	if (running) await (await running).close();
	running = undefined;
	if (kept) rmSync(kept, { recursive: true });
	kept = undefined;
}

// Run `visit` with a new page; closed whatever happens.  The page notes in
// `page.faults` what goes wrong in it, and in `page.asked` what it asks for.
export async function withPage(options, visit) {
	if (inFirefox() && options.javaScriptEnabled === false) throw new Skip("nothing turns Firefox's scripts off");
	const context = await (await browser()).newContext(options);
	const page = await context.newPage();
	page.faults = [];
	page.asked = [];
	page.setDefaultTimeout(10000);
	// Firefox would fetch the next page before it is asked for, which the policy forbids.
	page.on("pageerror", error => {
		if (!/default-src.*\.html/.test(error.message)) page.faults.push(`error: ${error.message}`);
	});
	page.on("console", message => {
		if (message.type() === "error") page.faults.push(`console: ${message.text()}`);
	});
	page.on("request", request => page.asked.push(request.url()));
	try {
		return await visit(page);
	} finally {
		await context.close();
	}
}
