/*
 * Sentences that head a paragraph, as those of the next ones do.
 *
 * 加强技能培训。全年举办… 做实集体协商。去年…: without a number, a first
 * sentence is told from any other by its sisters.  Three paragraphs in a row
 * begin with a short one that has no comma and none of the words by which one
 * talks; two will do that begin with a dash.  With a comma more has to be alike:
 * the verb, the length of both clauses, or that a heading says 原则.
 */
#include "structure/plain/leads.h"

#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/plain/lead_pair.h"
#include "structure/plain/talk.h"

enum {
	GROUP_LEAST = 3,
	DASHED_LEAST = 2,
	STATED_LEAST = 4, /* with clauses */
	PRINCIPLE_CHARS = 20,
	PARALLEL_LEAST = 3,
	PARALLEL_MOST = 16,
	APART_MOST = 2, /* paragraphs between two that are parallel */
};

static void
mark(struct outline *outline, size_t i, const struct lead *lead)
{
	struct line *line = &outline->lines[i];

	if (outline->headings_given && !line_is_given_head(line))
		return;
	line_set(line, KIND_RUNIN, WHY_LEAD);
	if (line->kind == KIND_RUNIN)
		outline_cut(outline, i, line->lead + lead->bytes);
}

/* Leads in a row, a dash before all of them or none, from line i on. */
struct row {
	size_t end;
	size_t brief; /* of them, behind which little follows */
	size_t talking; /* of them, behind which one talks; once it is heard */
	bool heard;
};

/* The lines from i on that are so; 0: fewer than make a group. */
static size_t
count_like(const struct outline *outline, size_t i, const struct lead *first,
    size_t end, bool (*is_like)(const struct lead_pair *pair))
{
	struct lead_pair pair = {outline, i, i, *first, *first};

	while (is_like(&pair) && ++pair.k < end)
		pair.lead = lead_read(outline, pair.k, false);
	return pair.k - i >= GROUP_LEAST ? pair.k - i : 0;
}

/* 基本原则 heads a list of what is resolved. */
static bool
names_principles(const struct line *line)
{
	return line->chars <= PRINCIPLE_CHARS &&
	    shape_has(line_text(line), SPAN("原则"));
}

/* One of the words by which one talks stands behind the first sentence. */
static bool
goes_on_talking(const struct outline *outline, size_t i)
{
	struct span text = line_text(&outline->lines[i]);
	uint32_t code;

	for (size_t at = lead_read(outline, i, false).bytes; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (talk_is_word(code))
			return true;
	}
	return false;
}

static bool
is_dashed(const struct lead *lead)
{
	return lead->opening == OPENS_DASHED;
}

static struct row
read_row(const struct outline *outline, size_t i, const struct lead *first)
{
	struct lead lead = *first;
	struct row row = {.end = i};

	do {
		row.brief += lead.brief;
		row.end++;
		lead = row.end < outline->line_count
		    ? lead_read(outline, row.end, false)
		    : (struct lead){0};
	} while (lead.bytes > 0 && is_dashed(&lead) == is_dashed(first));
	return row;
}

/*
 * Go on behind line `to`.  A row is read once and what is left of it counted, for
 * of a long one that heads nothing each line is asked.
 */
static void
pass_row(struct row *row, const struct outline *outline, size_t i, size_t to)
{
	if (to >= row->end)
		return; /* nothing is left of it */
	for (; i < to; i++) {
		row->brief -= lead_read(outline, i, false).brief;
		row->talking -= row->heard && goes_on_talking(outline, i);
	}
}

static size_t
count_talking(struct row *row, const struct outline *outline, size_t i)
{
	for (; !row->heard && i < row->end; i++)
		row->talking += goes_on_talking(outline, i);
	row->heard = true;
	return row->talking;
}

/*
 * 秋天最好。 早晨有雾。: where little follows, so one tells a story, too.  Leads stand
 * right below what they are of, and what they head does not talk.
 */
static bool
tells_story(const struct outline *outline, size_t i, struct row *row)
{
	size_t count = row->end - i;

	if (row->brief * 2 < count)
		return false;
	return count_talking(row, outline, i) * 2 >= count ||
	    !lead_is_introduced(outline, i);
}

/* What leads may have in common that are fewer than all of the row. */
static size_t
count_alike(const struct outline *outline, size_t i, const struct lead *first,
    struct row *row)
{
	static bool (*const surely[])(const struct lead_pair *) = {
	    lead_pair_is_spaced, lead_pair_resolves, lead_pair_is_twin};
	static bool (*const untold[])(const struct lead_pair *) = {
	    lead_pair_names, lead_pair_is_even, lead_pair_is_short};
	size_t count = 0;

