/*
 * Numbers that count the paragraphs of a text.
 *
 * In some reports each paragraph bears a number, and they go on through all
 * sections.  What tells them from headings that run in is that headings
 * without number stand between them, and that their sentences are long, or that
 * parts and sections begin between them.
 */
#include "structure/numbers/counted.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "structure/lines/shape.h"

enum {
	CROSSED_LEAST = 2, /* headings between the numbers */
	HEAD_CHARS = 24,
};

/* Of the first run of a series. */
struct tally {
	uint32_t crossed, longer, count;
	uint32_t stacked; /* crossings of two headings in a row */
	uint32_t stops; /* lines that end as paragraphs do */
	bool given; /* somebody says that one of them is a heading */
};

static const struct run *
run_of(const struct outline *outline, const struct line *line)
{
	uint32_t run =
	    line->entry == NONE ? NONE : outline->entries[line->entry].run;

	return run == NONE ? NULL : &outline->runs[run];
}

/* 一、 or below; a paragraph of one sentence among them stands as a heading does. */
static bool
may_count(const struct line *line, const struct run *run)
{
	return (line->kind == KIND_RUNIN || line->kind == KIND_HEAD ||
		   line->kind == KIND_ITEM) &&
	    run != NULL && run->style >= STYLE_HAN_DUN &&
	    !style_is_word((enum style)run->style);
}

/* Its first sentence is no short one. */
static bool
is_longer(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	size_t text = outline->entries[line->entry].text;

	if (line->kind != KIND_RUNIN)
		return line->end == END_STOP && line->chars > HEAD_CHARS;
	return !shape_fits(
	    (struct span){line->start + text, outline_head(outline, i) - text},
	    HEAD_CHARS);
}

static struct tally *
tally_lines(const struct outline *outline)
{
	struct tally *tallies = xcalloc(outline->run_count, sizeof(*tallies));
	uint32_t crossed = 0; /* headings since the last number */

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		const struct run *run = run_of(outline, line);
		struct tally *tally;

		crossed += run == NULL && line->kind == KIND_HEAD;
		if (!may_count(line, run))
			continue;
		tally = &tallies[run->series];
		tally->crossed += crossed > 0 && tally->count > 0;
		tally->stacked += crossed > 1 && tally->count > 0;
		tally->count++;
		tally->stops += line->end == END_STOP;
		tally->longer += is_longer(outline, i);
		tally->given = tally->given || line_is_given_head(line);
		crossed = 0;
	}
	return tallies;
}

static bool
counts_paragraphs(const struct tally *tally)
{
	return tally->crossed >= CROSSED_LEAST && !tally->given &&
	    (tally->longer * 2 > tally->count ||
		(tally->stacked >= CROSSED_LEAST &&
		    tally->stops * 2 > tally->count));
}

/* A run is of 一、 or below; most documents are done with here. */
static bool
have_such(const struct outline *outline)
{
	for (size_t i = 0; i < outline->run_count; i++)
		if (outline->runs[i].heads &&
		    outline->runs[i].style >= STYLE_HAN_DUN &&
		    (outline->runs[i].count > CROSSED_LEAST ||
			outline->runs[i].series != i))
			return true;
	return false;
}

void
counted_find(struct outline *outline)
{
	struct tally *tallies;

	if (!have_such(outline))
		return;
	tallies = tally_lines(outline);
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];
		const struct run *run = run_of(outline, line);

		if (!may_count(line, run) ||
		    !counts_paragraphs(&tallies[run->series]))
			continue;
		outline_cut(outline, i, 0);
		line_set(line, KIND_ITEM, WHY_COUNTED);
	}
	for (size_t i = 0; i < outline->run_count; i++)
		if (counts_paragraphs(&tallies[outline->runs[i].series]))
			outline->runs[i].heads = false;
	free(tallies);
}
