/* What may stand before the name of a place. */
#include "record/place_name.h"

#include "record/tidy.h"

bool
place_announced(struct span text)
{
	static const struct span words[] = {
	    {"：", 3}, {":", 1}, {"于", 3}, {"於", 3}};
	enum { MOST = 30 };

	if (tidy_is_blank(text))
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (span_ends(text, words[i]))
			return text.len <= MOST;
	return false;
}
