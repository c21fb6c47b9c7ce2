/*
 * Search for an exact phrase in all texts, in the browser alone.
 *
 * search-data.js gives window.jianggao: a row for each text, which is its
 * page, its title, and its paragraphs as [anchor, text], with the length of
 * the heading as a third where a heading begins the paragraph; or, for many
 * texts, an object that finds the rows (shards.js).
 */
(() => {
	"use strict";
	let byId = id => document.getElementById(id);
	let form = byId("search"), field = byId("q"), status = byId("found"), list = byId("hits"), more = byId("more");
	let loading, most, source, timer, turn = 0;

	let create = (name, textContent, also) => Object.assign(document.createElement(name), { textContent }, also);
	let link = (href, text) => create("a", text, { href });
	// Selectors of a glyph are no letters, and blanks between Han only spread them; see grams.c.
	let spread = /(\p{sc=Han})\s+(?=\p{sc=Han})/gu;
	let fold = text => text.normalize("NFKC").toLowerCase().replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, "").replace(spread, "$1");

	// Where the folded words stand in the text as printed: [start, end].
	function locate(text, words) {
		let at = [], flat = "", i = 0;
		for (let letter of text) {
			flat += fold(letter);
			while (at.length < flat.length) at.push(i);
			i += letter.length;
		}
		at.push(i);
		for (let blank of [...flat.matchAll(spread)].reverse())
			at.splice(blank.index + blank[1].length, blank[0].length - blank[1].length);
		flat = fold(flat);
		let start = Math.max(0, flat.indexOf(words)), end = start + words.length;
		while (at[end] === at[end - 1]) end++;
		return [at[start], at[end]];
	}

	function excerpt(page, part, words) {
		let text = part[1], [start, end] = locate(text, words), p = create("p");
		let begin = Math.max(0, start - 30), rest = end + 60, found = text.slice(start, end);
		p.append((begin ? "…" : "") + text.slice(begin, start), create("mark", found), text.slice(end, rest) + (text[rest] ? "… " : " "),
			link(page + "#" + part[0] + ":~:text=" + encodeURIComponent(found).replace(/-/g, "%2D"), part.section || "¶"));
		return p;
	}

	// The paragraphs that hold the words, each with the name of its section.
	function search(text, words) {
		let section;
		return text[2].filter(part => {
			if (part[2]) section = part[1].slice(0, part[2]);
			part.section = section;
			part.folded ||= fold(part[1]);
			return part.folded.includes(words);
		});
	}

	// There may be a rest of texts that nobody has looked into yet, and of each text
	// a sixth as many paragraphs are shown as there are texts.
	function show(texts, words, rest) {
		let count = 0, places = 0, left;
		texts.forEach(text => {
			let parts = search(text, words), item = create("li");
			places += parts.length;
			if (!parts.length || ++count > most) return;
			left ||= parts[most / 6];
			item.append(link(text[0], text[1]), ...parts.slice(0, most / 6).map(part => excerpt(text[0], part, words)));
			list.append(item);
		});
		status.textContent = status.dataset.found.replace("%t", count + rest).replace("%p", places + rest);
		more.hidden = count <= most && !rest && !left;
	}

	function run() {
		let words = fold(field.value).trim(), mine = ++turn;
		list.textContent = status.textContent = "";
		if (!words) return;
		if (source.map) show(source, words, "");
		else source.find(words, most, text => search(text, words).length).then(found => mine === turn && show(found.texts, words, found.rest));
	}

	function load() {
		loading = create("script");
		loading.src = "search-data.js";
		loading.onerror = () => status.textContent = status.dataset.failed;
		loading.onload = () => {
			source = window.jianggao;
			run();
		};
		document.head.append(loading);
	}

	function start() {
		most = 24;
		if (source) run();
		else if (!loading) load();
		// Not allowed on pages opened from disk in some browsers.
		try { history.replaceState(null, "", "?q=" + encodeURIComponent(field.value)); } catch {}
	}
	form.onsubmit = event => {
		event.preventDefault();
		start();
	};
	more.onclick = () => {
		most += 96;
		run();
	};
	// While an input method composes, what stands in the field is no word yet.
	field.oninput = event => {
		clearTimeout(timer);
		if (!event.isComposing) timer = setTimeout(start, 150);
	};
	field.addEventListener("compositionend", start);
	// A reader may have written before this script came.
	field.value ||= new URLSearchParams(location.search).get("q") || "";
	if (field.value) start();
})();
