/*
 * Two depths of headings without a number.
 *
 * Nothing in the looks of such headings tells their levels.  But where parts
 * begin with a heading above their first section's, and each has several
 * sections, what stands above is the part.  What the text of a heading names comes
 * below it.  And labels such as 基本案情： stand
 * below the others if they come again, or directly below one of them.
 */
#include "structure/rest/depth.h"

#include <string.h>

#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/rest/programme.h"

enum {
	PARTS_LEAST = 2,
	SECTIONS_LEAST = 2,
	ALONE_LEAST = 3, /* sections of a part that is the only one */
	NAMED_LEAST = 2, /* in the text of the heading above */
	NAMED_MOST = 16,
	NAME_LEAST = 4, /* characters */
};

static bool
is_section(const struct candidate *c)
{
	return c->head && c->look != LOOK_LABEL && c->look != LOOK_KNOWN;
}

/*
 * Each of the parts that stacks begin has more than one section.  In a
 * transcript one part will do that has the rest of it: there nothing but
 * headings stands in a row in front of a turn.
 */
static bool
have_parts(const struct outline *outline, const struct candidates *all)
{
	size_t parts = 0, sections = SECTIONS_LEAST, before = 0;

	for (size_t k = 0; k < all->count; k++) {
		const struct candidate *c = &all->list[k];

		if (!is_section(c))
			continue;
		if (c->place != PLACE_UPPER) {
			sections++;
			before += parts == 0;
			continue;
		}
		if (sections < SECTIONS_LEAST)
			return false;
		parts++;
		sections = 0;
	}
	if (outline->transcript && parts == 1 && before > 0)
		return sections >= ALONE_LEAST;
	return parts >= PARTS_LEAST && sections >= SECTIONS_LEAST;
}

/* A label stands directly below a heading that is none. */
static bool
are_labels_below(const struct outline *outline, const struct candidates *all)
{
	for (size_t k = 1; k < all->count; k++) {
		const struct candidate *c = &all->list[k];

		if (c->head && c->look == LOOK_LABEL && is_section(c - 1) &&
		    c->line == c[-1].line + 1 &&
		    outline->lines[c->line].kind == KIND_HEAD)
			return true;
	}
	return false;
}

/* 新闻摘要, 详细新闻: what stands above the first entry holds them all. */
static bool
is_programme_held(const struct outline *outline, const struct candidates *all)
{
	for (size_t k = 0; k < all->count; k++) {
		size_t below = all->list[k].line + 1u;

		if (all->list[k].head && below < outline->line_count &&
		    outline->lines[below].level > 0)
			return true;
	}
	return false;
}

/* The next heading without a number from candidate k on, or their count. */
static size_t
next_head(const struct candidates *all, size_t k)
{
	while (k < all->count && !all->list[k].head)
		k++;
	return k;
}

/* The text between two of them; empty: there is none, or another heading. */
static struct span
text_between(const struct outline *outline, size_t above, size_t below)
{
	const struct line *first = &outline->lines[above + 1];
	const struct line *last = &outline->lines[below];

	for (const struct line *line = first; line < last; line++)
		if (kind_is_heading((enum kind)line->kind))
			return (struct span){first->start, 0};
	return (struct span){
	    first->start, (size_t)(last->start - first->start)};
}

/* The heading, without what it says in brackets, stands in the text. */
static bool
is_named(
    const struct outline *outline, const struct candidate *c, struct span text)
{
	struct span name = line_text(&outline->lines[c->line]);
	size_t at = 0;
	uint32_t code;

	while (at < name.len && scan_opening(name, at) == 0)
		at += utf8_next(name, at, &code);
	name.len = at;
	return c->look == LOOK_OPEN && c->place == PLACE_CLEAR &&
	    !shape_fits(name, NAME_LEAST - 1) &&
	    memmem(text.ptr, text.len, name.ptr, name.len) != NULL;
}

/* Behind the candidates from k on that the text names; *named: how many. */
static size_t
pass_named(const struct outline *outline, const struct candidates *all,
    size_t k, struct span text, size_t *named)
{
	for (*named = 0; k < all->count && *named < NAMED_MOST &&
	     is_named(outline, &all->list[k], text);
	     ++*named)
		k = next_head(all, k + 1);
	return k;
}

/*
 * Of candidate k, a heading, the text names the next two or more, and not the
 * one behind those: they are its own.  Where it names all it tells of the whole.
 * The heading to go on with.
 */
static size_t
lower_named(struct outline *outline, const struct candidates *all, size_t k)
{
	size_t first = next_head(all, k + 1), next, named;
	struct span text;

	if (first == all->count || !is_section(&all->list[k]))
		return first;
	text = text_between(outline, all->list[k].line, all->list[first].line);
	next = pass_named(outline, all, first, text, &named);
	if (named < NAMED_LEAST || next == all->count ||
	    all->list[next].look == LOOK_KNOWN)
		return first;
	for (size_t n = first; n < next; n = next_head(all, n + 1))
		outline->lines[all->list[n].line].level++;
	return next;
}

void
depth_find(struct outline *outline, const struct candidates *all)
{
	bool parts = have_parts(outline, all),
	     labels = are_labels_below(outline, all);
	bool inside = false;
	unsigned depth = 0;

	if (outline->programme && !is_programme_held(outline, all))
		programme_raise(outline);
	for (size_t k = 0; k < all->count; k++) {
		const struct candidate *c = &all->list[k];
		struct line *line = &outline->lines[c->line];

		if (!c->head)
			continue;
		inside = parts && (c->place == PLACE_UPPER || inside) &&
		    c->look != LOOK_KNOWN;
		if (is_section(c) || c->look == LOOK_KNOWN)
			depth = inside && c->place != PLACE_UPPER;
		line->level =
		    (uint8_t)(c->look == LOOK_LABEL && labels ? depth + 1
							      : depth);
	}
	for (size_t k = next_head(all, 0); k < all->count && !parts;)
		k = lower_named(outline, all, k);
}
