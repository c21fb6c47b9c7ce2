/*
 * Search for words in all texts, in the browser alone.
 *
 * search-data.js gives window.jianggao, which finds the parts of texts that may
 * hold the words (shards.js).  A text is found whose title or text holds each of
 * the words; those come first whose title does, then those that hold them one behind
 * the other, each the newest first.
 */
(() => {
	"use strict";
	let byId = id => document.getElementById(id);
	let form = byId("search"), field = byId("q"), status = byId("found"), list = byId("hits"), more = byId("more");
	let by = [...form.querySelectorAll("select")], say = status.dataset;
	// The first answer reads no more files of the index and of texts.
	let filesFirst = 12;
	let loading, source, timer, now, variant = {}, variants, turn = 0;

	// What no type has, as in lost_glyph.c.
	let shown = text => text?.replace(/\p{Co}/gu, "〓");
	let create = (name, text, also) => Object.assign(document.createElement(name), { textContent: shown(text) }, also);
	let link = (href, text) => create("a", text, { href });
	// Selectors of a glyph are no letters, and blanks between Han only spread them; see grams.c.
	let spread = /(\p{sc=Han})\s+(?=\p{sc=Han})/gu, dashes = /[\u2010-\u2015\u2212\u2500-]+/g;
	let letters = text => {
		text = text.normalize("NFKC").toLowerCase().replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, "").replace(/[“”„‘’'「」『』﹁﹂﹃﹄«»]/g, '"');
		return variants ? text.replace(variants, letter => variant[letter]) : text;
	};
	let fold = text => letters(text).replace(spread, "$1").replace(dashes, "-");

	// Where the folded words stand in the text as printed: [start, end].
	function locate(text, words) {
		let at = [], flat = "", i = 0;
		for (let letter of text) {
			flat += letters(letter);
			while (at.length < flat.length) at.push(i);
			i += letter.length;
		}
		at.push(i);
		for (let [marks, kept] of [[spread, "$1"], [dashes, "-"]]) {
			for (let found of [...flat.matchAll(marks)].reverse()) {
				let stays = (found[1] || "-").length;
				at.splice(found.index + stays, found[0].length - stays);
			}
			flat = flat.replace(marks, kept);
		}
		let start = Math.max(0, flat.indexOf(words)), end = start + words.length;
		while (at[end] === at[end - 1]) end++;
		return [at[start], at[end]];
	}

	let short = text => text.length > 18 ? text.slice(0, 16) + "……" : text;
	function excerpt(page, { text, anchor, section, needle }) {
		let [start, end] = locate(text, needle), p = create("p");
		let begin = Math.max(0, start - 30), rest = end + 60, found = text.slice(start, end);
		p.append((begin ? "……" : "") + shown(text.slice(begin, start)), create("mark", found), shown(text.slice(end, rest)) + (text[rest] ? "…… " : " "),
			link(page + "#" + anchor + ":~:text=" + encodeURIComponent(found).replace(/-/g, "%2D"), short(section || "¶")));
		return p;
	}

	// The paragraphs of a part, each folded, and with the name of its section.
	async function paragraphs(number) {
		let part = await source.part(number), section = part[4];
		return part.paragraphs ||= part[5].map(([anchor, text, length]) => {
			if (length) section = text.slice(0, length);
			return { anchor, text, section, folded: fold(text) };
		});
	}

	// A search: the words, the texts that may hold them by rank, and what was found.
	async function prepare(query, filters) {
		let most = source.read() + filesFirst, words = [...new Set(query.split(/\s+/).map(fold).filter(Boolean))], phrase = fold(query).trim();
		let sets = await Promise.all(words.map(source.candidates)), ranks = [[], [], []];
		let together = words.length > 1 ? await source.candidates(phrase) : sets[0];
		let texts = words.length ? new Set([...sets[0].titles, ...sets[0].parts.keys()]) : Array(source.count).keys();
		for (let text of texts)
			if (filters.every(filter => filter(text)) && sets.every(set => set.titles.has(text) || set.parts.has(text)))
				ranks[sets.every(set => set.titles.has(text)) ? 0 : together.parts.has(text) ? 1 : 2].push(text);
		// What holds a pair of Han, or one, is told by the index alone.
		let exact = !words.length || (words.length < 2 && /^[\u3400-\u9fff]{1,2}$/.test(words[0]));
		return {
			query, filters, words, phrase, sets, together, ranks, exact, total: ranks.flat().length,
			hits: [], most: 10, depth: 4, files: most, known: new Map(), read: new Set(), rows: new Map(),
		};
	}
	let rest = search => search.ranks.flat().length;

	async function read(search, text, number) {
		search.read.add(number);
		search.rows.set(text, await source.part(number));
		return paragraphs(number);
	}
	// Parts are read until one holds it.
	async function holds(search, text, set, needle) {
		for (let number of set.parts.get(text) || [])
			if ((await read(search, text, number)).some(paragraph => paragraph.folded.includes(needle))) return true;
	}
	// The rank that a text has: 0 by its title, 1 by the phrase, 2 by the words; 3, none.
	async function judge(search, text, rank) {
		let { words, sets, together, phrase } = search, title = "";
		if (sets.some(set => set.titles.has(text)) || !words.length) {
			await read(search, text, source.opening(text));
			title = fold(search.rows.get(text)[1]);
		}
		if (!rank && words.every(word => title.includes(word))) return 0;
		if (await holds(search, text, together, phrase)) return 1;
		for (let [i, word] of words.entries())
			if (!title.includes(word) && !await holds(search, text, sets[i], word)) return 3;
		return 2;
	}
	// Look into texts, some at a time, until so many are found or so many files read.
	async function look(search) {
		let { ranks, known, hits } = search;
		for (let rank = 0; rank < 3; rank++) {
			ranks[rank].sort((a, b) => a - b);
			// Of a text several parts may be read where the index does not tell all: half of
			// what may be, and what then remains.
			for (let room; ranks[rank].length && (room = Math.min(search.most - hits.length, Math.ceil((search.files - source.read()) / (search.exact ? 1 : 2)))) > 0;) {
				let some = ranks[rank].splice(0, room);
				let judged = await Promise.all(some.map(text => known.get(text) ?? judge(search, text, rank)));
				some.forEach((text, i) => {
					known.set(text, judged[i]);
					if (judged[i] <= rank) hits.push(text);
					else ranks[judged[i]]?.push(text);
				});
			}
		}
	}

	// The paragraphs of a text, those first that hold the phrase, and how many parts were not read.
	async function places(search, text) {
		let parts = [...new Set(search.sets.flatMap(set => set.parts.get(text) || []))].sort((a, b) => a - b), found = [], unread = 0;
		for (let number of parts) {
			if (!search.read.has(number) && (found.length >= search.depth || (search.most < 11 && search.read.size > 11))) {
				unread++;
				continue;
			}
			for (let paragraph of await read(search, text, number)) {
				let needle = [search.phrase, ...search.words].find(word => paragraph.folded.includes(word));
				if (needle) found.push({ ...paragraph, needle });
			}
		}
		found.sort((a, b) => (b.needle === search.phrase) - (a.needle === search.phrase));
		return { found, unread };
	}

	function item(search, text, found) {
		let [page, title, date, speaker] = search.rows.get(text), item = create("li");
		let folder = decodeURIComponent(page).split("/").slice(1, -1).join("/");
		folder = source.folders.find(([name]) => name === folder)?.[3] || folder;
		item.append(link(page, title), create("p", [date, speaker, folder].filter(Boolean).join(" · "), { className: "facts" }),
			...found.slice(0, search.depth).map(place => excerpt(page, place)));
		return item;
	}

	// Words that are found where these are not: some of them, or a part of the one.
	async function shorter(search) {
		let letters = [...search.phrase].slice(0, 10), found = [];
		let hits = async words => {
			let other = await prepare(words, search.filters);
			other.most = 1;
			other.files = Infinity;
			await look(other);
			if (other.hits.length && !found.includes(words)) found.push(words);
		};
		if (search.words.length > 1) for (let word of search.words) await hits(word);
		for (let length = letters.length - 1; length > 1 && !found.length; length--)
			for (let i = 0; i + length <= letters.length && found.length < 3; i++)
				await hits(letters.slice(i, i + length).join("").trim());
		return found;
	}
	async function help(search, mine) {
		let found = search.words.length ? await shorter(search) : [];
		if (mine !== turn) return;
		if (found.length) status.append(" " + say.shorter + " ");
		found.forEach(words => status.append(link("?q=" + encodeURIComponent(words), words), " "));
		status.append(link("index.html", say.home));
	}

	async function show(search, mine) {
		await look(search);
		let items = [], count = 0, left = rest(search), whole = !left;
		for (let text of search.hits) {
			let { found, unread } = await places(search, text);
			items.push(item(search, text, found));
			count += found.length;
			whole &&= !unread;
			left ||= unread || found.length > search.depth;
		}
		if (mine !== turn) return;
		list.replaceChildren(...items);
		status.textContent = (whole ? say.found : search.exact || !rest(search) ? say.some : say.most)
			.replace("%t", search.hits.length + rest(search)).replace("%p", count);
		more.hidden = !left;
		if (items.length) return;
		if (!rest(search)) return help(search, mine);
		// Nobody would ask for more of nothing.
		search.files = source.read() + 8 * filesFirst;
		await show(search, mine);
	}

	// Each select has the values of its name; years are runs of texts.
	function offer() {
		let end = 0;
		for (let select of by) {
			let values = source[select.name];
			if (select.name !== "years") values.sort((a, b) => a[0] < b[0] ? -1 : 1);
			for (let [name, count, number = end += count, called = name] of values)
				select.append(create("option", `${called || say.undated} (${count})`, { value: name, number, count }));
			select.hidden = values.length < 2;
			select.value = new URLSearchParams(location.search).get(select.name) || "";
		}
	}
	async function chosen() {
		let filters = [];
		for (let [i, select] of by.entries()) {
			let option = select.selectedOptions[0];
			if (!option?.count) continue;
			let { number, count } = option, texts = i && await source.having(i - 1, number);
			filters.push(i ? text => texts.has(text) : text => text < number && text >= number - count);
		}
		return filters;
	}

	async function run() {
		let mine = ++turn, words = field.value.trim();
		try {
			let filters = await chosen();
			if (!words && !filters.length) {
				list.textContent = status.textContent = "";
				more.hidden = true;
				return;
			}
			let search = await prepare(words, filters);
			if (mine === turn) await show(now = search, mine);
		} catch {
			status.textContent = say.failed;
		}
	}

	// Read side by side, and run in their order.
	function script(src) {
		return new Promise((onload, onerror) => document.head.append(create("script", "", { src, onload, onerror, async: false })));
	}
	async function load() {
		try {
			await Promise.all(["search-data.js", "search/variants.js"].map(script));
			source = window.jianggao;
			[...source.variants].forEach((letter, i, all) => i % 2 || (variant[letter] = all[i + 1]));
			variants = RegExp(`[${Object.keys(variant).join("")}]`, "gu");
			offer();
			run();
		} catch {
			status.textContent = say.failed;
		}
	}

	function start() {
		status.textContent = "";
		if (variants) run();
		else loading ||= load();
		let asked = new URLSearchParams({ q: field.value });
		by.forEach(select => select.value && asked.set(select.name, select.value));
		// Not allowed on pages opened from disk in some browsers.
		try { if (variants || !by.some(select => location.search.includes(select.name))) history.replaceState(null, "", "?" + asked); } catch {}
	}
	form.onsubmit = event => {
		event.preventDefault();
		start();
	};
	by.forEach(select => select.onchange = start);
	more.onclick = () => {
		now.most *= 4;
		now.depth *= 4;
		now.files = Infinity;
		show(now, ++turn);
	};
	// While an input method composes, what stands in the field is no word yet.
	field.oninput = event => {
		clearTimeout(timer);
		if (!event.isComposing) timer = setTimeout(start, 150);
	};
	field.addEventListener("compositionend", start);
	// A reader looks at what there is to choose before there are words.
	form.addEventListener("focusin", () => loading ||= load());
	// A reader may have written before this script came.
	field.value ||= new URLSearchParams(location.search).get("q") || "";
	if (field.value || location.search.length > 3) start();
})();
