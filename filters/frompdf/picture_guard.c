/*
 * Whether the pictures in a PDF are of a size to be drawn: fifty kilobytes may be one
 * that takes a gigabyte.  What says how large one is stands before it as it is, as do
 * all streams, whatever else is packed.
 */
#include "picture_guard.h"

#include "base/ascii.h"
#include "base/portable.h"

enum { SIDE_MOST = 8000 }; /* dots: a page of A3, 480 of them to the inch */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static size_t
skip_blanks(struct span text, size_t at)
{
	while (at < text.len && is_blank(text.ptr[at]))
		at++;
	return at;
}

/* A number; SIDE_MOST + 1 for any that is larger, and for none. */
static size_t
read_side(struct span text, size_t *at)
{
	size_t from = *at, side = 0;

	for (; *at < text.len && ascii_is_digit(text.ptr[*at]); (*at)++)
		if (side <= SIDE_MOST)
			side = side * 10 + (size_t)(text.ptr[*at] - '0');
	return *at == from ? SIDE_MOST + 1 : side;
}

/* The number behind its name, and not one that stands elsewhere: 7 0 R. */
static bool
is_small(struct span text)
{
	size_t at = skip_blanks(text, 0);

	if (read_side(text, &at) > SIDE_MOST)
		return false;
	at = skip_blanks(text, at);
	return at == text.len || !ascii_is_digit(text.ptr[at]);
}

static bool
are_small(struct span file, struct span name)
{
	const char *hit;

	while (file.len > 0 &&
	    (hit = memmem(file.ptr, file.len, name.ptr, name.len)) != NULL) {
		file = span_from(file, (size_t)(hit - file.ptr) + name.len);
		/* Not /Widths, nor by chance in what is packed. */
		if (file.len > 0 &&
		    (is_blank(file.ptr[0]) || ascii_is_digit(file.ptr[0])) &&
		    !is_small(file))
			return false;
	}
	return true;
}

bool
picture_guard(struct span file)
{
	return are_small(file, SPAN("/Width")) &&
	    are_small(file, SPAN("/Height"));
}
