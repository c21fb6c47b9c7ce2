/*
 * A heading that opens what stands below each number: 一, 二, 三 have 原文 in front,
 * 解析 behind, and in that 难词, 背景.
 *
 * The same words below every number say what kind of text begins there, as a
 * part of a form does; other headings behind them belong to that text.
 */
#include "structure/plain/refrain.h"

#include "structure/lines/shape.h"

enum { SECTIONS_LEAST = 3 };

struct walk {
	const struct outline *outline;
	const struct candidates *all;
	size_t line; /* as far as numbers were looked for */
	uint8_t style; /* of the first that heads, or STYLE_NONE */
};

/* A heading of the style of the first stands between the last one and line i. */
static bool
pass_number(struct walk *walk, size_t i)
{
	bool found = false;

	for (; walk->line < i; walk->line++) {
		const struct line *line = &walk->outline->lines[walk->line];

		if (line->kind != KIND_HEAD || line->entry == NONE)
			continue;
		if (walk->style == STYLE_NONE)
			walk->style = walk->outline->entries[line->entry].style;
		found = found ||
		    walk->outline->entries[line->entry].style == walk->style;
	}
	return found;
}

static size_t
next_section(const struct candidates *all, size_t k)
{
	while (k < all->count &&
	    (!all->list[k].head || all->list[k].look == LOOK_LABEL ||
		all->list[k].look == LOOK_KNOWN))
		k++;
	return k;
}

static struct span
text_of(const struct outline *outline, const struct candidate *c)
{
	return line_text(&outline->lines[c->line]);
}

/* What opens each; empty: nothing does, or not often enough, or alone. */
static struct span
find_refrain(const struct outline *outline, const struct candidates *all)
{
	struct walk walk = {outline, all, 0, STYLE_NONE};
	struct span refrain = {NULL, 0}, none = {NULL, 0};
	size_t opened = 0, others = 0;

	for (size_t k = next_section(all, 0); k < all->count;
	     k = next_section(all, k + 1)) {
		struct span text = text_of(outline, &all->list[k]);

		if (!pass_number(&walk, all->list[k].line)) {
			others++;
			if (opened == 0 || span_equal(text, refrain))
				return none;
			continue;
		}
		if (opened++ == 0)
			refrain = text;
		else if (!span_equal(text, refrain))
			return none;
	}
	return opened >= SECTIONS_LEAST && others > 0 ? refrain : none;
}

void
refrain_lower(struct outline *outline, const struct candidates *all)
{
	struct span refrain = find_refrain(outline, all);

	for (size_t k = next_section(all, 0); refrain.len > 0 && k < all->count;
	     k = next_section(all, k + 1))
		if (!span_equal(text_of(outline, &all->list[k]), refrain))
			outline->lines[all->list[k].line].level++;
}
