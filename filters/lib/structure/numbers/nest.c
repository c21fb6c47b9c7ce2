/*
 * In which run another is nested.
 *
 * A run that goes on behind another holds it.  One that does not may hold it
 * still, as the last chapter holds its sections, or may have ended before it:
 * the document's other runs of the two styles tell, and where they do not,
 * the conventional order of styles.
 */
#include "structure/numbers/nest.h"

#include <assert.h>
#include <stdlib.h>

#include "base/alloc.h"

enum { WAYS = STYLE_COUNT * SIGN_COUNT };
static_assert(WAYS <= UINT8_MAX, "a place in the table is a byte");

/* How often a run written in one way lies inside one of another. */
struct evidence {
	/* of each way its place, from 1, among the few that the text has */
	uint8_t place[WAYS];
	size_t count;
	uint32_t *inside; /* of place, and of place */
};

/* How a run is written: its style, and the sign behind the numbers. */
static size_t
way_of(const struct outline *outline, const struct run *run)
{
	return (size_t)run->style * SIGN_COUNT +
	    outline->entries[run->first].sign;
}

static bool
goes_on_behind(const struct run *outer, const struct run *inner)
{
	return outer->end > inner->first;
}

static uint32_t *
inside(const struct evidence *evidence, size_t outer, size_t inner)
{
	return &evidence
		    ->inside[(evidence->place[outer] - 1u) * evidence->count +
			evidence->place[inner] - 1u];
}

static void
gather(const struct outline *outline, struct evidence *evidence)
{
	for (size_t i = 0; i < outline->run_count; i++) {
		size_t way = way_of(outline, &outline->runs[i]);

		if (evidence->place[way] == 0)
			evidence->place[way] = (uint8_t)++evidence->count;
	}
	evidence->inside = xcalloc(
	    evidence->count * evidence->count, sizeof(*evidence->inside));
	for (size_t i = 0; i < outline->run_count; i++) {
		const struct run *run = &outline->runs[i], *outer;

		if (run->parent == NONE)
			continue;
		outer = &outline->runs[run->parent];
		if (goes_on_behind(outer, run))
			++*inside(evidence, way_of(outline, outer),
			    way_of(outline, run));
	}
}

/* The runs stand line by line, so that the one may open the other. */
static bool
adjoins(const struct outline *outline, const struct run *outer,
    const struct run *inner)
{
	return outline->entries[inner->first].line ==
	    outline->entries[outer->end].line + 1;
}

static bool
is_of_heads(const struct run *run)
{
	return run->heads || run->given;
}

/* 第一，… on a line of its own, with nothing above it, divides the document. */
static bool
divides(const struct run *run)
{
	return style_is_word((enum style)run->style) && run->standing &&
	    run->parent == NONE;
}

/* 情景A： right below 模块三：, which would head nothing else. */
static bool
are_nouns(const struct outline *outline, const struct run *outer,
    const struct run *inner)
{
	return outer->style == STYLE_NOUN && inner->style == STYLE_NOUN &&
	    adjoins(outline, outer, inner);
}

static bool
holds(const struct outline *outline, const struct evidence *evidence,
    const struct run *outer, const struct run *inner)
{
	size_t out = way_of(outline, outer), in = way_of(outline, inner);
	uint32_t pro = *inside(evidence, out, in);
	uint32_t con = *inside(evidence, in, out);

	if (goes_on_behind(outer, inner))
		return true;
	if (style_is_article((enum style)outer->style))
		return !style_is_unit((enum style)inner->style) ||
		    outer->style < inner->style;
	if (!is_of_heads(outer) && is_of_heads(inner))
		return false;
	if (!is_of_heads(outer))
		return adjoins(outline, outer, inner) &&
		    outer->style < inner->style;
	if (pro != con)
		return pro > con;
	if ((divides(outer) && inner->style >= STYLE_HAN_PAREN) ||
	    are_nouns(outline, outer, inner))
		return true;
	if (style_is_word((enum style)inner->style))
		return !style_is_word((enum style)outer->style);
	return outer->style < inner->style;
}

/* No heading stands inside an item of a list or a law; a given one goes out. */
static void
keep_out_of_items(const struct outline *outline, struct run *run)
{
	if (run->parent == NONE || is_of_heads(&outline->runs[run->parent]))
		return;
	run->heads = false;
	while (run->given && run->parent != NONE &&
	    !is_of_heads(&outline->runs[run->parent]))
		run->parent = outline->runs[run->parent].parent;
}

void
nest_runs(struct outline *outline)
{
	struct evidence evidence = {.count = 0};

	gather(outline, &evidence);
	/* A parent begins before its children and so is settled first. */
	for (size_t i = 0; i < outline->run_count; i++) {
		struct run *run = &outline->runs[i];

		while (run->parent != NONE &&
		    !holds(
			outline, &evidence, &outline->runs[run->parent], run))
			run->parent = outline->runs[run->parent].parent;
		keep_out_of_items(outline, run);
	}
	free(evidence.inside);
}

uint32_t
nest_heading_parent(const struct outline *outline, uint32_t run)
{
	do
		run = outline->runs[run].parent;
	while (run != NONE && !outline->runs[run].heads);
	return run;
}

unsigned
nest_item_depth(const struct outline *outline, uint32_t run)
{
	unsigned depth = 0;

	for (; run != NONE && !outline->runs[run].heads;
	     run = outline->runs[run].parent)
		depth++;
	return depth;
}
