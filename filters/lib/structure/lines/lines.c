/* Cut a text into lines and take down the facts about each. */
#include "structure/lines/lines.h"

#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/wide.h"
#include "chinese/scan.h"
#include "structure/enumerators/enumerator.h"
#include "structure/lines/entries.h"
#include "structure/lines/shape.h"

enum {
	BLANKS_MAX = 40, /* around a line; more is taken for text */
	BLANKS_MASK = ENTRIES_BLANKS, /* what the bytes of so many fit into */
	CHARS_MASK = 1023,
	END_MASK = 7,
	MEASURED = 26 * WIDE, /* bytes of a line whose characters are counted */
	BLANK_BYTES = 3,
	MARKS_LEAST = 2, /* of Markdown around what is bold: ** __ *** */
	MARKS_MOST = 3,
	MARKED_BYTES = 180, /* a heading, and no paragraph */
};

/* What the fields of a line hold, whatever stands in a text. */
static_assert(
    BLANKS_MAX * BLANK_BYTES + MARKS_MOST <= BLANKS_MASK && KIND_COUNT <= 32,
    "a field is too narrow");

/* Few lines have any: the first byte of a blank tells. */
static unsigned
blanks_before(struct span text)
{
	size_t at = 0;
	unsigned count = 0;

	if ((text.ptr[0] & '\xf0') == '\xe0' && text.ptr[0] != '\xe3')
		return 0;
	while (at < text.len && count++ < BLANKS_MAX) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (!scan_is_blank(code))
			break;
		at += len;
	}
	return (unsigned)at;
}

/* U+3000 and U+00A0 end in these bytes, as few characters do. */
static unsigned
blanks_behind(struct span text)
{
	size_t end = text.len;
	unsigned count = 0;

	if (end == 0 ||
	    (text.ptr[end - 1] != ' ' && text.ptr[end - 1] != '\x80' &&
		text.ptr[end - 1] != '\xa0'))
		return 0;
	while (end > 0 && count++ < BLANKS_MAX) {
		size_t at = utf8_before(text, end);
		uint32_t code;

		(void)utf8_next(text, at, &code);
		if (!scan_is_blank(code))
			break;
		end = at;
	}
	return (unsigned)(text.len - end);
}

/* The first of the marks, as many as there are, and not more than may be. */
static unsigned
count_marks(struct span text)
{
	unsigned marks = 0;

	while (marks <= MARKS_MOST && marks < text.len &&
	    text.ptr[marks] == *text.ptr)
		marks++;
	return marks >= MARKS_LEAST && marks <= MARKS_MOST ? marks : 0;
}

/*
 * The bytes of the marks around a short text that is bold from end to end,
 * **一、绪言**, or 0: who typed them set a heading, or what is like one.
 */
static unsigned
marks_around(struct span text)
{
	unsigned marks;
	struct span inner;

	if (text.len == 0 || text.len > MARKED_BYTES ||
	    (*text.ptr != '*' && *text.ptr != '_'))
		return 0;
	marks = count_marks(text);
	if (marks == 0 || text.len <= 2 * (size_t)marks ||
	    !span_ends(text, (struct span){text.ptr, marks}))
		return 0;
	inner = (struct span){text.ptr + marks, text.len - 2 * (size_t)marks};
	if (blanks_before(inner) > 0 || blanks_behind(inner) > 0)
		return 0; /* ***  ***, a rule */
	return memchr(inner.ptr, *text.ptr, inner.len) == NULL ? marks : 0;
}

/* Its characters may be known; else they are 0. */
static void
add_line(struct outline *outline, struct span raw, size_t chars)
{
	unsigned lead = blanks_before(raw);
	unsigned trail = blanks_behind(span_from(raw, lead));
	struct span text = {raw.ptr + lead, raw.len - lead - trail};
	unsigned marks = marks_around(text);
	struct line *line;
	struct enumerator e;

	lead += marks;
	trail += marks;
	text = (struct span){raw.ptr + lead, raw.len - lead - trail};
	if (text.len < raw.len || chars == 0)
		chars = shape_chars(text);
	if (outline->line_count == outline->line_cap)
		outline->lines = xgrow(outline->lines, &outline->line_cap,
		    outline->line_count + 1, sizeof(*outline->lines));
	line = &outline->lines[outline->line_count++];
	*line = (struct line){
	    .start = raw.ptr,
	    .bytes = (uint32_t)raw.len,
	    .entry = NONE,
	    .lead = lead & BLANKS_MASK,
	    .trail = trail & BLANKS_MASK,
	    .chars = chars & CHARS_MASK,
	    .end = shape_end(text) & END_MASK,
	    .kind = KIND_PARA,
	    .given_level = LEVEL_FREE,
	};
	if (enumerator_read(text, &e) && e.text <= ENTRIES_LABEL &&
	    !entries_is_day(outline, text, &e) &&
	    !entries_drop_twin(outline, &e))
		entries_add(outline, line, text, &e);
}

/*
 * The bytes up to the end of the line that begins the text; and of a line that
 * is not long, where more text stands behind it, the characters, else 0.  They
 * are counted as one goes, which takes less than to go over the line again.
 */
static size_t
measure(struct span text, size_t *chars)
{
	const unsigned char *p = (const unsigned char *)text.ptr;
	size_t most = text.len < MEASURED ? text.len : MEASURED, at = 0;
	wide tails = {0};
	const char *end;

	*chars = 0;
	for (; most - at >= WIDE; at += WIDE) {
		wide here = wide_load(p + at);
		wide_mask ends = (wide_mask)(here == '\n');

		if (wide_any(ends)) {
			size_t rest = wide_first(ends);

			tails -= (wide)(wide_tails(here) & wide_before(rest));
			*chars = at + rest - wide_sum(tails);
			return at + rest;
		}
		tails -= (wide)wide_tails(here);
	}
	end = memchr(text.ptr + at, '\n', text.len - at);
	return end == NULL ? text.len : (size_t)(end - text.ptr);
}

void
lines_split(struct outline *outline, struct span text)
{
	outline->line_count = outline->entry_count = outline->numbers = 0;
	outline->paths.used = false;
	outline->last_path = NONE;
	while (text.len > 0) {
		size_t chars, len = measure(text, &chars);

		outline->numbers++;
		if (len > 0 && outline->line_count == 0)
			outline->first = outline->numbers;
		if (len > 0)
			add_line(outline, (struct span){text.ptr, len}, chars);
		text = span_from(text, len < text.len ? len + 1 : len);
	}
	entries_heed_points(outline);
}
