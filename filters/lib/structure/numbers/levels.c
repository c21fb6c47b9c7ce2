/*
 * The level of every line, and where the last section ends.
 *
 * Levels come from nesting.  Paragraphs belong to the last heading before
 * them, but for those that cannot: what an address opens behind the last
 * section, and what follows a run of headings each of which opened one
 * paragraph and no more.
 */
#include "structure/numbers/levels.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "stream/block.h"
#include "structure/front/salutation.h"
#include "structure/numbers/nest.h"
#include "structure/rest/enclosed.h"
#include "structure/rest/peroration.h"
#include "structure/rest/plain.h"

enum { SINGLE_LEAST = 3 };

struct walk {
	struct outline *outline;
	uint32_t *extra; /* of each run, lines that follow its run-ins */
	unsigned level; /* of the open section */
	unsigned item; /* level of the open item, or 0 */
	size_t item_end; /* the last line that may continue it */
	unsigned article; /* level of the open article of a law, or 0 */
	uint32_t run; /* of the last numbered heading, or NONE */
	unsigned plain; /* level of the open heading without number, or 0 */
	size_t plain_count; /* of them, so far */
	size_t first_plain; /* line of the first of them, where it is known */
	unsigned base; /* level of the last heading that is no lead */
	bool led; /* the last heading is a lead that runs in */
	size_t under[STYLE_COUNT]; /* runs that begin under one of them */
	bool over[STYLE_COUNT]; /* such headings stand inside that style */
};

static unsigned
clamp(unsigned level)
{
	return level < LEVEL_MAX ? level : LEVEL_MAX;
}

/* The run that numbers the line, or NONE. */
static uint32_t
run_of(const struct outline *outline, const struct line *line)
{
	return line->entry == NONE ? NONE : outline->entries[line->entry].run;
}

/* A heading without number that runs in, or is a sentence. */
static bool
is_lead(const struct outline *outline, const struct line *line)
{
	return (line->kind == KIND_RUNIN ||
		   (line->kind == KIND_HEAD && line->end == END_STOP)) &&
	    run_of(outline, line) == NONE;
}

/* The level that a heading is given, or LEVEL_FREE. */
static unsigned
given_level(const struct line *line)
{
	return line->given_level > 0 ? line->given_level : 1;
}

/*
 * Whether a run that begins where a heading without number is open stands
 * under it.  It does if such headings are divided by runs of that style more
 * than once, or if two came before, or if the style is not one to divide a
 * document.
 */
static bool
stands_under_plain(const struct walk *walk, const struct run *run)
{
	enum style style = (enum style)run->style;

	if (walk->plain == 0 || walk->over[style])
		return false;
	return walk->plain_count > 1 || walk->under[style] > 1 ||
	    style > STYLE_HAN_DUN;
}

static void
place_run(struct walk *walk, uint32_t id, unsigned given)
{
	struct outline *outline = walk->outline;
	struct run *run = &outline->runs[id];
	uint32_t parent = nest_heading_parent(outline, id);
	unsigned level = parent == NONE ? 0 : outline->runs[parent].open;

	if (walk->plain > level && stands_under_plain(walk, run))
		level = walk->plain;
	run->level = (uint8_t)(given == LEVEL_FREE ? clamp(level + 1) : given);
	run->placed = true;
}

static bool
is_known(const struct outline *outline, size_t i)
{
	return plain_is_known(line_text(&outline->lines[i]));
}

/*
 * A heading without number has no like in front of the run, whose
 * style divides documents: were it beside the run's headings, it would bear a
 * number, as they do.
 */
static bool
is_left_inside(const struct walk *walk, const struct run *run)
{
	return run->parent == NONE && !run->lone &&
	    run->style <= STYLE_HAN_DUN && walk->under[run->style] == 0 &&
	    walk->outline->entries[run->first].line < walk->first_plain;
}

/*
 * The run that a heading without number at line i stands inside: the
 * innermost that stands alone, is open and goes on behind it, or whose style
 * holds such headings elsewhere, or that no such heading came before.
 */
