/*
 * Two depths of headings without a number.
 *
 * Nothing in the looks of such headings tells their levels.  But where parts
 * begin with a heading above their first section's, and each has several
 * sections, what stands above is the part.  And labels such as 基本案情： stand
 * below the others if they come again, or directly below one of them.
 */
#include "structure/rest/depth.h"

#include "structure/rest/programme.h"

enum {
	PARTS_LEAST = 2,
	SECTIONS_LEAST = 2,
	ALONE_LEAST = 3, /* sections of a part that is the only one */
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
}
