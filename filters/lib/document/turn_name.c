/* Who speaks, as the label of a turn says. */
#include "document/turn_name.h"

#include "base/blank.h"

struct span
turn_name(struct span label)
{
	static const struct span colons[] = {{":", 1}, {"：", 3}};

	label = blank_trim(label);
	for (size_t i = 0; i < sizeof(colons) / sizeof(colons[0]); i++)
		if (span_ends(label, colons[i]))
			label.len -= colons[i].len;
	return blank_trim(label);
}

void
turn_key(struct buf *out, struct span label)
{
	blank_less(out, turn_name(label));
}
