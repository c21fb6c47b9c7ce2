// What a reader does with the mouse, the keyboard and his eyes.
import { expect } from "./tap.mjs";

// Words around a colon and a quotation mark, as nobody would index them.
export function phraseOf(text) {
	const found = text.match(/\p{sc=Han}{2}：“\p{sc=Han}{3}/u);
	expect(found, "the text quotes nothing");
	return found[0];
}

// The address ends with the anchor of a paragraph or section, and that is to
// be seen in the window.
export async function seeTarget(page, anchor) {
	await page.waitForFunction(id => {
		const element = document.getElementById(id);
		const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
		return bottom > 0 && top < innerHeight;
	}, anchor);
}

export async function anchorOf(page) {
	return page.evaluate(() => location.hash.slice(1).replace(/:~:.*/, ""));
}

export async function isDark(page) {
	const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	return colour.match(/\d+/g).slice(0, 3).every(part => part < 64);
}

// What the clipboard holds: a reader sees it when he pastes it.
export async function paste(page, searchAddress) {
	await page.goto(searchAddress);
	await page.focus("#q");
	await page.keyboard.press("Control+V");
	return page.inputValue("#q");
}

// Press Tab until the element has the focus.  Every stop on the way can be
// seen to have it.
export async function tabTo(page, selector, most = 400) {
	await page.waitForLoadState("load");
	for (let i = 0; i < most; i++) {
		await page.keyboard.press("Tab");
		const stop = await page.evaluate(wanted => {
			const element = document.activeElement;
			const style = getComputedStyle(element);
			const { width, height } = element.getBoundingClientRect();
			return {
				there: element.matches(wanted),
				// A page that is only just drawn, and the window around it.
				none: element === document.body,
				name: element.outerHTML.slice(0, 100),
				shown: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 &&
					width > 0 && height > 0,
			};
		}, selector);
		expect(stop.shown || stop.none, `the focus is not to be seen: ${stop.name}`);
		if (stop.there) return i + 1;
	}
	throw new Error(`${most} stops do not lead to ${selector}`);
}
