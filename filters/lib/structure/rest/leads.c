/*
 * Sentences that head a paragraph, as those of the next ones do.
 *
 * 加强技能培训。全年举办… 做实集体协商。去年…: without a number, a first
 * sentence is told from any other by its sisters.  Three paragraphs in a row
 * begin with a short one that has no comma and none of the words by which one
 * talks; two will do that begin with a dash.  With a comma more has to be alike:
 * the verb, the length of both clauses, or that a heading says 原则.
 */
#include "structure/rest/leads.h"

#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/rest/lead.h"
#include "structure/rest/talk.h"

enum {
	GROUP_LEAST = 3,
	DASHED_LEAST = 2,
	STATED_LEAST = 4, /* with clauses */
	VERB_BYTES = 6,
	NAMED_BYTES = 24,
	NAMED_LEAST = 9, /* with 是 */
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

/* What a paper resolves, again and again: 坚持…，…。 坚持…，…。 */
static bool
resolves(struct span text)
{
	return words_begin(text, &words_resolve) > 0;
}

/* Paragraphs in a row that begin so. */
struct group {
	struct lead first;
	bool verb; /* begins with one of those that a paper resolves by */
	size_t count;
	size_t dashed, shorts; /* of them, from the first on */
	size_t spaced;
	size_t alike; /* that begin with one verb, from the first on */
	size_t even; /* whose two clauses are as long as those of the first */
	size_t brief; /* behind which little follows */
	size_t named; /* that say what one thing is: 守信是…。 守信是…。 */
};

static bool
begins_alike(const struct outline *outline, size_t i, size_t k)
{
	struct span a = line_text(&outline->lines[i]);
	struct span b = line_text(&outline->lines[k]);

	a.len = VERB_BYTES;
	return span_starts(b, a);
}

/* The bytes up to 是 in what says what something is; 0: it does not. */
static size_t
find_is(struct span text)
{
	for (size_t at = 0; at < NAMED_BYTES;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (code == 0x662f) /* 是 */
			return at;
	}
	return 0;
}

/* 守信是…。 as the first line of the group has it. */
static bool
names_alike(const struct outline *outline, size_t i, size_t k)
{
	struct span a = line_text(&outline->lines[i]);
	struct span b = line_text(&outline->lines[k]);

	a.len = find_is(a);
	return a.len >= NAMED_LEAST && span_starts(b, a);
}

/* 基本原则 heads a list of what is resolved. */
static bool
names_principles(const struct line *line)
{
	return line->chars <= PRINCIPLE_CHARS &&
	    shape_has(line_text(line), SPAN("原则"));
}

/* A dash begins all of a group, or none. */
static bool
joins(const struct group *group, const struct lead *lead)
{
	size_t others = lead->opening == OPENS_DASHED
	    ? group->count - group->dashed
	    : group->dashed;

	return lead->bytes > 0 && others == 0;
}

/* How the paragraph of line k, number n of the group, is like those before it. */
static void
count_forms(struct group *group, size_t n, const struct lead *lead)
{
	const struct lead *first = &group->first;

	group->brief += lead->brief;
	group->dashed += lead->opening == OPENS_DASHED;
	group->shorts += lead->opening == OPENS_SHORT && group->shorts == n;
	group->spaced += lead->opening == OPENS_SPACED && group->spaced == n;
	group->even += lead->comma > 0 && group->even == n &&
	    lead->comma == first->comma && lead->bytes == first->bytes;
}

/* The same of its words, which are asked where there are two. */
static void
count_words(
    struct group *group, size_t n, const struct outline *outline, size_t k)
{
	size_t i = k - n;

