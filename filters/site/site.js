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
		// Browsers that cannot show what is closed get it open where there is room.
		let fit = () => details.open = wide.matches && !CSS.supports("selector(::details-content)");
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
		// A link of each paragraph and heading, in the margin and not in what is copied.
		document.querySelectorAll("article :is(p, h2, h3, h4, h5, h6)[id]").forEach((element, i) => {
			let link = document.createElement("a");
			link.className = "n";
			link.href = "#" + element.id;
			link.setAttribute("aria-label", "¶ " + (i + 1));
			link.onclick = () => copy(((element.dataset.cite || "") + " " + link.href).trim());
			// Behind the words it would have Chromium spread the last line.
			element.prepend(link);
		});
		// What is copied of some length brings its source with it.
		document.addEventListener("copy", event => {
			let chosen = getSelection(), text = String(chosen);
			if (!byId("cite") || text.length < 20 || !document.querySelector("article").contains(chosen.anchorNode)) return;
			let part = chosen.anchorNode.parentElement.closest("article [id]");
			event.clipboardData.setData("text/plain", text + "\n——" + citation() + (part ? " #" + part.id : ""));
			event.preventDefault();
		});
		document.addEventListener("pointerover", showNote);
		document.addEventListener("focusin", showNote);
		if (document.querySelector("article")) watch(document.querySelector(".toc"));
	});
})();
