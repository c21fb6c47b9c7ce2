/*
 * Search for an exact phrase in all texts, in the browser alone.
 *
 * search-data.js holds a row for each text: its page, its title, and its
 * paragraphs as [anchor, text], with the length of the heading as a third
 * where a heading begins the paragraph.
 */
(function () {
	"use strict";
	function byId(id) {
		return document.getElementById(id);
	}
	function create(name, text) {
		let element = document.createElement(name);
		element.textContent = text;
		return element;
	}
	let form = byId("search"), field = byId("q"), status = byId("found"), list = byId("hits"), more = byId("more");
	let loading, most, texts, timer;

	function fold(text) {
		return text.normalize("NFKC").toLowerCase();
	}

	function load() {
		loading = create("script");
		loading.src = "search-data.js";
		loading.onerror = () => { status.textContent = status.dataset.failed; };
		loading.onload = () => {
			texts = window.jianggao;
			texts.forEach(text => {
				text[2].forEach(part => { part.folded = fold(part[1]); });
			});
			run();
		};
		document.head.append(loading);
	}

	// Where the folded words stand in the text as printed: [start, end].
	function locate(text, words) {
		let folded = "", at = [], i = 0;
		Array.from(text).forEach(character => {
			folded += fold(character);
			while (at.length < folded.length) at.push(i);
			i += character.length;
		});
		at.push(i);
		let start = folded.indexOf(words), end = start + words.length;
		while (at[end] === at[end - 1]) end++;
		return start < 0 ? [0, 0] : [at[start], at[end]];
	}

	function link(href, text) {
		let a = create("a", text);
		a.href = href;
		return a;
	}

	function excerpt(page, part, section, words) {
		let text = part[1], place = locate(text, words);
		let begin = Math.max(0, place[0] - 30), end = place[1];
		let found = text.slice(place[0], end), p = create("p");
		p.append((begin ? "…" : "") + text.slice(begin, place[0]), create("mark", found), text.slice(end, end + 60) + "… ",
			link(page + "#" + part[0] + ":~:text=" + encodeURIComponent(found).replace(/-/g, "%2D"), section || "¶"));
		return p;
	}

	// The paragraphs that hold the words, each with the name of its section.
	function search(text, words) {
		let section = "", hits = [];
		text[2].forEach(part => {
			if (part[2]) section = part[1].slice(0, part[2]);
			if (part.folded.includes(words)) hits.push([part, section]);
		});
		return hits;
	}

	function run() {
		let words = fold(field.value).trim(), count = 0, places = 0;
		list.textContent = status.textContent = "";
		if (!words) return;
		texts.forEach(text => {
			let hits = search(text, words);
			if (!hits.length) return;
			places += hits.length;
			if (++count > most) return;
			let item = create("li");
			item.append(link(text[0], text[1]));
			hits.slice(0, 3).forEach(hit => { item.append(excerpt(text[0], hit[0], hit[1], words)); });
			list.append(item);
		});
		status.textContent = status.dataset.found.replace("%t", count).replace("%p", places);
		more.hidden = count <= most;
	}

	function start() {
		most = 20;
		if (texts) run();
		else if (!loading) load();
		// Not allowed on pages opened from disk in some browsers.
		try { history.replaceState(null, "", "?q=" + encodeURIComponent(field.value)); } catch (e) { return; }
	}
	form.addEventListener("submit", event => {
		event.preventDefault();
		start();
	});
	more.addEventListener("click", () => {
		most += 100;
		run();
	});
	// While an input method composes, what stands in the field is no word yet.
	field.addEventListener("input", event => {
		clearTimeout(timer);
		if (!event.isComposing) timer = setTimeout(start, 150);
	});
	field.addEventListener("compositionend", start);
	field.value = new URLSearchParams(location.search).get("q") || "";
	if (field.value) start();
})();
