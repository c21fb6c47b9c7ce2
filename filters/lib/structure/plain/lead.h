/* A first sentence that may head its paragraph: what it is like. */
#ifndef LEAD_H
#define LEAD_H

#include <stdbool.h>
#include <stddef.h>

#include "structure/model/model.h"

/* How a paragraph begins. */
enum opening {
	OPENS_TEXT,
	OPENS_TALK, /* …，要有功成不必在我的境界。: heads only as its sisters do */
	OPENS_DASHED, /* ——城市面貌发生巨变。 */
	OPENS_SHORT, /* 加强技能培训。 */
	OPENS_SPACED, /* a blank parts it from the rest, and only it */
	OPENS_CLAUSES, /* 坚持农户自愿，不搞摊派。 or 集中是结果。 */
};

struct lead {
	size_t bytes; /* of the line up to the sentence's end, or 0 */
	size_t comma; /* where its first ， stands, or 0 */
	enum opening opening;
	bool brief; /* little follows */
};

/* 五年来，我们坚持…: a report tells what has been done, each paragraph of its own. */
bool lead_tells_years(struct span text);

/* 个词 of 第一个词是…, what is counted; empty: nothing is. */
struct span lead_counted(struct span text);

/* The line may open with one, as far as its length tells. */
bool lead_may_open(const struct outline *outline, size_t i);

/* The first sentence of line i; where it may talk, that is told. */
struct lead lead_read(const struct outline *outline, size_t i, bool may_talk);

/* Two first sentences are made alike: 以…育人，…。 and 以…兴业，…。 */
bool lead_is_parallel(
    struct span a, const struct lead *x, struct span b, const struct lead *y);

#endif