static uint32_t
find_holder(const struct walk *walk, size_t i)
{
	const struct outline *outline = walk->outline;
	uint32_t run = walk->run;

	for (; run != NONE; run = outline->runs[run].parent) {
		const struct run *r = &outline->runs[run];

		if (r->heads && r->standing &&
		    (outline->entries[r->end].line > i ||
			walk->over[r->style] ||
			(is_left_inside(walk, r) && !is_known(outline, i))))
			break;
	}
	return run;
}

/* As find_holder(), but for a level that is given: what is open above it. */
static uint32_t
find_above(const struct walk *walk, unsigned level)
{
	const struct outline *outline = walk->outline;
	uint32_t run = walk->run;

	while (run != NONE &&
	    !(outline->runs[run].heads && outline->runs[run].open < level))
		run = outline->runs[run].parent;
	return run;
}

static void
place_plain(struct walk *walk, size_t i)
{
	const struct outline *outline = walk->outline;
	unsigned given = given_level(&outline->lines[i]);
	uint32_t holder = find_holder(walk, i);

	walk->level = holder == NONE ? 1 : outline->runs[holder].open + 1u;
	walk->level = clamp(walk->level + outline->lines[i].level);
	if (given != LEVEL_FREE && given != walk->level) {
		walk->level = given;
		holder = find_above(walk, given);
	}
	walk->run = holder;
	/* a label holds a paragraph, and no numbers */
	walk->plain = outline->lines[i].end == END_COLON ? 0 : walk->level;
	walk->plain_count++;
}

/* The level given to the first of a run is that of its sisters. */
static void
place_numbered(struct walk *walk, uint32_t id, unsigned given)
{
	struct run *run = &walk->outline->runs[id];

	if (!run->placed)
		place_run(walk, id, given);
	run->open = given == LEVEL_FREE ? run->level : (uint8_t)given;
	walk->run = id;
	walk->level = run->open;
	if (walk->level <= walk->plain)
		walk->plain = 0;
}

/* Leads in a row stand under what is open, and hold a paragraph each. */
static void
place_lead(struct walk *walk, const struct line *line)
{
	unsigned given = given_level(line);

	walk->level = given == LEVEL_FREE ? clamp(walk->base + 1) : given;
}

static void
place_heading(struct walk *walk, size_t i)
{
	struct line *line = &walk->outline->lines[i];
	uint32_t id = run_of(walk->outline, line);
	bool lead = is_lead(walk->outline, line);

	walk->item = walk->article = 0;
	walk->led = lead && line->kind == KIND_RUNIN;
	if (lead)
		place_lead(walk, line);
	else if (id == NONE)
		place_plain(walk, i);
	else
		place_numbered(walk, id, given_level(line));
	line->level = (uint8_t)walk->level;
	if (!lead)
		walk->base = walk->level;
}

/*
 * Where a heading without number stands to the styles of the others: inside a
 * style if one run of it goes on behind it.
 */
static void
compare_plain(struct walk *walk, size_t i, uint32_t run, bool *plain)
{
	const struct outline *outline = walk->outline;

	if (run == NONE) {
		uint32_t holder = find_holder(walk, i);

		if (holder != NONE)
			walk->over[outline->runs[holder].style] = true;
		*plain = true;
		return;
	}
	walk->run = run;
	if (*plain && outline->runs[run].first == outline->lines[i].entry)
		walk->under[outline->runs[run].style]++;
	*plain = false;
}

/* The line of the first heading without number, 结语 and its like aside. */
static size_t
find_first_plain(const struct outline *outline)
{
	size_t i = 0;

	while (i < outline->line_count &&
	    (outline->lines[i].kind != KIND_HEAD ||
		run_of(outline, &outline->lines[i]) != NONE ||
		is_lead(outline, &outline->lines[i]) || is_known(outline, i)))
		i++;
	return i;
}

/*
 * What is to be known before: how the headings without number stand, and how
 * many lines there are between the run-in headings of each run, beyond their
 * own.
 */
