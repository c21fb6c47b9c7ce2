/*
 * Sentences on lines of their own that head the paragraphs below them.
 *
 * 生态底色更加亮丽。 above a long paragraph is told from a paragraph by its
 * sisters only: three of them take turns with long paragraphs.  It has no
 * comma and none of the words by which one talks.  Where a dash begins all of
 * them, or they count one thing, as paragraphs seldom do, short ones will do below.
 */
#include "structure/plain/motto.h"

#include "chinese/point.h"
#include "chinese/scan.h"
#include "structure/plain/lead.h"
#include "structure/plain/talk.h"

enum {
	MOTTO_LEAST = 5, /* characters */
	MOTTO_MOST = 25,
	REST_CHARS = 60, /* of what it heads */
	SET_APART_CHARS = 10, /* the same where a dash or a number begins it */
	GROUP_LEAST = 3,
	STEP_MOST = 3, /* lines from one to the next */
};

/* What tells a motto from a paragraph, beside its sisters. */
enum manner {
	MANNER_PLAIN,
	MANNER_DASHED, /* ——市场开拓有新进展。 */
	MANNER_COUNTED, /* 第一个字是“快”。 */
};

static enum manner
manner_of(const struct line *line)
{
	struct span text = line_text(line);

	if (span_starts(text, SPAN("——")))
		return MANNER_DASHED;
	return lead_counted(text).len > 0 ? MANNER_COUNTED : MANNER_PLAIN;
}

/* What a dash or a number sets apart may have a comma, and talk. */
static bool
reads_like(const struct line *line)
{
	struct span text = line_text(line);
	bool plain = manner_of(line) == MANNER_PLAIN;

	if (!span_ends(text, SPAN("。")))
		return false;
	text.len -= sizeof("。") - 1;
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (plain ? talk_is_word(code) ||
			    (point_of(code) & POINT_END) != 0
			  : code == 0x3002 /* 。 */)
			return false;
	}
	return true;
}

static inline bool
is_motto(const struct line *line)
{
	/* at once: no branch would foretell which of them fails */
	return ((line->chars <= MOTTO_MOST) & (line->chars >= MOTTO_LEAST) &
		   (line->end == END_STOP) & (line->kind == KIND_PARA) &
		   (line->entry == NONE) & !line->full) &&
	    reads_like(line);
}

/* The line is text that a motto of this manner may head. */
static bool
is_headed(const struct line *line, enum manner manner)
{
	if (manner == MANNER_PLAIN)
		return line_is_plain(line) && line->chars >= REST_CHARS;
	return line_is_plain(line) && line->chars >= SET_APART_CHARS &&
	    manner_of(line) == MANNER_PLAIN;
}

/* Both are set apart in one manner; what is counted is one thing. */
static bool
are_sisters(const struct line *a, const struct line *b)
{
	return manner_of(a) == manner_of(b) &&
	    (manner_of(a) != MANNER_COUNTED ||
		span_equal(
		    lead_counted(line_text(a)), lead_counted(line_text(b))));
}

/* The next motto behind that of line i, text between; the count of lines: none. */
static size_t
next_motto(const struct outline *outline, size_t i)
{
	const struct line *first = &outline->lines[i];
	enum manner manner = manner_of(first);
	size_t end = i + STEP_MOST;

	for (i++; i < outline->line_count && i <= end; i++) {
		const struct line *line = &outline->lines[i];

		if (!is_headed(line, manner))
			return is_headed(line - 1, manner) && is_motto(line) &&
				are_sisters(first, line)
			    ? i
			    : outline->line_count;
	}
	return outline->line_count;
}

/* Mark those that begin at line i; where others may begin. */
static size_t
mark_group(struct outline *outline, size_t i)
{
	size_t count = 0, last = i;

	for (size_t k = i; k < outline->line_count;
	     k = next_motto(outline, k), count++)
		last = k;
	if (last + 1 == outline->line_count ||
	    !is_headed(
		&outline->lines[last + 1], manner_of(&outline->lines[i])))
		count--;
	for (size_t k = i; count >= GROUP_LEAST && k <= last;) {
		size_t next = next_motto(outline, k);

		if (!outline->headings_given ||
		    line_is_given_head(&outline->lines[k]))
			line_set(&outline->lines[k], KIND_HEAD, WHY_MOTTO);
		k = next;
	}
	return last + 1;
}

void
motto_find(struct outline *outline)
{
	size_t i = outline->body;

	while (!outline->transcript && i + 1 < outline->line_count)
		i = is_motto(&outline->lines[i]) &&
			is_headed(&outline->lines[i + 1],
			    manner_of(&outline->lines[i]))
		    ? mark_group(outline, i)
		    : i + 1;
}
