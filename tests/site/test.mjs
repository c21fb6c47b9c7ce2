// test.mjs FOLDER SCREENS: check the sites that `build` left in FOLDER.
import { join } from "node:path";

import { closeBrowser } from "./browser.mjs";
import { finish } from "./tap.mjs";

const [folder, screens] = process.argv.slice(2);
const only = process.env.ONLY?.split(",");
const sites = {};
for (const name of ["plain", "based", "hostile", "many"]) sites[name] = join(folder, name);
const tei = { xml: join(folder, "tei/xml"), text: join(folder, "tei/text") };

const parts = ["validity", "links", "budgets", "accessibility", "journey", "many", "hostility", "paper", "screens", "tei"];
for (const part of parts) {
	if (only && !only.includes(part)) continue;
	const module = await import(`./${part}.mjs`);
	await module[part](part === "tei" ? tei : sites, screens);
}
await closeBrowser();
process.exitCode = finish();
