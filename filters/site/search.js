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
	// The first answer reads no more files of the index and of texts, the most of the index.
	let filesFirst = 12, filesIndex = 8;
	let loading, source, timer, typed, now, variant = {}, variants, forming, turn = 0, ran;

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
		p.append((begin ? "……" : "") + shown(text.slice(begin, start)), create("mark", found), shown(text.slice(end, rest)) + (text[rest] ? "……" : "") + (section ? " " : "\u00a0"),
			link(page + "#" + anchor + ":~:text=" + encodeURIComponent(found).replace(/-/g, "%2D"), short(section || "¶")));
		return p;
	}

	// The paragraphs of a part, each folded, and with the name of its section.
	async function paragraphs(number) {
		let part = await source.part(number), section = part[4];
		if (!part.paragraphs || part.variants !== variants)
			part.paragraphs = part[5].map(([anchor, text, length]) => {
				if (length) section = text.slice(0, length);
				return { anchor, text, section, folded: fold(text) };
			});
		part.variants = variants;
		return part.paragraphs;
	}

	// What stands in quotation marks is one word with its blanks, and found without the marks, too.
	let split = query => (letters(query).match(/"[^"]+"(?!\S)|\S+/g) || []).map(word => fold(word.replace(/^"([^"]+)"$/, "$1")).trim());

	// A search: the words, the texts that may hold them by rank, and what was found.
	async function prepare(query, filters, before = source.read()) {
		let each = split(query).filter(Boolean), words = [...new Set(each)], phrase = fold(each.join(" "));
		// Of many words the last are looked for in the texts alone.
		let [together, ...sets] = await Promise.all([phrase, ...words].map((word, i) => source.candidates(i < filesIndex ? word : "", before + filesIndex))), ranks = [[], [], []];
		let texts = words.length ? new Set([...sets[0].titles, ...sets[0].parts.keys()]) : Array(source.count).keys();
		for (let text of texts)
			if (filters.every(filter => filter(text)) && sets.every(set => set.titles.has(text) || set.parts.has(text)))
				ranks[sets.every(set => set.titles.has(text)) ? 0 : together.parts.has(text) ? 1 : 2].push(text);
		let told = words.length < filesIndex && words.every(source.tells);
		return {
			query, filters, words, phrase, sets, together, ranks, told, exact: told && words.length < 2, total: ranks.flat().length,
			before, hits: [], most: 10, depth: 4, files: before + filesFirst, step: filesFirst, known: new Map(), read: new Set(), rows: new Map(), open: new Set(),
		};
	}
	let rest = search => search.ranks.flat().length;

	async function read(search, text, number) {
		search.read.add(number);
		let part = await source.part(number);
		search.rows.set(text, part);
		if (search.words.length && part[6]) await forms();
		return paragraphs(number);
	}
	let isOver = (search, number) => source.read() >= search.files && !search.read.has(number);
	// Parts are read until one holds it, or no more may be: then it is not known.
	async function holds(search, text, set, needle) {
		for (let number of set.parts.get(text) || []) {
			if (isOver(search, number)) return;
			if ((await read(search, text, number)).some(paragraph => paragraph.folded.includes(needle))) return true;
		}
		return false;
	}
	// The rank that a text has: 0 by its title, 1 by the phrase, 2 by the words; 3, none;
	// undefined where it is not known.
	async function judge(search, text, rank) {
		let { words, sets, together, phrase } = search, title = "";
		if (sets.some(set => set.titles.has(text)) || !words.length) {
			await read(search, text, source.opening(text));
			title = fold(search.rows.get(text)[1]);
		}
		if (!rank && words.every(word => title.includes(word))) return 0;
		let held = await holds(search, text, together, phrase);
		if (held !== false) return held && 1;
		for (let [i, word] of words.entries()) {
			held = title.includes(word) || await holds(search, text, sets[i], word);
			if (!held) return held === false ? 3 : held;
		}
		return 2;
	}
	// Look into texts, some at a time, until so many are found or so many files read.
	async function lookOn(search) {
		let { ranks, known, hits } = search;
		for (let rank = 0; rank < 3; rank++) {
			ranks[rank].sort((a, b) => a - b);
			// Of a text several parts may be read where the index does not tell all: half of
			// what may be, and what then remains.
			for (let room; ranks[rank].length && (room = Math.min(search.most - hits.length, Math.ceil((search.files - source.read()) / (search.exact ? 1 : 2)))) > 0;) {
				let some = ranks[rank].splice(0, room);
				let judged = await Promise.all(some.map(text => known.get(text) ?? judge(search, text, rank)));
				some.forEach((text, i) => {
					if (judged[i] === undefined) return ranks[rank].push(text);
					known.set(text, judged[i]);
					if (judged[i] <= rank) hits.push(text);
					else ranks[judged[i]]?.push(text);
				});
			}
		}
	}

	// What is found, and behind it what was looked into but has others before it that were not.
	function answers({ hits, ranks, known, most }) {
		let also = ranks.flat().filter(text => known.has(text)).sort((a, b) => known.get(a) - known.get(b) || a - b);
		return [...hits, ...also].slice(0, most);
	}
	// One behind the other: who asks for more while texts are looked into is shown these, too.
	let look = search => search.looking = Promise.resolve(search.looking).then(() => lookOn(search));

	// The paragraphs of a text, those first that hold the phrase, and how many parts were not read.
	async function places(search, text) {
		let parts = [...new Set(search.sets.flatMap(set => set.parts.get(text) || []))].sort((a, b) => a - b), found = [], unread = 0;
		let depth = search.open.has(text) ? Infinity : search.depth;
		for (let number of parts) {
			if (!search.read.has(number) && (found.length >= depth || (depth < Infinity && isOver(search, number)))) {
				unread++;
				continue;
			}
			for (let paragraph of await read(search, text, number)) {
				let needle = [search.phrase, ...search.words].find(word => paragraph.folded.includes(word));
				if (needle) found.push({ ...paragraph, needle });
			}
		}
		found.sort((a, b) => (b.needle === search.phrase) - (a.needle === search.phrase));
		return { text, found, unread, depth };
	}

	// What a text has more than is shown is told, and shown to who asks for it.
	async function open(search, item, { text, depth }) {
		search.open.add(text);
		let whole = hit(search, await places(search, text));
		item.replaceWith(whole);
		whole.querySelectorAll("p a")[depth]?.focus();
	}
	function hit(search, { text, found, unread, depth }) {
		let [page, title, date, speaker] = search.rows.get(text), item = create("li");
		let folder = decodeURIComponent(page).split("/").slice(1, -1).join("/");
		folder = source.folders.find(([name]) => name === folder)?.[3] || folder;
		item.append(link(page, title), create("p", [date, speaker, folder].filter(Boolean).join(" · "), { className: "facts" }),
			...found.slice(0, depth).map(place => excerpt(page, place)));
		if (unread || found.length > depth)
			item.append(create("button", unread ? say.others : say.further.replace("%n", found.length - depth), { type: "button", onclick: () => open(search, item, { text, depth }).catch(again) }));
		return item;
	}

	// Words that are found where these are not: some of them, or a part of the one.
	async function shorter(search) {
		let letters = [...search.phrase].slice(0, 10), found = [], files = search.files + 2;
		let hits = async words => {
			if (source.read() >= files) return;
			let other = await prepare(words, search.filters);
			Object.assign(other, { most: 1, files });
			if (!other.told) await look(other);
			if ((other.told ? other.total : other.hits.length) && !found.includes(words)) found.push(words);
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
		found.forEach((words, i) => status.append(i ? " " : create("br"), i ? "" : say.shorter, link("?q=" + encodeURIComponent(words), words)));
		status.append(create("br"), link("index.html", say.home));
	}

	// What is there already stays, and with it the focus of who reads.
	function put(items) {
		for (let [i, item] of items.entries()) {
			let old = list.children[i];
			if (!old) list.append(item);
			else if (!old.isEqualNode(item)) old.replaceWith(item);
		}
		while (list.children.length > items.length) list.lastChild.remove();
	}
	// The first hits are shown, and painted, before others are looked for.
	async function begin(search, mine) {
		let files = search.files;
		search.files = source.read() + filesFirst / 3;
		try {
			await look(search);
		} finally {
			search.files = files;
		}
		let hits = await Promise.all(search.hits.slice(0, 3).map(text => places(search, text)));
		if (mine === turn && hits.length) {
			put(hits.map(found => hit(search, found)));
			await new Promise(done => setTimeout(done, 50));
		}
	}
	async function show(search, mine) {
		await look(search);
		let items = [], count = 0, left = rest(search), whole = !left;
		for (let text of answers(search)) {
			let { found, unread, depth } = await places(search, text);
			items.push(hit(search, { text, found, unread, depth }));
			count += found.length;
			whole &&= !unread;
			left ||= unread || found.length > depth;
		}
		// Perhaps it is asked for in forms that no text has.
		if (!items.length && !rest(search) && /\p{sc=Han}/u.test(search.phrase)) await forms();
		if (mine !== turn) return;
		put(items);
		status.textContent = (whole ? say.found : search.told || !rest(search) ? say.some : items.length ? say.most : say.none)
			.replace("%t", search.hits.length + rest(search)).replace("%p", count);
		more.hidden = !left;
		if (!items.length && !rest(search)) await help(search, mine);
	}

	// Each select has the values of its name; years are runs of texts.
	function offer() {
		let end = 0;
		for (let select of by) {
			let values = source[select.name];
			if (!/^(years|folders)$/.test(select.name)) values.sort((a, b) => a[0] < b[0] ? -1 : 1);
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

	let asked = () => [field, ...by].map(({ value }) => value.trim()).join("\n");
	async function run(before) {
		let mine = ++turn, words = field.value.trim();
		ran = asked();
		try {
			let filters = await chosen();
			if (!words && !filters.length) {
				list.textContent = status.textContent = "";
				more.hidden = true;
				return;
			}
			let search = Object.assign(await prepare(words, filters, before?.before), before);
			if (mine === turn) await begin(now = search, mine);
			if (mine === turn) await show(search, mine);
		} catch (error) {
			if (mine === turn) again(error);
		}
	}
	// As much as was asked for, with the forms of characters known; or what went wrong.
	function again(error) {
		if (error !== forms) status.textContent = say.failed;
		else run(now && now.query === field.value.trim() && { before: now.before, read: now.read, most: now.most, depth: now.depth, files: now.files, step: now.step, open: now.open });
	}

	function script(src) {
		return new Promise((onload, onerror) => document.head.append(create("script", "", { src, onload, onerror })));
	}
	// Where a text has characters with other forms, or none has the words, their table is
	// read, and what goes on begins again: the words are others now.
	async function forms() {
		if (variants) return;
		await (forming ||= script("search/variants.js"));
		[...source.variants].forEach((letter, i, all) => i % 2 || (variant[letter] = all[i + 1]));
		variants ||= RegExp(`[${Object.keys(variant).join("")}]`, "gu");
		throw forms;
	}
	async function load() {
		try {
			await script("search-data.js");
			source = window.jianggao;
			offer();
			run();
		} catch {
			status.textContent = say.failed;
		}
	}

	// The address says what is looked for.  One goes back to what was looked for before,
	// but not to each letter of what was typed.
	function note(typing) {
		let query = new URLSearchParams({ q: field.value }), old = new URLSearchParams(location.search), was = old.get("q") || "";
		let goesOn = Date.now() - typed < 3000 && (was.startsWith(field.value) || field.value.startsWith(was));
		by.forEach(select => select.value && query.set(select.name, select.value));
		typed = typing ? Date.now() : 0;
		if (String(old) === String(query)) return;
		// Not allowed on pages opened from disk in some browsers.
		try { history[goesOn || !location.search ? "replaceState" : "pushState"](null, "", "?" + query); } catch {}
	}
	function start(typing) {
		status.textContent = "";
		if (source || !by.some(select => location.search.includes(select.name))) note(typing === true);
		if (source) run();
		else loading ||= load();
	}
	form.onsubmit = event => {
		event.preventDefault();
		clearTimeout(timer);
		start();
	};
	by.forEach(select => select.onchange = start);
	window.onpopstate = () => {
		let query = new URLSearchParams(location.search);
		[field, ...by].forEach(each => each.value = query.get(each.name) || "");
		if (source) run();
	};
	more.onclick = () => {
		now.most *= 4;
		now.depth *= 4;
		// Who asks again wants to know: each time four times as many.
		now.files = source.read() + (now.step *= 4);
		show(now, ++turn).catch(again);
	};
	// While an input method composes, what stands in the field is no word yet.
	field.oninput = event => {
		clearTimeout(timer);
		// What is already looked for, because the data came, is not looked for again.
		if (!event.isComposing) timer = setTimeout(() => ran === asked() ? note(true) : start(true), 150);
	};
	field.addEventListener("compositionend", () => start(true));
	// A reader looks at what there is to choose before there are words.
	form.addEventListener("focusin", () => loading ||= load());
	// A reader may have written before this script came.
	field.value ||= new URLSearchParams(location.search).get("q") || "";
	if (field.value || location.search.length > 3) start();
})();
