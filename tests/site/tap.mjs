// Results as TAP lines: a test fails by throwing, and is skipped by name when
// what it needs is not installed.
import { spawnSync } from "node:child_process";

export class Skip extends Error {}

let number = 0;
let failures = 0;

export async function test(name, check) {
	number++;
	try {
		await check();
		console.log(`ok ${number} ${name}`);
	} catch (error) {
		if (error instanceof Skip) {
			console.log(`ok ${number} ${name} # skip ${error.message}`);
			return;
		}
		failures++;
		console.log(`not ok ${number} ${name}`);
		const from = error.stack?.match(/^ *at (?!expect).*$/m)?.[0].trim() ?? "";
		const said = `${error.message ?? error}\n${from}`.replace(/\u001b\[\d+m/g, "");
		console.log(said.replace(/^/gm, "# "));
	}
}

export function finish() {
	console.log(`1..${number}`);
	return failures > 0 ? 1 : 0;
}

export function expect(holds, message) {
	if (!holds) throw new Error(message);
}

// An empty list is what every checker wants; else its lines are shown.
export function expectNone(lines) {
	const shown = lines.slice(0, 20);
	if (lines.length > shown.length) shown.push(`and ${lines.length - shown.length} more`);
	expect(lines.length === 0, shown.join("\n"));
}

// Run a program; its status, output and errors.  Skips where it is missing.
export function run(program, ...words) {
	const done = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
	if (done.error?.code === "ENOENT") throw new Skip(`${program} is not installed`);
	if (done.error) throw done.error;
	return done;
}
