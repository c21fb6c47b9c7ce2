/* How many points a paragraph says there are. */
#ifndef DECLARE_H
#define DECLARE_H

#include "base/span.h"

struct declaration {
	unsigned count;
	struct span words; /* 三点意见 */
};

/*
 * Find what the text declares: 讲三点意见, 重点抓好以下十方面工作：.  A count of
 * fewer than two, or none, gives false.
 */
bool declare_find(struct span text, struct declaration *declaration);

#endif
