/*
 * Where headings without a number stand to the numbered ones.
 *
 * They bear no rank: how the numbers go on, stop and begin again around them
 * tells whether they are beside those, inside or above.
 */
#include "structure/numbers/beside.h"

#include <string.h>

#include "chinese/scan.h"
#include "structure/enumerators/announced.h"
#include "structure/lines/known.h"
#include "structure/lines/shape.h"

enum { ALIKE_BYTES = 6 };

bool
beside_is_lead(const struct outline *outline, const struct line *line)
{
	return (line->kind == KIND_RUNIN ||
		   (line->kind == KIND_HEAD && line->end == END_STOP)) &&
	    beside_run(outline, line) == NONE;
}

static bool
is_known(const struct outline *outline, size_t i)
{
	return known_is(line_text(&outline->lines[i]));
}

/*
 * A heading without number has no like in front of the run, whose
 * style divides documents: were it beside the run's headings, it would bear a
 * number, as they do.  One that is alone does not divide a section.
 */
static bool
is_left_inside(const struct beside *beside, const struct run *run)
{
	return run->parent == NONE && !run->lone &&
	    beside->second_plain < beside->outline->line_count &&
	    run->style <= STYLE_HAN_PAREN && beside->under[run->style] == 0 &&
	    beside->outline->entries[run->first].line < beside->first_plain;
}

/* 结束语 right below 第四讲 is of it, as 引言 is below 第一讲. */
static bool
is_below_number(const struct outline *outline, size_t i)
{
	return i > 0 &&
	    kind_is_heading((enum kind)outline->lines[i - 1].kind) &&
	    beside_run(outline, &outline->lines[i - 1]) != NONE;
}

/* 思考题 stands in the last section, too, if it stood in the one before. */
static bool
stands_again(const struct beside *beside, size_t i)
{
	const struct line *lines = beside->outline->lines;

	for (size_t n = 0; n < beside->held_count; n++)
		if (beside->held[n] < i &&
		    span_equal(line_text(&lines[beside->held[n]]),
			line_text(&lines[i])))
			return true;
	return false;
}

static void
hold(struct beside *beside, size_t i)
{
	if (is_known(beside->outline, i) && beside->held_count < HELD_MOST &&
	    !stands_again(beside, i))
		beside->held[beside->held_count++] = i;
}

/*
 * The innermost that stands alone, is open and goes on behind the heading, or whose
 * style holds such headings elsewhere, or that no such heading came before.
 */
uint32_t
beside_holder(const struct beside *beside, size_t i)
{
	const struct outline *outline = beside->outline;
	uint32_t run = beside->run;
	bool known = is_known(outline, i) && !is_below_number(outline, i) &&
	    !stands_again(beside, i);

	for (; run != NONE; run = outline->runs[run].parent) {
		const struct run *r = &outline->runs[run];

		if (r->heads && r->standing &&
		    (outline->entries[r->end].line > i ||
			(!known &&
			    (beside->over[r->style] ||
				is_left_inside(beside, r)))))
			break;
	}
	return run;
}

/*
 * Where a heading without number stands to the styles of the others: inside a
 * style if one run of it goes on behind it.
 */
static void
compare_plain(struct beside *beside, size_t i, uint32_t run, bool *plain)
{
	const struct outline *outline = beside->outline;

	if (run == NONE) {
		uint32_t holder = beside_holder(beside, i);

		if (holder != NONE) {
			beside->over[outline->runs[holder].style] = true;
			hold(beside, i);
		}
		*plain = true;
		return;
	}
	beside->run = run;
	if (*plain && outline->runs[run].first == outline->lines[i].entry)
		beside->under[outline->runs[run].style]++;
	*plain = false;
}

/* The next heading without number from line i on, 结语 and its like aside. */
static size_t
find_plain(const struct outline *outline, size_t i)
{

	while (i < outline->line_count &&
	    (outline->lines[i].kind != KIND_HEAD ||
		beside_run(outline, &outline->lines[i]) != NONE ||
		beside_is_lead(outline, &outline->lines[i]) ||
		is_known(outline, i)))
		i++;
	return i;
}

/*
 * What is to be known before: how the headings without number stand, and how
 * many lines there are between the run-in headings of each run, beyond their
 * own.
 */
