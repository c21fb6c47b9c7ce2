/*
 * In which run another is nested.
 *
 * A run that goes on behind another holds it.  One that does not may hold it
 * still, as the last chapter holds its sections, or may have ended before it:
 * the document's other runs of the two styles tell, and where they do not,
 * the conventional order of styles.
 */
#include "nest.h"

#include <string.h>

enum { WAYS = STYLE_COUNT * SIGN_COUNT };

struct evidence {
	/* [a][b]: how often a run written in way b lies inside one of way a */
	uint32_t inside[WAYS][WAYS];
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

static void
gather(const struct outline *outline, struct evidence *evidence)
{
	memset(evidence, 0, sizeof(*evidence));
	for (size_t i = 0; i < outline->run_count; i++) {
		const struct run *run = &outline->runs[i], *outer;

		if (run->parent == NONE)
			continue;
		outer = &outline->runs[run->parent];
		if (goes_on_behind(outer, run))
			evidence->inside[way_of(outline, outer)]
					[way_of(outline, run)]++;
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

static bool
holds(const struct outline *outline, const struct evidence *evidence,
    const struct run *outer, const struct run *inner)
{
	size_t out = way_of(outline, outer), in = way_of(outline, inner);
	uint32_t pro = evidence->inside[out][in];
	uint32_t con = evidence->inside[in][out];

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
	struct evidence evidence;

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
}
