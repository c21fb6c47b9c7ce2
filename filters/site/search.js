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

	let create = (name, textContent, more) => Object.assign(document.createElement(name), { textContent }, more);
	let link = (href, text) => create("a", text, { href });
	let fold = text => text.normalize("NFKC").toLowerCase();

	// Where the folded words stand in the text as printed: [start, end].
	function locate(text, words) {
		let at = [], folded = "", i = 0;
		for (let character of text) {
			folded += fold(character);
			while (at.length < folded.length) at.push(i);
			i += character.length;
		}
		at.push(i);
		let start = Math.max(0, folded.indexOf(words)), end = start + words.length;
		while (at[end] === at[end - 1]) end++;
		return [at[start], at[end]];
	}

	function excerpt(page, part, section, words) {
		let text = part[1], [start, end] = locate(text, words), p = create("p");
		let begin = Math.max(0, start - 30), rest = end + 60, found = text.slice(start, end);
		p.append((begin ? "…" : "") + text.slice(begin, start), create("mark", found), text.slice(end, rest) + (text[rest] ? "… " : " "),
			link(page + "#" + part[0] + ":~:text=" + encodeURIComponent(found).replace(/-/g, "%2D"), section || "¶"));
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

	// There may be a rest of texts that nobody has looked into yet.
	function show(texts, words, rest) {
		let count = 0, places = 0;
		texts.forEach(text => {
			let parts = search(text, words), item = create("li");
			places += parts.length;
			if (!parts.length || ++count > most) return;
			item.append(link(text[0], text[1]), ...parts.slice(0, 3).map(part => excerpt(text[0], part, part.section, words)));
			list.append(item);
		});
		status.textContent = status.dataset.found.replace("%t", count + rest).replace("%p", places + rest);
		more.hidden = count <= most && !rest;
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
		most = 20;
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
		most += 100;
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
