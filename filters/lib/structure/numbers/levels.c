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
#include "chinese/scan.h"
#include "stream/block.h"
#include "structure/end/notes.h"
#include "structure/end/peroration.h"
#include "structure/front/enclosed.h"
#include "structure/front/salutation.h"
#include "structure/lines/known.h"
#include "structure/lines/shape.h"
#include "structure/numbers/beside.h"
#include "structure/numbers/nest.h"
#include "structure/turns/inquiry.h"

enum { SINGLE_LEAST = 3 };

struct walk {
	struct outline *outline;
	struct beside beside;
	unsigned level; /* of the open section */
	unsigned item; /* level of the open item, or 0 */
	size_t item_end; /* the last line that may continue it */
	unsigned article; /* level of the open article of a law, or 0 */
	unsigned base; /* level of the last heading that is no lead */
	bool led; /* the last heading is a lead that runs in */
	bool noted; /* notes have stood above */
	size_t notes; /* where those begin with which the text ends */
};

static unsigned
clamp(unsigned level)
{
	return level < LEVEL_MAX ? level : LEVEL_MAX;
}

/* The level that a heading is given, or LEVEL_FREE. */
static unsigned
given_level(const struct line *line)
{
	return line->given_level > 0 ? line->given_level : 1;
}

/*
 * The run is done with, and a heading without a number that stands higher came
 * behind it.
 */
static bool
is_closed(const struct walk *walk, uint32_t id)
{
	const struct outline *outline = walk->outline;
	const struct run *run = &outline->runs[id];
	size_t plain = walk->beside.last_plain;

	return plain > 0 && outline->entries[run->end].line < plain &&
	    run->open > outline->lines[plain].level;
}

static void
place_run(struct walk *walk, uint32_t id, unsigned given)
{
	struct outline *outline = walk->outline;
	struct run *run = &outline->runs[id];
	uint32_t parent = nest_heading_parent(outline, id);
	unsigned level;

	while (parent != NONE && is_closed(walk, parent))
		parent = nest_heading_parent(outline, parent);
	level = parent == NONE ? 0 : outline->runs[parent].open;
	if (beside_is_under(&walk->beside, run, level))
		level = walk->beside.plain;
	run->level = (uint8_t)(given == LEVEL_FREE ? clamp(level + 1) : given);
	run->placed = true;
	walk->beside.placed[run->style] = run->level;
}

/* As find_holder(), but for a level that is given: what is open above it. */
static uint32_t
find_above(const struct walk *walk, unsigned level)
{
	const struct outline *outline = walk->outline;
	uint32_t run = walk->beside.run;

	while (run != NONE &&
	    !(outline->runs[run].heads && outline->runs[run].open < level))
		run = outline->runs[run].parent;
	return run;
}

/* The next line is a heading with the number 1. */
static bool
is_above_first(const struct outline *outline, size_t i)
{
	const struct line *next = &outline->lines[i + 1];

	return i + 1 < outline->line_count && next->entry != NONE &&
	    kind_is_heading((enum kind)next->kind) &&
	    outline->entries[next->entry].number == 1;
}

/*
 * 基本案情： holds a paragraph, and 【评析意见】 tells of what kind the text is:
 * what is numbered stands beside them, unless they have it at once.  答覆： holds
 * all of the answer.
 */
static bool
holds_numbers(const struct outline *outline, size_t i)
{
	struct span text = line_text(&outline->lines[i]);

	if (inquiry_holds_numbers(&outline->lines[i]))
		return true;
	if (outline->lines[i].end == END_COLON ||
	    (scan_opening(text, 0) > 0 && shape_is_bracketed(text)))
		return is_above_first(outline, i);
	return true;
}

static void
place_plain(struct walk *walk, size_t i)
{
	const struct outline *outline = walk->outline;
	unsigned given = given_level(&outline->lines[i]);
	uint32_t holder = beside_holder(&walk->beside, i);

	walk->level = holder == NONE ? 1 : outline->runs[holder].open + 1u;
	walk->level = clamp(walk->level + outline->lines[i].level);
	if (given != LEVEL_FREE && given != walk->level) {
		walk->level = given;
		holder = find_above(walk, given);
	}
	walk->beside.run = holder;
	walk->beside.plain = holds_numbers(outline, i) ? walk->level : 0;
	walk->beside.plain_count += !known_is(line_text(&outline->lines[i]));
	walk->beside.last_plain = i;
}

/* The level given to the first of a run is that of its sisters. */
static void
place_numbered(struct walk *walk, uint32_t id, unsigned given)
{
	struct run *run = &walk->outline->runs[id];

	if (!run->placed)
		place_run(walk, id, given);
	run->open = given == LEVEL_FREE ? run->level : (uint8_t)given;
	walk->beside.run = id;
	walk->beside.last_plain = 0;
	walk->level = run->open;
	if (walk->level <= walk->beside.plain)
		walk->beside.plain = 0;
}

