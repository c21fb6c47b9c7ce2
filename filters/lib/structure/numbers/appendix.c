/* Where an appendix begins, whose numbers are its own. */
#include "structure/numbers/appendix.h"

#include "structure/front/enclosed.h"
#include "structure/lines/known.h"

bool
appendix_between(const struct outline *outline, size_t from, size_t to)
{
	while (from < to) {
		const struct line *line = &outline->lines[++from];

		if (enclosed_attaches(line) ||
		    (line_is_plain(line) && known_is_appendix(line_text(line))))
			return true;
	}
	return false;
}
