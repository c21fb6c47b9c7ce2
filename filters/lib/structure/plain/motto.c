/*
 * Sentences on lines of their own that head the paragraphs below them.
 *
 * 生态底色更加亮丽。 above a long paragraph is told from a paragraph by its
 * sisters only: three of them take turns with long paragraphs.  It has no
 * comma and none of the words by which one talks.  Where a dash begins all of
 * them, as it does no paragraph, short ones will do below.
 */
#include "structure/plain/motto.h"

#include "chinese/point.h"
#include "chinese/scan.h"
#include "structure/plain/talk.h"

enum {
	MOTTO_LEAST = 5, /* characters */
	MOTTO_MOST = 25,
	REST_CHARS = 60, /* of what it heads */
	DASHED_REST_CHARS = 10, /* where a dash begins it */
	GROUP_LEAST = 3,
	STEP_MOST = 3, /* lines from one to the next */
};

static bool
is_dashed(const struct line *line)
{
	return span_starts(line_text(line), SPAN("——"));
}

/* What a dash sets apart may have a comma, and talk. */
static bool
reads_like(const struct line *line)
{
	struct span text = line_text(line);
	bool dashed = is_dashed(line);

	if (!span_ends(text, SPAN("。")))
		return false;
	text.len -= sizeof("。") - 1;
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (dashed ? code == U'。'
			   : talk_is_word(code) ||
			    (point_of(code) & POINT_END) != 0)
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

/* The line is text that a motto, with or without a dash, may head. */
static bool
is_headed(const struct line *line, bool dashed)
{
	return line_is_plain(line) && !is_dashed(line) &&
	    line->chars >= (dashed ? DASHED_REST_CHARS : REST_CHARS);
}

/* The next motto behind that of line i, text between; the count of lines: none. */
static size_t
next_motto(const struct outline *outline, size_t i)
{
	bool dashed = is_dashed(&outline->lines[i]);
	size_t end = i + STEP_MOST;

	for (i++; i < outline->line_count && i <= end; i++) {
		const struct line *line = &outline->lines[i];

		if (!is_headed(line, dashed))
			return is_headed(line - 1, dashed) && is_motto(line) &&
				is_dashed(line) == dashed
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
		&outline->lines[last + 1], is_dashed(&outline->lines[i])))
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
			    is_dashed(&outline->lines[i]))
		    ? mark_group(outline, i)
		    : i + 1;
}