static void
look_ahead(struct beside *beside)
{
	const struct outline *outline = beside->outline;
	uint32_t run = NONE;
	bool plain = false;

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		if (kind_is_heading((enum kind)line->kind) &&
		    !beside_is_lead(outline, line)) {
			run = beside_run(outline, line);
			if (run != NONE && line->kind == KIND_HEAD)
				beside->extra[run]++;
			compare_plain(beside, i, run, &plain);
		} else if (run != NONE &&
		    outline->entries[outline->runs[run].end].line > i) {
			beside->extra[run]++;
		}
	}
	beside->run = NONE;
}

void
beside_begin(
    struct beside *beside, const struct outline *outline, uint32_t *extra)
{
	*beside =
	    (struct beside){.outline = outline, .extra = extra, .run = NONE};
	look_ahead(beside);
	beside->first_plain = find_plain(outline, 0);
	beside->second_plain = find_plain(outline, beside->first_plain + 1);
}

/*
 * 增补, and below it 一、 once more: the numbers begin again inside what that
 * heading opens.
 */
static bool
begins_again(const struct beside *beside, const struct run *run, unsigned level)
{
	return beside->last_plain > 0 && beside->plain == level + 1 &&
	    beside->placed[run->style] == level + 1 &&
	    beside->outline->entries[run->first].number == 1;
}

/* 附录一, and below it 一、: they are of it. */
static bool
is_appended(const struct beside *beside, const struct run *run)
{
	const struct outline *outline = beside->outline;

	return beside->last_plain > 0 &&
	    outline->entries[run->first].number == 1 &&
	    known_numbers_appendix(
		line_text(&outline->lines[beside->last_plain]));
}

/* 五样变化, and below it five numbers. */
static bool
is_declared(const struct beside *beside, const struct run *run)
{
	const struct outline *outline = beside->outline;

	return beside->last_plain > 0 &&
	    announced_count(line_text(&outline->lines[beside->last_plain])) ==
	    run->count;
}

/* 引言, text of its own, and then 1. */
static bool
is_behind_opening(const struct beside *beside, const struct run *run)
{
	const struct outline *outline = beside->outline;
	size_t opening = beside->last_plain;

	return opening > 0 && outline->entries[run->first].line > opening + 1 &&
	    known_opens(line_text(&outline->lines[opening]));
}

/* 2030年工作回顾 and 2031年工作安排: both begin with a year, or alike, or end so. */
static bool
are_alike(struct span a, struct span b)
{
	if (a.len < ALIKE_BYTES || b.len < ALIKE_BYTES)
		return false;
	return (shape_begins_year(a) && shape_begins_year(b)) ||
	    memcmp(a.ptr, b.ptr, ALIKE_BYTES) == 0 ||
	    memcmp(a.ptr + a.len - ALIKE_BYTES, b.ptr + b.len - ALIKE_BYTES,
		ALIKE_BYTES) == 0;
}

/* All its numbers stand between the first two headings, which are made alike. */
static bool
is_between_sisters(const struct beside *beside, const struct run *run)
{
	const struct outline *outline = beside->outline;

	return beside->plain_count == 1 && beside->last_plain > 0 &&
	    beside->last_plain == beside->first_plain &&
	    beside->second_plain < outline->line_count &&
	    outline->entries[run->end].line < beside->second_plain &&
	    are_alike(line_text(&outline->lines[beside->last_plain]),
		line_text(&outline->lines[beside->second_plain]));
}

/* The numbers tell by themselves that they are of the heading. */
static bool
is_its_own(const struct beside *beside, const struct run *run, unsigned level)
{
	return begins_again(beside, run, level) || is_appended(beside, run) ||
	    is_declared(beside, run) || is_between_sisters(beside, run);
}

/*
 * It does if the numbers begin again, or are as many as the heading says, or
 * stand between two headings that are made alike, if
 * such headings are divided by runs of that style more than once, or if two
 * came before, or if the style is not one to divide a document.
 */
bool
beside_is_under(
    const struct beside *beside, const struct run *run, unsigned level)
{
	enum style style = (enum style)run->style;

	if (beside->plain <= level)
		return false;
	if (is_its_own(beside, run, level))
		return true;
	if (is_behind_opening(beside, run))
		return false;
	return !beside->over[style] &&
	    (beside->plain_count > 1 || beside->under[style] > 1 ||
		style > STYLE_HAN_DUN);
}