/* Leads in a row stand under what is open, and hold a paragraph each. */
static void
place_lead(struct walk *walk, const struct line *line)
{
	unsigned given = given_level(line);

	walk->level = given == LEVEL_FREE ? clamp(walk->base + 1) : given;
}

/*
 * Notes to all of a text stand beside its sections, others in the one above: so
 * do the last, where the sections before have theirs.
 */
static void
place_notes(struct walk *walk, size_t i)
{
	if (i >= walk->notes && !walk->noted)
		walk->base = 0;
	walk->noted = true;
	place_lead(walk, &walk->outline->lines[i]);
	walk->base = walk->level - 1;
}

static void
place_heading(struct walk *walk, size_t i)
{
	struct line *line = &walk->outline->lines[i];
	uint32_t id = beside_run(walk->outline, line);
	bool lead = beside_is_lead(walk->outline, line);

	walk->item = walk->article = 0;
	walk->led = lead && line->kind == KIND_RUNIN;
	if (notes_head(walk->outline, i))
		place_notes(walk, i);
	else if (lead)
		place_lead(walk, line);
	else if (id == NONE)
		place_plain(walk, i);
	else
		place_numbered(walk, id, given_level(line));
	line->level = (uint8_t)walk->level;
	if (!lead && !notes_head(walk->outline, i))
		walk->base = walk->level;
}

/*
 * What follows the last of the leads is not its, but for what it announces; nor
 * does what stands in front of a parallel one end the section.
 */
static void
end_lead(struct walk *walk, size_t i)
{
	if (walk->outline->lines[i].level > 0)
		return;
	if (walk->led && walk->outline->lines[i - 1].end != END_COLON)
		walk->level = walk->base;
	walk->led = false;
}

/*
 * The depth of a run of items: its first stands in one that is open, or in the
 * section, since none is skipped, and its sisters beside it, but for those that a
 * turn or a paragraph has put out of the list.
 */
static unsigned
depth_of(const struct walk *walk, uint32_t id)
{
	struct run *run = &walk->outline->runs[id];
	unsigned depth = nest_item_depth(walk->outline, id), open = 0;

	if (walk->item > walk->level)
		open = walk->item - walk->level;
	if (run->level == 0 || open == 0)
		run->level = (uint8_t)(depth <= open + 1 ? depth : open + 1);
	return run->level;
}

static void
place_item(struct walk *walk, size_t i)
{
	struct line *line = &walk->outline->lines[i];
	const struct outline *outline = walk->outline;
	uint32_t id = beside_run(outline, line);
	unsigned depth = 1;

	end_lead(walk, i);
	walk->item_end = i;
	if (id != NONE) {
		const struct run *run = &outline->runs[id];

		if (!run->heads)
			depth = depth_of(walk, id);
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

	if (walk->beside.run == NONE || walk->level == 0 ||
	    walk->level == walk->beside.plain)
		return;
	run = &outline->runs[walk->beside.run];
	last = outline->entries[run->end].line < i;
	if (!last)
		return;
	if (run->count >= SINGLE_LEAST &&
	    walk->beside.extra[walk->beside.run] == 0)
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
	walk->beside.plain = walk->base = 0;
	walk->beside.run = NONE;
}

/* What ends at the line, be it items, an article or sections. */
static void
end_open(struct walk *walk, size_t i)
{
	const struct line *line = &walk->outline->lines[i];

	/* a full line of a wrapped text goes on in this one */
	if (walk->item > 0 && i > walk->item_end && !line[-1].full)
		walk->item = walk->article;
	if (line->kind == KIND_ATTACH || line->kind == KIND_COLOPHON)
		walk->item = walk->article = walk->level = 0;
	else if (line->kind == KIND_TURN || line->kind == KIND_FOOTNOTE)
		walk->item = walk->article = 0; /* not his words */
	if (enclosed_begins(walk->outline, i))
		close_paper(walk);
	if (walk->item == 0 && line->kind != KIND_FOOTNOTE)
		close_sections(walk, i);
}

static void
place_text(struct walk *walk, size_t i)
{
	struct line *line = &walk->outline->lines[i];

	end_lead(walk, i);
	end_open(walk, i);
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
	struct walk walk = {.outline = outline};
	uint32_t *extra = xcalloc(outline->run_count, sizeof(*extra));

	walk.notes = notes_begin(outline, 0, outline->line_count);
	beside_begin(&walk.beside, outline, extra);
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (kind_is_heading((enum kind)line->kind))
			place_heading(&walk, i);
		else if (line->kind == KIND_ITEM)
			place_item(&walk, i);
		else
			place_text(&walk, i);
	}
	free(extra);
	peroration_end_sections(outline);
}
