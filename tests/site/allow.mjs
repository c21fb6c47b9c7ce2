// Messages that are allowed, each with its reason: allowed.tsv.
import { readFileSync } from "node:fs";

const rows = readFileSync(new URL("allowed.tsv", import.meta.url), "utf8")
	.split("\n")
	.filter(line => line && !line.startsWith("#"))
	.map(line => line.split("\t"))
	.map(([tool, pattern, reason]) => {
		if (!reason) throw new Error(`allowed.tsv: no reason for ${pattern}`);
		return { tool, pattern: new RegExp(pattern), used: false };
	});

// What of a tool's lines is not allowed.
export function withoutAllowed(tool, lines) {
	return lines.filter(line => {
		const row = rows.find(row => row.tool === tool && row.pattern.test(line));
		if (row) row.used = true;
		return !row;
	});
}

// A reason that nothing needs any more is to go.
export function unused() {
	return rows.filter(row => !row.used).map(row => `${row.tool}: ${row.pattern.source}`);
}
