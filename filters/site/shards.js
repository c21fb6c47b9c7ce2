/*
 * Finding texts among many.  They are numbered by date, the newest first; a long
 * one is in parts, and all parts are numbered behind the texts.  search/b/N.js tells
 * for each pair of characters which titles hold it, by the text's number, and which
 * parts: steps from number to number, whose last digit is of base 57, from "#" on,
 * those before it of base 32, from "]" on.  search/t/N.js holds some texts, from
 * number N on, search/t/N-K.js a part.  Steps tell how many texts a file has
 * (`files`), and which have how many parts more than one (`long`).  Pairs only narrow
 * the choice; the texts themselves decide.
 */
window.jianggao = (() => {
	"use strict";
	const grams = {}, texts = {}, loaded = {}, held = {};
	let self, ends, first;

	// A script, because pages opened from disk may fetch nothing else.
	function load(src) {
		return loaded[src] ||= new Promise((done, fail) => {
			const script = document.createElement("script");
			script.src = "search/" + src + ".js";
			script.onload = done;
			script.onerror = fail;
			document.head.append(script);
		});
	}
	// The numbers that some steps lead to, or the steps.
	function walk(steps, each) {
		const numbers = [];
		let number = 0, before = 0;
		for (let i = 0; i < steps.length; i++) {
			const code = steps.charCodeAt(i);
			if (code > 92) {
				before = before * 32 + code - 93;
				continue;
			}
			const step = before * 57 + code - 35;
			numbers.push(each ? step : number += step);
			before = 0;
		}
		return numbers;
	}
	// Where it is, among growing numbers: how many are not greater.
	function rank(numbers, number) {
		let low = 0, high = numbers.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (numbers[middle] > number) high = middle;
			else low = middle + 1;
		}
		return low;
	}
	function begin() {
		if (first) return;
		const long = walk(self.long, true), more = {};
		ends = walk(self.files);
		for (let i = 0, at = 0; i < long.length; i += 2) more[at += long[i]] = long[i + 1];
		first = [self.count];
		for (let i = 0; i < self.count; i++) first.push(first[i] + 1 + (more[i] || 0));
	}
	const textOf = part => rank(first, part) - 1;

	// A part: [page, title, date, speaker, heading, paragraphs].
	async function part(number) {
		const text = textOf(number), before = rank(ends, text);
		const long = first[text + 1] - first[text] > 1;
		const key = long ? text + "-" + (number - first[text]) : text;
		await load("t/" + (long ? key : before ? ends[before - 1] : 0));
		return texts[key];
	}

	// The files that pairs are in; of a single character, all that begin with it.
	function filesOf(key) {
		const code = key.charCodeAt(0), low = code & 255, more = self.shards >> 8;
		if (!more) return [low * self.shards >> 8];
		if (key[1]) return [low * more + (((code >> 8) + key.charCodeAt(1)) & (more - 1))];
		return [...Array(more).keys()].map(i => low * more + i);
	}
	// What the words are made of: some pairs, or single characters between marks.
	function keysOf(words) {
		const keys = new Set(), singles = new Set();
		for (const [run] of words.matchAll(/[0-9a-z\u3007\u3400-\u9fff]+/g)) {
			if (run.length === 1) singles.add(run);
			for (let i = 1; i < run.length; i++) keys.add(run.slice(i - 1, i + 1));
		}
		const all = [...(keys.size ? keys : singles)], step = Math.max(1, (all.length - 1) / 4);
		return all.filter((_, i) => i === Math.round(Math.round(i / step) * step));
	}
	async function holders(key) {
		await Promise.all(filesOf(key).map(file => load("b/" + file)));
		if (!held[key]) {
			const all = key[1] ? [key] : Object.keys(grams).filter(gram => gram[0] === key);
			held[key] = new Set(all.flatMap(gram => walk(grams[gram] || "")));
		}
		return held[key];
	}

	// Titles and parts that may hold the words: { titles: Set, parts: Map of lists }.
	async function candidates(words) {
		begin();
		const sets = (await Promise.all(keysOf(words).map(holders))).sort((a, b) => a.size - b.size);
		const all = sets.length ? [...sets[0]].sort((a, b) => a - b) : [...Array(first[self.count]).keys()];
		const titles = new Set(), parts = new Map();
		for (const number of all) {
			if (!sets.every(set => set.has(number))) continue;
			if (number < self.count) {
				titles.add(number);
				continue;
			}
			const text = textOf(number);
			if (parts.has(text)) parts.get(text).push(number);
			else parts.set(text, [number]);
		}
		return { titles, parts };
	}
	// The texts that have a value: 0, a folder; 1, a kind; 2, a speaker.
	const having = (facet, value) => holders(String.fromCharCode(0xe000 + facet, 0x4e00 + value));
	const opening = text => {
		begin();
		return first[text];
	};
	return self = { grams, texts, load, part, candidates, having, opening };
})();
