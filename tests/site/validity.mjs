// Pages are valid HTML, valid XHTML and well-formed XML, and no checker has
// anything to say that allowed.tsv does not answer.
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from "html-validate";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { unused, withoutAllowed } from "./allow.mjs";
import { list } from "./files.mjs";
import { Skip, expect, expectNone, run, test } from "./tap.mjs";

const vnu = join(dirname(createRequire(import.meta.url).resolve("vnu-jar")), "build/dist/vnu.jar");

function checkMarkup(folder, ...options) {
	const done = run("java", "-Dfile.encoding=UTF-8", "-jar", vnu, "--format", "gnu", "--stdout",
		"--skip-non-html", ...options, folder);
	const lines = done.stdout.split("\n").filter(Boolean);
	expect(done.status === 0 || lines.length > 0, done.stderr);
	expectNone(withoutAllowed("vnu", lines));
}

async function checkRules(folder) {
	const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()], {
		root: true,
		extends: ["html-validate:standard", "html-validate:a11y"],
	}));
	const lines = [];
	for (const path of list(folder, ".html")) {
		const report = await validator.validateFile(join(folder, path));
		for (const result of report.results)
			for (const message of result.messages)
				lines.push(`${path}:${message.line}: ${message.ruleId}: ${message.message}`);
	}
	expectNone(withoutAllowed("html-validate", lines));
}

function checkForm(folder) {
	const files = [...list(folder, ".html"), ...list(folder, ".xml")].map(path => join(folder, path));
	const done = run("xmllint", "--noout", "--huge", ...files);
	expectNone(done.stderr.split("\n").filter(Boolean));
	expect(done.status === 0, `xmllint: status ${done.status}`);
}

export async function validity(sites) {
	for (const [name, folder] of Object.entries(sites)) {
		await test(`${name}: vnu, as HTML`, () => checkMarkup(folder));
		await test(`${name}: vnu, as XHTML`, () => checkMarkup(folder, "--xml"));
		await test(`${name}: html-validate`, () => checkRules(folder));
		await test(`${name}: well-formed`, () => checkForm(folder));
	}
	await test("no message is allowed that never comes", () => {
		if (run("java", "-version").status !== 0) throw new Skip("java does not run");
		expectNone(unused());
	});
}
