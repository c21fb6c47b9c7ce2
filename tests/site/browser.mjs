// Chromium, driven by playwright-core.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

import { Skip } from "./tap.mjs";

export const program = process.env.CHROMIUM ?? "/usr/bin/chromium";
let running;

// The one browser of a run, started when first wanted.
export async function browser() {
	if (!existsSync(program)) throw new Skip("chromium is not installed");
	running ??= chromium.launch({
		executablePath: program,
		args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync"],
	});
	return running;
}

export async function closeBrowser() {
	if (running) await (await running).close();
}

// Run `visit` with a new page; closed whatever happens.  The page notes in
// `page.faults` what goes wrong in it, and in `page.asked` what it asks for.
export async function withPage(options, visit) {
	const context = await (await browser()).newContext(options);
	const page = await context.newPage();
	page.faults = [];
	page.asked = [];
	page.setDefaultTimeout(10000);
	page.on("pageerror", error => page.faults.push(`error: ${error.message}`));
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
