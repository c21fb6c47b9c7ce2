/* Who speaks, as the label of a turn says. */
#include "document/turn_name.h"

#include "base/blank.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

/* 1. 王小明议员： is he: what he asks is numbered. */
static struct span
behind_number(struct span label)
{
	unsigned value;
	size_t len = numeral_either(label, 0, &value);
	size_t tail = len > 0 ? scan_tail(label, len) : 0;

	return tail > 0 ? blank_trim(span_from(label, len + tail)) : label;
}

struct span
turn_name(struct span label)
{
	static const struct span colons[] = {{":", 1}, {"：", 3}};

	label = blank_trim(label);
	for (size_t i = 0; i < sizeof(colons) / sizeof(colons[0]); i++)
		if (span_ends(label, colons[i]))
			label.len -= colons[i].len;
	return behind_number(blank_trim(label));
}

void
turn_key(struct buf *out, struct span label)
{
	blank_less(out, turn_name(label));
}
