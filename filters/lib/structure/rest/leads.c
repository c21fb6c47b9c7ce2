/*
 * Sentences that head a paragraph, as those of the next ones do.
 *
 * 加强技能培训。全年举办… 做实集体协商。去年…: without a number, a first
 * sentence is told from any other by its sisters.  Three paragraphs in a row
 * begin with a short one that has no comma and none of the words by which one
 * talks; two will do that begin with a dash.
 */
#include "structure/rest/leads.h"

#include <string.h>

#include "base/wide.h"
#include "chinese/scan.h"
#include "structure/front/imprint.h"
#include "structure/lines/shape.h"
#include "structure/rest/talk.h"

enum {
	LEAD_LEAST = 4, /* characters */
	LEAD_MOST = 24,
	REST_BYTES = 60, /* what is headed is longer than that */
	STOP_BYTES = 84, /* in which its end stands */
	GROUP_LEAST = 3,
	DASHED_LEAST = 2,
};

/* How a paragraph begins. */
struct lead {
	size_t bytes; /* of the line up to the sentence's end, or 0 */
	bool dash;
};

static bool
is_dash(uint32_t code)
{
	return code == '-' || (code >= 0x2013 && code <= 0x2015) ||
	    code == 0x2500;
}

/* 。, and what begins ， ： ； ！ ？ and little else. */
static wide_mask
may_stop(const unsigned char *p)
{
	wide first = wide_load(p), second = wide_load(p + 1);

	return ((wide_mask)(first == 0xe3) & (wide_mask)(second == 0x80) &
		   (wide_mask)(wide_load(p + 2) == 0x82)) |
	    ((wide_mask)(first == 0xef) & (wide_mask)(second == 0xbc));
}

/* ， ： ； ！ ？ as they follow their first two bytes. */
static bool
parts_clauses(char last)
{
	return last == '\x8c' || last == '\x9a' || last == '\x9b' ||
	    last == '\x81' || last == '\x9f';
}

/*
 * The bytes up to a first 。 that no other sign comes before, or 0.  Most
 * paragraphs are done with here, so bytes are looked for, not characters.
 */
static size_t
find_stop(struct span text)
{
	size_t at = 0;

	text.len = STOP_BYTES + WIDE + WIDE_AHEAD; /* what is looked at */
	while ((at = wide_find(text, at, may_stop)) < STOP_BYTES) {
		if (text.ptr[at] == '\xe3')
			return at + 3;
		if (parts_clauses(text.ptr[at + 2]))
			return 0;
		at++;
	}
	return 0;
}

/* The bytes of a short first sentence, or 0. */
static size_t
read_sentence(struct span text, bool dash)
{
	size_t end = find_stop(text), at = 0;
	unsigned chars = 0;
	uint32_t code = 0;

	while (dash && at < end && is_dash(scan_peek(text, at)))
		at += utf8_next(text, at, &code);
	while (at < end) {
		at += utf8_next(text, at, &code);
		chars++;
		if (code < 0x80 && strchr(",:;!?", (int)code) != NULL)
			return 0;
		if (!dash && talk_is_word(code))
			return 0;
	}
	return chars > LEAD_LEAST && chars <= LEAD_MOST + 1 ? end : 0;
}

static struct lead
read_lead(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	struct span text = line_text(line);
	struct lead lead = {0};

	/* at once, as no branch would foretell which of them holds */
	if ((line->kind != KIND_PARA) | (line->entry != NONE) | line->full |
	    (text.len < REST_BYTES + STOP_BYTES))
		return lead;
	lead.dash = imprint_has_dash(text);
	lead.bytes = read_sentence(text, lead.dash);
	if (lead.bytes > 0 && shape_sentence(text) != lead.bytes)
		lead.bytes = 0;
	return lead;
}

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

/* Mark the lines from i on that begin alike; where the next may begin. */
static size_t
mark_group(struct outline *outline, size_t i)
{
	struct lead first = read_lead(outline, i), lead = first;
	size_t end = i;

	while (lead.bytes > 0 && lead.dash == first.dash) {
		end++;
		if (end == outline->line_count)
			break;
		lead = read_lead(outline, end);
	}
	if (end - i < (first.dash ? DASHED_LEAST : GROUP_LEAST))
		return end > i ? end : i + 1;
	for (size_t k = i; k < end; k++) {
		lead = read_lead(outline, k);
		mark(outline, k, &lead);
	}
	return end;
}

void
leads_find(struct outline *outline)
{
	size_t i = outline->body;

	while (!outline->transcript && i < outline->line_count)
		i = mark_group(outline, i);
}
