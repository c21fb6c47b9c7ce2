/* 01 in large figures on a line above its heading: one line, as it is read. */
#include "write/number_above.h"

#include "structure/enumerators/enumerator.h"
#include "structure/lines/shape.h"

enum { HEADING_CHARS = 30 };

/* The nought shows that it counts, and is no figure of the text. */
static bool
is_number(struct span line)
{
	return line.len == 2 && line.ptr[0] == '0' && line.ptr[1] >= '1' &&
	    line.ptr[1] <= '9';
}

static bool
may_head(struct span line)
{
	struct enumerator e;

	return line.len > 0 && shape_fits(line, HEADING_CHARS) &&
	    (shape_end(line) == END_OPEN || shape_end(line) == END_QUESTION) &&
	    !enumerator_read(line, &e);
}

bool
number_above_take(struct number_above *above, struct span line, int claim)
{
	if (!is_number(line))
		return false;
	memcpy(above->digits, line.ptr, sizeof(above->digits));
	above->claim = claim;
	above->held = true;
	return true;
}

void
number_above_give(struct number_above *above, struct span next,
    struct buf *front, struct plain *plain)
{
	struct span digits = {above->digits, sizeof(above->digits)};

	if (!above->held)
		return;
	above->held = false;
	if (!may_head(next)) {
		plain_add(plain, digits, above->claim);
		return;
	}
	buf_span(front, digits);
	buf_byte(front, ' ');
}
