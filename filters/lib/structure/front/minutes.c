/*
 * Minutes that say themselves who met.
 *
 * A body may stand on the line above 座谈会纪要; but 青禾县农民代表座谈会纪要 has its
 * own, and below a headline it says what paper that heads.
 */
#include "structure/front/minutes.h"

#include "base/utf8.h"
#include "chinese/lexicon.h"

enum { BODY_CHARS = 8, BODY_LEAST = 2 };

/* 青禾县…, 渡口公司… */
static bool
begins_with_body(struct span text)
{
	size_t at = 0;

	for (unsigned chars = 1; at < text.len && chars <= BODY_CHARS;
	     chars++) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (chars >= BODY_LEAST &&
		    words_end((struct span){text.ptr, at}, &words_body_end) > 0)
			return true;
	}
	return false;
}

/* 座谈会纪要, 座談會紀要 */
static bool
are_of_meeting(struct span text)
{
	size_t len = words_end(text, &words_genre_minutes);

	text.len -= len;
	return len > 0 && words_end(text, &words_event) > 0;
}

bool
minutes_are_named(struct span text, struct span above)
{
	return are_of_meeting(text) && begins_with_body(text) &&
	    !begins_with_body(above) && words_end(above, &words_issuer) == 0;
}
