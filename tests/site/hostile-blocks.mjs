// Write a block stream in which everything that an author, a file's name or a
// table of metadata can say is an attack on the page that shows it.
//
// Whatever runs sets `window.PWNED` or asks for an image called pwned.
import { readFileSync } from "node:fs";

const attacks = [
	"<script>window.PWNED=1</script>",
	"</title></style></textarea></script><script>window.PWNED=2</script>",
	"]]><script>window.PWNED=3</script><![CDATA[",
	"\"><img src=\"pwned.png\" onerror=\"window.PWNED=4\">",
	"'><svg onload='window.PWNED=5'>",
	"javascript:window.PWNED=6",
	"--><!-- <script>window.PWNED=7</script>",
	"&lt;script&gt;window.PWNED=8&lt;/script&gt; &#60;b&#62; &amp;amp;",
	"\\u003cscript>window.PWNED=9</script>\\",
	"${window.PWNED=10}`;window.PWNED=11;//",
	"\u2028window.PWNED=12\u2029",
	// Direction controls, isolates, an invisible joiner.
	"\u202etxt.exe\u202c \u2066abc\u2069 \u200fdef\u200e \u2060g",
	"https://example.net/\"onmouseover=\"window.PWNED=13",
];
// Names that a browser may resolve, decode, or take for a scheme.
const names = [
	"%2e%2e/%2e%2e/up",
	"..%2fup",
	"javascript:window.PWNED=14",
	"\"><img src=x onerror=window.PWNED=15>",
	"a?b#c&d=e;f",
	"</script><script>window.PWNED=16</script>",
	"\u202eabc",
	"-rf",
	" blank ",
	"data:text,b",
	"con'quote",
];
const keys = ["title", "speaker", "role", "organization", "event", "date", "place", "docno",
	"publisher", "source", "licence", "keywords", "note", "sha256"];
// Each kind of text that the loop below does not write by hand.
const table = new URL("../../filters/lib/stream/kinds.def", import.meta.url);
const kinds = [...readFileSync(table, "utf8").matchAll(/^KIND\(\w+, *"(\w+)"/gm)]
	.map(row => row[1])
	.filter(kind => !["title", "head", "runin", "item", "turn"].includes(kind));

let line;

function put(kind, level, label, text) {
	console.log([kind, level, 0, label, kind === "doc" ? 0 : ++line, text].join("\t"));
}

function putFact(key, text) {
	console.log(["meta", 0, 0, key, 0, text].join("\t"));
}

function document(name, fill) {
	line = 0;
	put("doc", 0, "-", name);
	fill();
	console.log(["end", 0, 0, "-", line, ""].join("\t"));
}

// With an operand: names that no file may have.
if (process.argv[2] === "outside") {
	for (const name of ["../up", "../../up", "a/../../up", "/jianggao-up", "a/..", ".."])
		document(name, () => put("para", 0, "-", "text"));
	process.exit();
}

// Every attack as title, heading, label, text and all metadata.
attacks.forEach((attack, i) => document(`attack${i}`, () => {
	keys.forEach(key => putFact(key, attack));
	put("title", 0, "-", attack);
	kinds.forEach(kind => put(kind, 0, "-", attack));
	put("item", 1, attack, attack);
	put("head", 1, attack, attack);
	put("runin", 2, attack, attack);
	put("para", 2, "-", attack);
	put("turn", 0, attack, attack);
	put("para", 0, "-", `《${attack}》“${attack}”（${attack}）***`);
}));
names.forEach(name => document(name, () => {
	put("title", 0, "-", name);
	put("para", 0, "-", name);
}));
document("headings", () => {
	for (let i = 0; i < 10000; i++) put("head", 1 + i % 4, "-", `第${i}`);
});
document("long", () => put("para", 0, "-", "讲话，".repeat(5e6 / 9)));
