/* What stands between the end of a line and the next one. */
#include "sheet/joint.h"

#include "base/utf8.h"

enum { WIDE = 0x2e80 };

void
joint_add(struct buf *text, struct span next)
{
	struct span before = buf_view(text);
	uint32_t last, first;

	if (before.len == 0 || next.len == 0)
		return;
	(void)utf8_next(before, utf8_before(before, before.len), &last);
	(void)utf8_next(next, 0, &first);
	if (last < WIDE && first < WIDE && last > ' ' && last != '-' &&
	    last != '/')
		buf_byte(text, ' ');
}
