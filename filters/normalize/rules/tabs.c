/*
 * The rule `tab`, of Markdown: blanks in place of a TAB, up to the next column
 * that is a multiple of four, which is what it means there.
 */
#include "base/utf8.h"
#include "context/context.h"
#include "stage/stage.h"

enum { STOP = 4 };

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Where the blanks begin that end at text[end]. */
static size_t
skip_back(struct span text, size_t start, size_t end)
{
	while (end > start && is_blank(text.ptr[end - 1]))
		end--;
	return end;
}

/*
 * Two blanks at the end of a line are a line break in Markdown, and a TAB is
 * none: where blanks for it would make one, it goes with those beside it.
 */
static size_t
settle_end(struct stage_state *state, size_t start, size_t end)
{
	struct span text = state->editor.text;
	size_t at = skip_back(text, start, end);
	struct span tail = {text.ptr + at, end - at};

	if (at == start || memchr(tail.ptr, '\t', tail.len) == NULL ||
	    span_ends(tail, SPAN("  ")))
		return end;
	return at;
}

static void
settle_line(struct stage_state *state, size_t start, size_t end)
{
	struct span text = state->editor.text;
	size_t stop = settle_end(state, start, end), column = 0, at = start;
	uint32_t code;

	while (at < stop) {
		size_t len = utf8_next(text, at, &code), width = 1;

		if (code == '\t') {
			width = STOP - column % STOP;
			edit_replace(&state->editor, at, 1,
			    (struct span){"    ", width}, RULE_TAB);
		}
		column += width;
		at += len;
	}
	if (stop < end)
		edit_replace(&state->editor, stop, end - stop,
		    (struct span){"", 0}, RULE_TAB);
}

void
stage_tabs(struct stage_state *state)
{
	struct span text = state->editor.text;
	size_t at = 0;

	while (at < text.len) {
		const char *tab = memchr(text.ptr + at, '\t', text.len - at);
		size_t start;

		if (tab == NULL)
			break;
		for (start = (size_t)(tab - text.ptr);
		     start > at && text.ptr[start - 1] != '\n'; start--)
			;
		at = context_line_end(text, start);
		settle_line(state, start, at);
	}
}
