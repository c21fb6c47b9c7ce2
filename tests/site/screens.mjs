// Pictures of the pages, to be looked at: desktop and phone, light and dark.
import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";

import { withPage } from "./browser.mjs";
import { addressOf, encode, list } from "./files.mjs";
import { test } from "./tap.mjs";

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

export async function screens(sites, folder) {
	const root = realpathSync(sites.plain);
	const speech = encode(list(root, ".html").find(path => path.startsWith("s/")));
	const views = {
		index: "index.html",
		speech,
		section: speech + "#s2",
		search: "search.html?q=" + encodeURIComponent("，"),
		missing: "404.html",
		speakers: "speakers.html",
		speaker: encode(list(root, ".html").find(path => path.startsWith("speakers/"))),
		folders: "folders.html",
	};
	mkdirSync(folder, { recursive: true });
	await test("screens", async () => {
		for (const [size, viewport] of Object.entries(sizes))
			for (const colorScheme of ["light", "dark"])
				await withPage({ viewport, colorScheme }, async page => {
					for (const [name, path] of Object.entries(views)) {
						await page.goto(addressOf(root) + path);
						await page.waitForTimeout(name === "search" ? 400 : 100);
						await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
					}
				});
	});
}