	if (n == 1)
		group->verb = resolves(line_text(&outline->lines[i]));
	group->named +=
	    group->named == n && (n == 0 || names_alike(outline, i, k));
	group->alike += group->alike == n &&
	    (n == 0 || (group->verb && begins_alike(outline, i, k)));
}

/* The group that begins at line i. */
static struct group
read_group(const struct outline *outline, size_t i)
{
	struct group group = {0};

	for (size_t k = i; k < outline->line_count; k++) {
		struct lead lead = lead_read(outline, k, false);
		size_t n = k - i;

		if (!joins(&group, &lead))
			break;
		if (n == 0)
			group.first = lead;
		group.count++;
		count_forms(&group, n, &lead);
		count_words(&group, n, outline, k);
	}
	return group;
}

/* A heading stands right above the group, or what announces it. */
static bool
is_introduced(const struct outline *outline, size_t i)
{
	const struct line *above;

	if (i == 0)
		return false;
	above = &outline->lines[i - 1];
	return kind_is_heading((enum kind)above->kind) ||
	    above->end == END_COLON;
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

/*
 * 秋天最好。 早晨有雾。: where little follows, so one tells a story, too.  Leads stand
 * right below what they are of, and what they head does not talk.
 */
static bool
tells_story(const struct outline *outline, size_t i, const struct group *group)
{
	size_t talking = 0;

	if (group->brief * 2 < group->count)
		return false;
	for (size_t k = i; k < i + group->count; k++)
		talking += goes_on_talking(outline, k);
	return talking * 2 >= group->count || !is_introduced(outline, i);
}

/* As many of the group, which begins at line i, as are headings. */
static size_t
count_heads(const struct outline *outline, size_t i, const struct group *group)
{
	if (group->count >= GROUP_LEAST && group->dashed == 0 && i > 0 &&
	    names_principles(&outline->lines[i - 1]))
		return group->count;
	if (group->dashed > 0)
		return group->count >= DASHED_LEAST ? group->count : 0;
	if (group->count >= STATED_LEAST && group->brief * 2 < group->count)
		return group->count;
	if (group->spaced >= GROUP_LEAST)
		return group->spaced;
	if (group->alike >= GROUP_LEAST)
		return group->alike;
	if (tells_story(outline, i, group))
		return 0;
	if (group->named >= GROUP_LEAST)
		return group->named;
	if (group->even >= GROUP_LEAST)
		return group->even;
	return group->shorts >= GROUP_LEAST ? group->shorts : 0;
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
 * which the author goes on.  Behind the last of them; i: there are too few.
 */
static size_t
mark_parallel(struct outline *outline, size_t i, const struct lead *first)
{
	size_t lines[PARALLEL_MOST] = {i}, count = 1, k = i;

	if (first->opening == OPENS_DASHED)
		return i;
	while (count < PARALLEL_MOST &&
	    (k = next_parallel(outline, k + 1, i, first)) < outline->line_count)
		lines[count++] = k;
	if (count < PARALLEL_LEAST)
		return i;
	for (k = i; k < lines[count - 1]; k++)
		outline->lines[k].level = 1; /* see end_lead() */
	for (size_t n = 0; n < count; n++) {
		struct lead lead = lead_read(outline, lines[n], true);

		mark(outline, lines[n], &lead);
	}
	return lines[count - 1] + 1;
}

/* The same of those in a row. */
static size_t
mark_group(struct outline *outline, size_t i)
{
	/* no paragraph leads alone */
	struct group group = lead_may_open(outline, i + 1)
	    ? read_group(outline, i)
	    : (struct group){0};
	size_t heads = count_heads(outline, i, &group);

	for (size_t k = i; k < i + heads; k++) {
		struct lead lead = lead_read(outline, k, false);

		mark(outline, k, &lead);
	}
	return i + heads;
}

void
leads_find(struct outline *outline)
{
	size_t i = outline->body;

	while (!outline->transcript && i + 1 < outline->line_count) {
		/* most lines begin with no such sentence */
		struct lead first = lead_read(outline, i, false);
		size_t end = i;

		if (first.bytes > 0) {
			end = mark_group(outline, i);
			if (end == i)
				end = mark_parallel(outline, i, &first);
		}
		i = end > i ? end : i + 1;
	}
}
