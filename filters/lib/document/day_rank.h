/* How surely a line tells the day of what was said. */
#ifndef DAY_RANK_H
#define DAY_RANK_H

#include "document/gather.h"

/* The more is the surer. */
enum rank {
	RANK_NONE,
	RANK_MADE, /* as an office file says of itself */
	RANK_OF_YEAR, /* a day below the text, in the year of the title */
	RANK_PUT_UP, /* as a page does */
	RANK_NAME, /* of the file */
	RANK_STAMP, /* of a page */
	RANK_ACT, /* 通过, 公布 */
	RANK_SIGNED, /* below the text */
	RANK_TITLE,
	RANK_LINE,
	RANK_LABEL, /* 时间：… */
	RANK_OCCASION,
};

/* What was said on some day may be printed on another; what was written, hardly. */
bool day_is_of_speech(const struct gather *gather);

/* Of a line, which is `text` without brackets and its label, and has that day. */
enum rank day_rank(const struct gather *gather, const struct block *block,
    struct span text, bool labelled, const struct moment *when);

#endif
