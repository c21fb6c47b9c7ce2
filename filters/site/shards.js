/*
 * Finding texts among many: search/b/XX.js tells for each pair of characters
 * which texts hold it, by the first character's lowest byte: steps from number
 * to number, whose last digit is of base 57, from "#" on, those before it of
 * base 32, from "]" on.  search/t/N.js holds some texts, from number N on; how many
 * each file has is told by `files`, in the same way.  Pairs only narrow the choice;
 * the texts themselves decide.
 */
window.jianggao = (() => {
	"use strict";
	const grams = {}, texts = [], loaded = {}, held = {};
	let ends;

	// A script, because pages opened from disk may fetch nothing else.
	function load(src) {
		return loaded[src] = loaded[src] || new Promise((done, fail) => {
			const script = document.createElement("script");
			script.src = "search/" + src + ".js";
			script.onload = done;
			script.onerror = fail;
			document.head.append(script);
		});
	}
	function shard(key) {
		return "b/" + (key.charCodeAt(0) & 255).toString(16).padStart(2, "0");
	}
	// The numbers that some steps lead to.
	function walk(steps) {
		const numbers = [];
		let number = 0, before = 0;
		for (let i = 0; i < steps.length; i++) {
			const code = steps.charCodeAt(i);
			if (code > 92) {
				before = before * 32 + code - 93;
				continue;
			}
			numbers.push(number += before * 57 + code - 35);
			before = 0;
		}
		return numbers;
	}
	// The file of a text: the first that ends behind it.
	function fileOf(id) {
		let low = 0, high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (ends[middle] > id) high = middle;
			else low = middle + 1;
		}
		return "t/" + (low ? ends[low - 1] : 0);
	}

	// What the words are made of: pairs, or single characters between marks.
	function keysOf(words) {
		const keys = new Set();
		(words.match(/[0-9a-z\u3007\u3400-\u9fff]+/g) || []).forEach(run => {
			if (run.length === 1) keys.add(run);
			for (let i = 1; i < run.length; i++) keys.add(run.slice(i - 1, i + 1));
		});
		return [...keys];
	}
	// A single character is found by all pairs that begin with it.
	function holders(key) {
		if (!held[key]) {
			const all = key.length > 1 ? [key] : Object.keys(grams).filter(gram => gram[0] === key);
			held[key] = new Set(all.flatMap(gram => walk(grams[gram] || "")));
		}
		return held[key];
	}

	async function find(words, most, holds) {
		const keys = keysOf(words), found = [];
		ends = ends || walk(jianggao.files);
		await Promise.all(keys.map(key => load(shard(key))));
		const sets = keys.map(holders).sort((a, b) => a.size - b.size);
		const first = sets.length ? [...sets[0]].sort((a, b) => a - b) : [...Array(ends[ends.length - 1]).keys()];
		const chosen = first.filter(id => sets.every(set => set.has(id)));
		let next = 0;
		while (next < chosen.length && found.length < most) {
			const some = chosen.slice(next, next += most);
			await Promise.all(some.map(id => load(fileOf(id))));
			found.push(...some.map(id => texts[id]).filter(holds));
		}
		return { texts: found, rest: next < chosen.length ? "+" : "" };
	}
	return { grams, texts, find };
})();
