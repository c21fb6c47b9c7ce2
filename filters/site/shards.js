/*
 * Finding texts among many.  They are numbered by date, the newest first; a long
 * one is in parts, and all parts are numbered behind the texts.  search/b/N.js tells
 * for each character and each pair of them which titles hold it, by the text's number,
 * and which parts: behind the first of a pair stands each second with its steps, which are
 * below U+0080, as a second never is.  Steps are from number to number, whose last digit is of base 57, from
 * "#" on, those before it of base 32, from "]" on; or behind "!" windows of six
 * numbers, in front of each how many are passed over, in base 27, from "d" on.
 * search/t/N.js holds some texts, from number N on, search/t/N-K.js a part.  Steps
 * tell how many texts a file of short ones has (`files`), and which texts have how
 * many parts more than one (`long`).  In texts, and in seconds, where that is above U+0080,
 * the `frequent` characters have changed places with rare ones of fewer bytes.  Pairs only narrow the choice; the texts
 * themselves decide.
 */
window.jianggao = (() => {
	"use strict";
	const grams = {}, texts = {}, undone = {}, loaded = {}, held = {};
	const places = "GHIJKLMNOPQRSTUVWXYZ!#$*+?@^_`{|}~", dense = {};
	// Han, Latin letters, digits, and marks but for comma and full stop; the same in folding.c.
	const indexed = /[!#-+\--[\]-~\u3001\u3007-\u300b\u3010\u3011\u3014\u3015\u3400-\u9fff]+/g;
	let self, ends, first, files = 0;

	// A script, because pages opened from disk may fetch nothing else.
	function load(src) {
		return loaded[src] ||= new Promise((done, fail) => {
			files++;
			const script = document.createElement("script");
			script.src = "search/" + src + ".js";
			script.onload = done;
			script.onerror = fail;
			document.head.append(script);
		});
	}
	function look(windows) {
		const numbers = [];
		let at = 0, passed = 0;
		for (let i = 1; i < windows.length; i++) {
			const code = windows.charCodeAt(i);
			if (code > 99) {
				passed = passed * 27 + code - 100;
				continue;
			}
			at += passed * 6;
			passed = 0;
			for (let bits = code - (code < 92 ? 35 : 36), k = 0; k < 6; k++, at++) if (bits >> k & 1) numbers.push(at);
		}
		return numbers;
	}
	// The numbers that some steps lead to, or the steps.
	function walk(steps, each) {
		if (steps[0] === "!") return look(steps);
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
	// Lines of pairs.  A large file counts as several of 16 KB.
	function more(lines) {
		let size = 0;
		for (const first in lines) {
			grams[first] = (grams[first] || "") + lines[first];
			size += lines[first].length;
		}
		files += Math.max(0, size / 16384 - 1);
	}
	function begin() {
		if (first) return;
		[...self.frequent].forEach((letter, i) => {
			const place = places[i] || String.fromCharCode(256 + i - places.length);
			dense[letter] = place;
			dense[place] = letter;
		});
		const long = walk(self.long, true), more = {}, files = walk(self.files, true);
		for (let i = 0, at = 0; i < long.length; i += 2) more[at += long[i]] = long[i + 1];
		ends = [];
		for (let at = 0, i = 0; at < self.count;) ends.push(at += more[at] ? 1 : files[i++]);
		first = [self.count];
		for (let i = 0; i < self.count; i++) first.push(first[i] + 1 + (more[i] || 0));
	}
	const textOf = part => rank(first, part) - 1;

	const plain = text => text.replace(/./gs, letter => dense[letter] || letter);
	function undo(row) {
		for (let i = 0; i < 5; i++) row[i] = plain(row[i]);
		for (const paragraph of row[5]) paragraph[1] = plain(paragraph[1]);
		return row;
	}
	// A part: [page, title, date, speaker, heading, paragraphs], and one more where its
	// characters have other forms.
	async function part(number) {
		const text = textOf(number), before = rank(ends, text);
		const long = first[text + 1] - first[text] > 1;
		const key = long ? text + "-" + (number - first[text]) : text;
		await load("t/" + (long ? key : before ? ends[before - 1] : 0));
		return undone[key] ||= undo(texts[key]);
	}

	// The file that a character or a pair is in.
	function fileOf(key) {
		const code = key.charCodeAt(0), low = code & 255, more = self.shards >> 8;
		return more ? low * more + (((code >> 8) + (key.charCodeAt(1) || 82)) & (more - 1)) : low * self.shards >> 8;
	}
	// What the words are made of: some pairs, those far from each other first, or
	// single characters between marks.
	function keysOf(words) {
		const keys = new Set(), singles = new Set();
		for (const [run] of words.replace(/"/g, "'").matchAll(indexed)) {
			if (run.length === 1) singles.add(run);
			for (let i = 1; i < run.length; i++) keys.add(run.slice(i - 1, i + 1));
		}
		const all = [...(keys.size ? keys : singles)], last = all.length - 1;
		return [...new Set([0, 4, 2, 1, 3].map(i => all[Math.round(i * last / 4)]))].filter(Boolean);
	}
	// As the seconds of a line have it, which stand in front of their steps.
	function second(letter) {
		if (!letter) return "ÿ";
		if (letter < "\x80") return String.fromCharCode(letter.charCodeAt(0) + 128);
		return dense[letter] > "\x80" ? dense[letter] : letter;
	}
	function stepsOf(key) {
		const line = grams[key[0]] || "", at = line.indexOf(second(key[1]));
		return at < 0 ? "" : line.slice(at + 1).match(/^[!-~]*/)[0];
	}
	async function holders(key) {
		begin();
		await load("b/" + fileOf(key));
		return held[key] ||= new Set(walk(stepsOf(key)));
	}
	// The numbers that hold the keys, until they are few enough to be read, or too many
	// files are; keys whose files have been read cost nothing.
	async function narrow(keys, most) {
		let numbers;
		for (let i = 0; i < keys.length && !(numbers?.length < 9); i = i ? i + 1 : 2)
			for (const set of await Promise.all(keys.slice(i, i ? i + 1 : 2).filter((key, k) => !(i + k) || held[key] || files < most - k).map(holders)))
				numbers = numbers ? numbers.filter(number => set.has(number)) : [...set];
		return numbers;
	}

	// Titles and parts that may hold the words: { titles: Set, parts: Map of lists };
	// beyond the first, keys are asked for until so many files have been read.
	async function candidates(words, most) {
		begin();
		const keys = keysOf(words), all = keys.length ? await narrow(keys, most) : Array(first[self.count]).keys();
		const titles = new Set(), parts = new Map();
		for (const number of all) {
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
	// Is what holds the words told by the index alone?  Not where accents may follow.
	const tells = words => words.length < 3 && !/[a-z<=>]/.test(words) && !words.replace(/"/g, "'").replace(indexed, "");
	// The texts that have a value: 0, a folder; 1, a kind; 2, a speaker.
	const having = (facet, value) => holders(String.fromCharCode(0xe000 + facet, 0x4e00 + value));
	const opening = text => {
		begin();
		return first[text];
	};
	// How many files have been read so far, or as much as so many have.
	const read = () => files;
	return self = { more, texts, load, part, candidates, tells, having, opening, read };
})();
