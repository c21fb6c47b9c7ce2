/* Fields that show something without keeping it: EQ, which draws. */
#include "word/field.h"

#include <strings.h>

#include "base/ascii.h"
#include "numbers/number_format.h"

enum { CIRCLE_MAX = 20 };

/* Where the first bracket closes, or the length. */
static size_t
closing(struct span text)
{
	size_t depth = 1;

	for (size_t at = 0; at < text.len; at++) {
		if (text.ptr[at] == '(')
			depth++;
		else if (text.ptr[at] == ')' && --depth == 0)
			return at;
	}
	return text.len;
}

/* Up to the next comma outside brackets. */
static struct span
argument(struct span *rest)
{
	struct span whole = *rest;

	for (size_t at = 0; at < whole.len; at++) {
		char c = whole.ptr[at];

		if (c == '(') {
			at += 1 + closing(span_from(whole, at + 1));
		} else if (c == ',' || c == ';') {
			*rest = span_from(whole, at + 1);
			return span_trim((struct span){whole.ptr, at});
		}
	}
	*rest = (struct span){NULL, 0};
	return span_trim(whole);
}

/* 1 to 20, or 0. */
static unsigned
small_number(struct span digits)
{
	unsigned number = 0;

	if (digits.len == 0 || digits.len > 2)
		return 0;
	for (size_t i = 0; i < digits.len; i++) {
		if (!ascii_is_digit(digits.ptr[i]))
			return 0;
		number = number * 10 + (unsigned)(digits.ptr[i] - '0');
	}
	return number <= CIRCLE_MAX ? number : 0;
}

/* Signs over one another: a circle and a number, or a reading and its word. */
static void
draw_over(struct span arguments, struct buf *out)
{
	struct span first = argument(&arguments), last = first;
	unsigned number;

	while (arguments.ptr != NULL)
		last = argument(&arguments);
	number = small_number(last);
	if (number > 0 &&
	    (span_equal(first, SPAN("○")) || span_equal(first, SPAN("〇"))))
		number_format_write(out, FORMAT_CIRCLE, number);
	else if (last.len > 0 && last.ptr[0] != '\\')
		buf_span(out, last);
}

static void
draw_fraction(struct span arguments, struct buf *out)
{
	buf_span(out, argument(&arguments));
	buf_byte(out, '/');
	buf_span(out, argument(&arguments));
}

void
field_draw(struct span instruction, struct buf *out)
{
	struct span rest = span_trim(instruction), name;

	if (rest.len < 3 || strncasecmp(rest.ptr, "eq ", 3) != 0)
		return;
	(void)span_cut(&rest, '\\');
	name = span_cut(&rest, '(');
	/* \* jc0 and such say how it looks. */
	while (memchr(name.ptr, '*', name.len) != NULL &&
	    memchr(name.ptr, '\\', name.len) != NULL)
		(void)span_cut(&name, '\\');
	if (name.len == 0 || rest.ptr == NULL)
		return;
	rest.len = closing(rest);
	if (name.ptr[0] == 'o' || name.ptr[0] == 'O')
		draw_over(rest, out);
	else if (name.ptr[0] == 'f' || name.ptr[0] == 'F')
		draw_fraction(rest, out);
}
