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

#include <string.h>

#include "base/wide.h"
#include "chinese/lexicon.h"
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
	STATED_LEAST = 4, /* with clauses */
	VERB_BYTES = 6,
	NAMED_BYTES = 24,
	NAMED_LEAST = 9, /* with 是 */
	PRINCIPLE_CHARS = 20,
};

/* How a paragraph begins. */
enum opening {
	OPENS_TEXT,
	OPENS_DASHED, /* ——城市面貌发生巨变。 */
	OPENS_SHORT, /* 加强技能培训。 */
	OPENS_SPACED, /* a blank parts it from the rest, and only it */
	OPENS_CLAUSES, /* 坚持农户自愿，不搞摊派。 or 集中是结果。 */
};

struct lead {
	size_t bytes; /* of the line up to the sentence's end, or 0 */
	size_t comma; /* where its first ， stands, or 0 */
	enum opening opening;
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

/* ： ； ！ ？ as they follow their first two bytes. */
static bool
parts_clauses(char last)
{
	return last == '\x9a' || last == '\x9b' || last == '\x81' ||
	    last == '\x9f';
}

/*
 * The bytes up to a first 。 that no other sign but ， comes before, or 0.
 * Most paragraphs are done with here, so bytes are looked for, not characters.
 */
static size_t
find_stop(struct span text, size_t *comma)
{
	size_t at = 0;

	text.len = STOP_BYTES + WIDE + WIDE_AHEAD; /* what is looked at */
	while ((at = wide_find(text, at, may_stop)) < STOP_BYTES) {
		if (text.ptr[at] == '\xe3')
			return at + 3;
		if (parts_clauses(text.ptr[at + 2]))
			return 0;
		if (*comma == 0 && text.ptr[at + 2] == '\x8c')
			*comma = at;
		at++;
	}
	return 0;
}

/* 是 and 了, which a statement may have. */
static bool
is_stated(uint32_t code)
{
	return code == 0x662f || code == 0x4e86;
}

/* How a first sentence of so many bytes opens its paragraph. */
static enum opening
opening_of(struct span sentence, bool comma)
{
	size_t at = 0;
	unsigned chars = 0;
	bool stated = comma;
	uint32_t code = 0;

	while (at < sentence.len) {
		uint32_t last = code;

		at += utf8_next(sentence, at, &code);
		chars++;
		if (code < 0x80 && strchr(",:;!?", (int)code) != NULL)
			return OPENS_TEXT;
		if (talk_is_word(code) && !is_stated(code) &&
		    last != 0x5176) /* 其他 */
			return OPENS_TEXT;
		stated = stated || is_stated(code);
	}
	if (chars <= LEAD_LEAST || chars > LEAD_MOST + 1)
		return OPENS_TEXT;
	return stated ? OPENS_CLAUSES : OPENS_SHORT;
}

/* As opening_of(), behind a dash, which tells enough. */
static enum opening
opening_of_dashed(struct span sentence)
{
	size_t at = 0;
	unsigned chars = 0;
	uint32_t code = 0;

	while (at < sentence.len && is_dash(scan_peek(sentence, at)))
		at += utf8_next(sentence, at, &code);
	for (; at < sentence.len; chars++) {
		at += utf8_next(sentence, at, &code);
		if (code < 0x80 && strchr(",:;!?", (int)code) != NULL)
			return OPENS_TEXT;
	}
	return chars > LEAD_LEAST && chars <= LEAD_MOST + 1 ? OPENS_DASHED
							    : OPENS_TEXT;
}

/* A blank behind the first sentence, and none behind the next one. */
static bool
is_spaced(struct span text, size_t sentence)
{
	struct span rest = span_from(text, sentence);
	const char *stop;

	if (!scan_is_blank(scan_peek(rest, 0)))
		return false;
	stop = memmem(rest.ptr, rest.len, "。", sizeof("。") - 1);
	return stop != NULL &&
	    !scan_is_blank(
		scan_peek(rest, (size_t)(stop - rest.ptr) + sizeof("。") - 1));
}

/* At once, as no branch would foretell which of them holds. */
static bool
may_lead(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return (line->kind == KIND_PARA) & (line->entry == NONE) & !line->full &
	    (line_text(line).len >= REST_BYTES + STOP_BYTES);
}

static struct lead
read_lead(const struct outline *outline, size_t i)
{
	struct span text = line_text(&outline->lines[i]);
	struct lead lead = {0};
	bool dash;

	if (!may_lead(outline, i))
		return lead;
	lead.bytes = find_stop(text, &lead.comma);
	if (lead.bytes == 0)
		return lead;
	dash = imprint_has_dash(text);
	if (!dash || lead.comma == 0) {
		struct span sentence = {text.ptr, lead.bytes};

		lead.opening = dash ? opening_of_dashed(sentence)
				    : opening_of(sentence, lead.comma > 0);
	}
	if (is_spaced(text, lead.bytes))
		lead.opening = OPENS_SPACED;
	if (lead.opening == OPENS_TEXT || shape_sentence(text) != lead.bytes)
		return (struct lead){0};
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
		struct lead lead = read_lead(outline, k);
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

/* As many of the group, which begins at line i, as are headings. */
static size_t
count_heads(const struct outline *outline, size_t i, const struct group *group)
{
	if (group->count >= GROUP_LEAST && group->dashed == 0 && i > 0 &&
	    names_principles(&outline->lines[i - 1]))
		return group->count;
	if (group->dashed > 0)
		return group->count >= DASHED_LEAST ? group->count : 0;
	if (group->count >= STATED_LEAST)
		return group->count;
	if (group->spaced >= GROUP_LEAST)
		return group->spaced;
	if (group->alike >= GROUP_LEAST)
		return group->alike;
	if (group->named >= GROUP_LEAST)
		return group->named;
	if (group->even >= GROUP_LEAST)
		return group->even;
	return group->shorts >= GROUP_LEAST ? group->shorts : 0;
}

void
leads_find(struct outline *outline)
{
	size_t i = outline->body;

	while (!outline->transcript && i + 1 < outline->line_count) {
		struct group group = {0};
		size_t heads;

		/* no paragraph leads alone */
		if (may_lead(outline, i) && may_lead(outline, i + 1))
			group = read_group(outline, i);
		heads = count_heads(outline, i, &group);
		for (size_t k = i; k < i + heads; k++) {
			struct lead lead = read_lead(outline, k);

			mark(outline, k, &lead);
		}
		i += heads > 0 ? heads : 1;
	}
}
