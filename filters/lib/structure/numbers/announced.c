/* How many things a heading says that there are. */
#include "structure/numbers/announced.h"

#include "base/utf8.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"

/* 件 and its like behind the number; the number is read up to there. */
static bool
is_measured(struct span text, size_t at)
{
	static const struct span measures[] = {WORD("件"), WORD("个"),
	    WORD("個"), WORD("大"), WORD("项"), WORD("項"), WORD("点"),
	    WORD("點"), WORD("种"), WORD("種"), WORD("条"), WORD("條"),
	    WORD("样"), WORD("樣"), WORD("道"), WORD("步"), WORD("层"),
	    WORD("層"), WORD("类"), WORD("類"), WORD("方面"), WORD("句"),
	    WORD("招"), WORD("关"), WORD("關"), WORD("处"), WORD("處"),
	    WORD("篇"), WORD("封"), WORD("段"), WORD("部")};

	return WORD_BEGINS(span_from(text, at), measures) > 0;
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
		ordinal = len == 0 && code == 0x7b2c;
	}
	return 0;
}
