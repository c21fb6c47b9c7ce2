/*
 * What a reader can do with a page: the theme, the size of the text, copying,
 * and seeing in the contents which section it is.  Everything else works
 * without this script.
 */
(() => {
	"use strict";
	let root = document.documentElement;
	let size = 112.5;

	// Before the page is drawn, so that nothing jumps.
	root.classList.add("js");

	// Storage may be forbidden; then a choice holds for one page.
	function recall(key) {
		try { return localStorage.getItem(key); } catch (e) { return null; }
	}
	function remember(key, value) {
		try { localStorage.setItem(key, value); } catch (e) { return; }
	}
	function setTheme(theme) {
		if (theme === "light" || theme === "dark") root.dataset.theme = theme;
		else delete root.dataset.theme;
	}
	function setSize(to) {
		size = Math.min(200, Math.max(87.5, to)) || size;
		root.style.setProperty("--size", size + "%");
	}
	setTheme(recall("theme"));
	if (recall("size")) setSize(parseFloat(recall("size")));

	let byId = id => document.getElementById(id);
	function onClick(id, act) {
		if (byId(id)) byId(id).onclick = act;
	}
	function isDark() {
		let theme = root.dataset.theme;
		return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
	}
	function resize(by) {
		setSize(size + by);
		remember("size", size);
	}

	function copy(text) {
		let status = byId("status");
		let done = () => status.textContent = status.dataset.done;
		// Pages opened from disk have no clipboard of this kind.
		if (navigator.clipboard) return navigator.clipboard.writeText(text).then(done, done);
		let field = document.createElement("textarea");
		field.value = text;
		document.body.append(field);
		field.select();
		document.execCommand("copy");
		field.remove();
		done();
	}

	// With the day on which it is read, as the standard has it of what is online.
	function citation() {
		let now = new Date(), read = byId("read");
		now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
		if (read) read.textContent = `[${now.toISOString().slice(0, 10)}]`;
		return byId("cite").textContent;
	}

	// Where we are among elements: behind the one that was asked for while it is in
	// sight, or else behind the last above the upper third of the window.
	function place(elements) {
		let low = 0, high = elements.length;
		let asked = elements.indexOf(document.querySelector(":target"));
		let top = asked < 0 ? -1 : elements[asked].getBoundingClientRect().top;
		if (top >= 0 && top < innerHeight) return asked + 1;
		while (low < high) {
			let middle = (low + high) >> 1;
			if (elements[middle].getBoundingClientRect().top < innerHeight / 3) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	// Mark the link of where we are in the contents, and no other.
	function mark(toc, current, link) {
		if (current) current.removeAttribute("aria-current");
		if (!link) return;
		link.setAttribute("aria-current", "location");
		toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
	}

	// In a transcript: who speaks, for the how many-th time, and links to his turns around it.
	function followTurns(toc) {
		let turns = [...document.querySelectorAll(".turn")], now, held;
		let names = turns.map(turn => turn.querySelector("b").textContent.replace(/[\s：:]/g, ""));
		let step = document.createElement("div"), [before, at, behind] = ["a", "span", "a"].map(name => document.createElement(name));
		let links = [...toc.querySelectorAll(".who a")];
		let lead = (link, turn) => turn === undefined ? link.removeAttribute("href") : link.href = "#" + turns[turn].id;
		step.className = "step";
		before.textContent = "‹";
		behind.textContent = "›";
		before.setAttribute("aria-label", toc.dataset.before);
		behind.setAttribute("aria-label", toc.dataset.behind);
		step.append(before, at, behind);
		toc.prepend(step);
		// The focus would go where a link leads; one who goes on from turn to turn keeps it,
		// and one who chose a speaker by a key is there to go on.
		step.onclick = event => void (held = event.target);
		toc.querySelector(".who").onclick = event => void (held = event.target.closest(":focus-visible") && behind);
		function show(turn) {
			let his = [];
			names.forEach((name, i) => name === names[turn] && his.push(i));
			let i = his.indexOf(now = turn);
			at.textContent = turn < 0 ? "" : names[turn] + " " + (i + 1) + "/" + his.length;
			lead(before, his[i - 1]);
			lead(behind, turn < 0 ? 0 : his[i + 1]);
			mark(toc, toc.querySelector(".who [aria-current]"), links.find(link => his.length && link.hash === "#" + turns[his[0]].id));
		}
		return () => {
			let turn = place(turns) - 1;
			if (turn !== now) show(turn);
			if (held) held.focus({ preventScroll: true });
			held = null;
		};
	}

	function followHeads(toc, links) {
		let heads = links.map(link => byId(link.hash.slice(1))), current = null;
		return () => {
			let link = links[place(heads) - 1] || null;
			if (link === current) return;
			toc.querySelector("summary").dataset.at = link ? link.textContent : "";
			mark(toc, current, link);
			current = link;
		};
	}

	// The name of an anchor is made of letters, see anchor.c: is it that of words in the
	// text, behind any stop, or behind 二要 or another number at its beginning?
	function hasWords(text, name) {
		let signs = "0123456789bcdfghjkmnpqrstvwxyz", letter = /[\p{L}\p{N}]/u, all = [...text];
		let letters = all.map(one => letter.test(one));
		return all.some((one, first) => {
			let hash = 0xcbf29ce484222325n, count = 0;
			if (!letters[first] || first > 5 && letters[first - 1]) return false;
			for (let i = first; i < all.length && count < 40; i++) {
				if (!letters[i]) continue;
				hash = BigInt.asUintN(64, (hash ^ BigInt(all[i].codePointAt())) * 0x100000001b3n);
				if (++count < 40 && letters[i + 1]) continue;
				let rest = hash ^ hash >> 32n, made = "";
				for (; made.length < 6; rest /= 30n) made += signs[rest % 30n];
				if (made === name) return true;
			}
			return false;
		});
	}

	// A link that has been kept to words which are no longer a heading or a paragraph of
	// their own: to where they are now.  What it leads to is unfolded.
	function findTarget() {
		let [, name] = location.hash.match(/^#[hpt]-(\w{6})(?:-\d+)?$/) || [];
		let folded = document.querySelector("details:has(:target)");
		if (folded) folded.open = true;
		if (!name || byId(location.hash.slice(1))) return;
		let found = [...document.querySelectorAll("article :is(.run, p, h1, h2, h3, h4, h5, h6)")].find(part => hasWords(part.textContent, name));
		if (found) location.replace("#" + (found.id || found.querySelector("[id]").id));
	}

	// How far one has read, where that is long.
	function showRead() {
		let bar = document.createElement("div");
		bar.id = "far";
		document.body.append(bar);
		return () => {
			let left = root.scrollHeight - innerHeight;
			bar.style.transform = `scaleX(${left > 3 * innerHeight ? scrollY / left : 0})`;
		};
	}

	function follow(toc) {
		let wide = matchMedia("(min-width: 68rem)"), details = toc.querySelector("details");
		// Where there is room it is shown in any case: open, for those who hear of it.
		let fit = () => details.open = wide.matches;
		fit();
		wide.addEventListener("change", fit);
		toc.addEventListener("click", event => {
			if (event.target.closest("a") && !wide.matches) details.open = false;
		});
		return [
			followHeads(toc, [...toc.querySelectorAll("ol:not(.who) a")]),
			toc.querySelector(".who") ? followTurns(toc) : () => {},
		];
	}

	// Whatever tells where we are, whenever we are elsewhere.
	function watch(toc) {
		let all = [showRead(), ...toc ? follow(toc) : []], update = () => all.forEach(each => each());
		addEventListener("scroll", update, { passive: true });
		addEventListener("hashchange", update);
		update();
	}

	// The note, while its mark is looked at; without this a link leads there.
	let box = document.createElement("aside");
	box.id = "note";
	box.popover = "auto";
	function showNote(event) {
		let mark = event.target.closest("[role=doc-noteref]");
		if (!box.showPopover) return;
		if (mark) {
			box.textContent = byId(mark.hash.slice(1)).textContent;
			document.body.append(box);
			box.showPopover();
		} else if (!box.contains(event.target)) {
			box.remove();
		}
	}

	// Of a list what has the words, whatever blanks stand between.
	function narrow(event) {
		let fold = text => text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
		let words = fold(event.target.value);
		for (let part of document.querySelectorAll(".part")) {
			let entries = [...part.querySelectorAll("li, .names a")];
			for (let entry of entries) entry.hidden = !fold(entry.textContent).includes(words);
			part.hidden = entries.every(entry => entry.hidden);
		}
	}

	// A form that Firefox would not send from disk, where to its policy no page is of this site.
	function send(event) {
		let { action, elements } = event.target;
		event.preventDefault();
		location.href = action + "?q=" + encodeURIComponent(elements.q.value);
	}

	document.addEventListener("DOMContentLoaded", () => {
		let theme = byId("theme");
		if (theme) theme.setAttribute("aria-pressed", isDark());
		onClick("theme", () => {
			// To the other one, and from it back to what the system has.
			let chosen = root.dataset.theme;
			setTheme(chosen ? "" : isDark() ? "light" : "dark");
			remember("theme", root.dataset.theme || "");
			theme.setAttribute("aria-pressed", isDark());
		});
		onClick("smaller", () => resize(-12.5));
		onClick("larger", () => resize(12.5));
		onClick("print", () => print());
		if (byId("filter")) Object.assign(byId("filter"), { oninput: narrow, onsubmit: send });
		onClick("copy", () => copy(citation()));
		// The link of a paragraph or heading is copied by who follows it.
		document.addEventListener("click", event => {
			let link = event.target.closest("article .n");
			if (link) copy(((link.parentElement.dataset.cite || "") + " " + link.href).trim());
		});
		// What is copied of some length brings its source with it.
		document.addEventListener("copy", event => {
			let chosen = getSelection(), text = String(chosen);
			if (!byId("cite") || text.length < 20 || !document.querySelector("article").contains(chosen.anchorNode)) return;
			let part = chosen.anchorNode.parentElement.closest("article [id]"), link = part && part.querySelector(":scope > .n");
			event.clipboardData.setData("text/plain", text + "\n——" + citation() + (link ? link.hash : part ? "#" + part.id : ""));
			event.preventDefault();
		});
		document.addEventListener("pointerover", showNote);
		document.addEventListener("focusin", showNote);
		findTarget();
		addEventListener("hashchange", findTarget);
		if (document.querySelector("article")) watch(document.querySelector(".toc"));
	});
})();
