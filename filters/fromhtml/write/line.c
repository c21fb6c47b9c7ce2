/* A line of text that grows from pieces of a page. */
#include "write/line.h"

#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"

enum { GAP_NONE, GAP_BLANK, GAP_BREAK };

enum { WIDE = 0x2e80 };

static bool
is_wide_before(const struct line *line)
{
	struct span text = buf_view(&line->text);
	uint32_t code;

	(void)utf8_next(text, utf8_before(text, text.len), &code);
	return code >= WIDE;
}

/*
 * A blank that somebody typed is one; the end of a line of the source is one
 * between words of letters, and nothing beside Han.
 */
static void
fill_gap(struct line *line, uint32_t next)
{
	bool wide =
	    next >= WIDE || (line->text.len > 0 && is_wide_before(line));

	if (line->text.len > 0 &&
	    (line->gap == GAP_BLANK || (line->gap == GAP_BREAK && !wide)))
		buf_byte(&line->text, ' ');
	line->gap = GAP_NONE;
}

void
line_add(struct line *line, struct span piece)
{
	for (size_t at = 0; at < piece.len;) {
		uint32_t code;
		size_t len = utf8_next(piece, at, &code);

		if (line->kept) {
			buf_add(&line->text, piece.ptr + at, len);
		} else if (code == '\n' || code == '\r') {
			line->gap = GAP_BREAK;
		} else if (code == ' ' || code == '\t' || code == '\f') {
			if (line->gap == GAP_NONE)
				line->gap = GAP_BLANK;
		} else {
			if (line->gap != GAP_NONE)
				fill_gap(line, code);
			buf_add(&line->text, piece.ptr + at, len);
		}
		at += len;
	}
}

struct span
line_view(const struct line *line)
{
	struct span text = buf_view(&line->text);

	if (line->kept) {
		while (text.len > 0 && text.ptr[text.len - 1] == '\n')
			text.len--;
		return text;
	}
	return blank_trim(text);
}

void
line_clear(struct line *line)
{
	line->text.len = 0;
	line->gap = GAP_NONE;
}