	for (size_t n = 0; n < sizeof(surely) / sizeof(surely[0]) && count == 0;
	     n++)
		count = count_like(outline, i, first, row->end, surely[n]);
	if (count > 0 || tells_story(outline, i, row))
		return count;
	for (size_t n = 0; n < sizeof(untold) / sizeof(untold[0]) && count == 0;
	     n++)
		count = count_like(outline, i, first, row->end, untold[n]);
	return count;
}

/* As many of the row, from line i on, as are headings. */
static size_t
count_heads(const struct outline *outline, size_t i, const struct lead *first,
    struct row *row)
{
	size_t count = row->end - i;

	if (is_dashed(first))
		return count >= DASHED_LEAST ? count : 0;
	if (count < GROUP_LEAST)
		return 0;
	if (i > 0 && names_principles(&outline->lines[i - 1]))
		return count;
	if (count >= STATED_LEAST && row->brief * 2 < count)
		return count;
	return count_alike(outline, i, first, row);
}

/* The next line from i on, few paragraphs further, whose lead is like the first. */
static size_t
next_parallel(const struct outline *outline, size_t i, size_t first,
    const struct lead *lead)
{
	size_t last = i + APART_MOST;

	for (; i <= last && i < outline->line_count; i++) {
		struct lead other;

		if (!line_is_plain(&outline->lines[i]))
			break;
		other = lead_read(outline, i, true);
		if (other.bytes > 0 &&
		    lead_is_parallel(line_text(&outline->lines[first]), lead,
			line_text(&outline->lines[i]), &other))
			return i;
	}
	return outline->line_count;
}

/*
 * Leads that are parallel to that of line i may have paragraphs between them, in
 * which the author goes on.  How many are found; 0: too few.
 */
static size_t
find_parallel(const struct outline *outline, size_t i, const struct lead *first,
    size_t lines[PARALLEL_MOST])
{
	size_t count = 1, k = i;

	if (first->opening == OPENS_DASHED)
		return 0;
	lines[0] = i;
	while (count < PARALLEL_MOST &&
	    (k = next_parallel(outline, k + 1, i, first)) < outline->line_count)
		lines[count++] = k;
	return count >= PARALLEL_LEAST ? count : 0;
}

static void
mark_parallel(struct outline *outline, const size_t *lines, size_t count)
{
	for (size_t k = lines[0]; k < lines[count - 1]; k++)
		outline->lines[k].level = 1; /* see end_lead() */
	for (size_t n = 0; n < count; n++) {
		struct lead lead = lead_read(outline, lines[n], true);

		mark(outline, lines[n], &lead);
	}
}

static void
mark_row(struct outline *outline, size_t i, size_t end)
{
	for (; i < end; i++) {
		struct lead lead = lead_read(outline, i, false);

		mark(outline, i, &lead);
	}
}

/* Behind those that line i is the first of; i + 1: it leads alone. */
static size_t
mark_leads(struct outline *outline, size_t i, const struct lead *first,
    struct row *row)
{
	size_t lines[PARALLEL_MOST], end, count;

	if (i >= row->end)
		*row = read_row(outline, i, first);
	end = i + count_heads(outline, i, first, row);
	if (end > i) {
		pass_row(row, outline, i, end);
		mark_row(outline, i, end);
		return end;
	}
	count = find_parallel(outline, i, first, lines);
	end = count > 0 ? lines[count - 1] + 1 : i + 1;
	pass_row(row, outline, i, end);
	if (count > 0)
		mark_parallel(outline, lines, count);
	return end;
}

/*
 * 五年来，我们坚持项目为王，综合实力跃上新台阶。: what a report tells of the years begins
 * alike in paragraphs one behind the other, and 我们 is no talk there.  Behind them;
 * i + 1: there are none.
 */
static size_t
mark_years(struct outline *outline, size_t i)
{
	size_t lines[PARALLEL_MOST], count;
	struct lead first;

	if (!lead_tells_years(line_text(&outline->lines[i])))
		return i + 1;
	first = lead_read(outline, i, true);
	if (first.bytes == 0)
		return i + 1;
	count = find_parallel(outline, i, &first, lines);
	if (count == 0 || lines[count - 1] != i + count - 1)
		return i + 1;
	mark_parallel(outline, lines, count);
	return i + count;
}

void
leads_find(struct outline *outline)
{
	struct row row = {0};

	for (size_t i = outline->body;
	     !outline->transcript && i + 1 < outline->line_count;) {
		/* most lines begin with no such sentence */
		struct lead first = lead_read(outline, i, false);

		i = first.bytes > 0 ? mark_leads(outline, i, &first, &row)
				    : mark_years(outline, i);
	}
}
