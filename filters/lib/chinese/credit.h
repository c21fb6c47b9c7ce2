/* Who did what for a text, as magazines have it: 文/何雨　图/李静. */
#ifndef CREDIT_H
#define CREDIT_H

#include <stdbool.h>

#include "base/span.h"

/* The deed in front of the stroke, and who stands behind it. */
struct credit {
	struct span deed, who;
	bool writes; /* 文, 记者, 采写: it is the text that he made */
};

/* Take the next off what is left; false where something else stands there. */
bool credit_next(struct span *rest, struct credit *credit);

/* Nothing else stands in the text: who wrote it, or nobody. */
struct span credit_writer(struct span text);

#endif