static void
look_ahead(struct walk *walk)
{
	const struct outline *outline = walk->outline;
	uint32_t run = NONE;
	bool plain = false;

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		if ((line->kind == KIND_RUNIN || line->kind == KIND_HEAD) &&
		    !is_lead(outline, line)) {
			run = run_of(outline, line);
			if (run != NONE && line->kind == KIND_HEAD)
				walk->extra[run]++;
			compare_plain(walk, i, run, &plain);
		} else if (run != NONE &&
		    outline->entries[outline->runs[run].end].line > i) {
			walk->extra[run]++;
		}
	}
	walk->run = NONE;
}

/* What follows the last of the leads is not its, but for what it announces. */
static void
end_lead(struct walk *walk, size_t i)
{
	if (walk->led && walk->outline->lines[i - 1].end != END_COLON)
		walk->level = walk->base;
	walk->led = false;
}

static void
place_item(struct walk *walk, size_t i)
{
	struct line *line = &walk->outline->lines[i];
	const struct outline *outline = walk->outline;
	uint32_t id = run_of(outline, line);
	unsigned depth = 1;

	end_lead(walk, i);
	walk->item_end = i;
	if (id != NONE) {
		const struct run *run = &outline->runs[id];

		depth = run->heads ? 1 : nest_item_depth(outline, id);
		walk->item_end = outline->entries[run->end].line + run->parted;
	}
	walk->item = line->given_level == LEVEL_FREE
	    ? clamp(walk->level + depth)
	    : line->given_level;
	if (id != NONE && style_is_article((enum style)outline->runs[id].style))
		walk->article = walk->item;
	line->level = (uint8_t)walk->item;
}

/*
 * What the last heading of a run cannot hold: an address, or one more
 * paragraph where its sisters had one each.
 */
static void
close_sections(struct walk *walk, size_t i)
{
	const struct outline *outline = walk->outline;
	const struct run *run;
	bool last;

	if (walk->run == NONE || walk->level == 0 || walk->level == walk->plain)
		return;
	run = &outline->runs[walk->run];
	last = outline->entries[run->end].line < i;
	if (!last)
		return;
	if (run->count >= SINGLE_LEAST && walk->extra[walk->run] == 0)
		walk->level = run->open - 1u;
	else if (run->open > 1 && walk->level == run->open &&
	    address_begins(line_text(&outline->lines[i])))
		walk->level = run->open - 1u;
}

/* What another paper has open ends where one begins that it carries. */
static void
close_paper(struct walk *walk)
{
	walk->item = walk->article = walk->level = 0;
	walk->plain = walk->base = 0;
	walk->run = NONE;
}

static void
place_text(struct walk *walk, size_t i)
{
	struct line *line = &walk->outline->lines[i];

	end_lead(walk, i);
	if (walk->item > 0 && i > walk->item_end)
		walk->item = walk->article;
	if (line->kind == KIND_ATTACH)
		walk->item = walk->article = walk->level = 0;
	if (enclosed_begins(walk->outline, i))
		close_paper(walk);
	if (walk->item == 0)
		close_sections(walk, i);
	if (line->given_level < walk->item)
		walk->item = walk->article = 0;
	if (line->given_level < walk->level)
		walk->level = line->given_level;
	line->level = (uint8_t)(walk->item > 0 ? walk->item : walk->level);
	if (line->given_level != LEVEL_FREE)
		line->level = line->given_level;
}

void
levels_assign(struct outline *outline)
{
	struct walk walk = {.outline = outline, .run = NONE};

	walk.extra = xcalloc(outline->run_count, sizeof(*walk.extra));
	look_ahead(&walk);
	walk.first_plain = find_first_plain(outline);
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (kind_is_heading((enum kind)line->kind))
			place_heading(&walk, i);
		else if (line->kind == KIND_ITEM)
			place_item(&walk, i);
		else
			place_text(&walk, i);
	}
	free(walk.extra);
	peroration_end_sections(outline);
}
