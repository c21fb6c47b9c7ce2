/* Figures in lines that run down. */
#include "web/upright.h"

#include <stdbool.h>
#include <string.h>

#include "base/ascii.h"
#include "web/escape.h"

enum { SIDE_BY_SIDE = 2, UPRIGHT_MAX = 4 };

/* What makes one thing of the figures that it stands between. */
static bool
is_part(char c)
{
	unsigned char byte = (unsigned char)c;

	return ascii_is_digit(byte) || ascii_is_upper(byte) ||
	    ascii_is_lower(byte) ||
	    (byte > ' ' && strchr(".,:/%-+", c) != NULL);
}

/* Where that which the bytes at `at` are part of ends. */
static size_t
end_of(struct span text, size_t at)
{
	while (at < text.len && is_part(text.ptr[at]))
		at++;
	return at;
}

static bool
are_digits(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (!ascii_is_digit((unsigned char)text.ptr[i]))
			return false;
	return true;
}

static void
write_figure(struct buf *out, struct span figure)
{
	buf_printf(out, "<span class=\"%s\">",
	    figure.len <= SIDE_BY_SIDE ? "tcy" : "up");
	buf_span(out, figure);
	buf_string(out, "</span>");
}

void
upright_text(struct buf *out, struct span text)
{
	size_t from = 0, at = 0;

	while (at < text.len) {
		size_t end = end_of(text, at);
		struct span part = {text.ptr + at, end - at};

		if (end == at) {
			at++;
			continue;
		}
		if (part.len <= UPRIGHT_MAX && are_digits(part)) {
			escape_text(
			    out, (struct span){text.ptr + from, at - from});
			write_figure(out, part);
			from = end;
		}
		at = end;
	}
	escape_text(out, span_from(text, from));
}
