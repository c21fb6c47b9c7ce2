// test.mjs FOLDER SCREENS: check the sites that `build` left in FOLDER.
import { join } from "node:path";

import { chooseBrowser, closeBrowser } from "./browser.mjs";
import { finish } from "./tap.mjs";

// What a browser saves has names of other letters only where the locale has them.
process.env.LC_ALL = "C.UTF-8";
const [folder, screens] = process.argv.slice(2);
const only = process.env.ONLY?.split(",");
const sites = {};
for (const name of ["plain", "based", "hostile", "many", "notes", "titled", "versions"]) sites[name] = join(folder, name);
const tei = { xml: join(folder, "tei/xml"), text: join(folder, "tei/text") };

const parts = ["validity", "links", "budgets", "accessibility", "journey", "seek", "read", "many", "hostility", "paper", "screens", "tei"];
for (const part of parts) {
	if (only && !only.includes(part)) continue;
	const module = await import(`./${part}.mjs`);
	await module[part](part === "tei" ? tei : sites, screens);
}
// What a reader does, and what is seen, once more in another browser.
await chooseBrowser("firefox");
for (const part of ["journey", "seek", "read", "many"]) {
	if (only && !only.includes("firefox") && !only.includes(`${part}-firefox`)) continue;
	await (await import(`./${part}.mjs`))[part](sites, screens);
}
await closeBrowser();
process.exitCode = finish();
