/* How many things a heading says that there are. */
#include "structure/enumerators/announced.h"

#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

/* 件 and its like behind the number; the number is read up to there. */
static bool
is_measured(struct span text, size_t at)
{
	return words_begin(span_from(text, at), &words_announced_measure) > 0;
}

unsigned
announced_count(struct span heading)
{
	bool ordinal = false;

	for (size_t at = 0; at < heading.len;) {
		unsigned count;
		size_t len = numeral_either(heading, at, &count);
		uint32_t code;

		if (len > 0 && !ordinal && is_measured(heading, at + len))
			return count;
		at += len > 0 ? len : utf8_next(heading, at, &code);
		ordinal = len == 0 && code == U'第';
	}
	return 0;
}
