/* What the short lines of a document claim together. */
#ifndef CLAIMS_H
#define CLAIMS_H

#include "structure/model/model.h"

enum { LIKE_LEAST = 2 };

/* What the lines of a document claim. */
struct claims {
	size_t names, questions, clear, stacks, labels, dated;
	size_t numbered; /* headings that have one */
	size_t last_number; /* the line of the last of these */
	size_t least; /* in a clear place, that stacks need */
	bool talk; /* somebody is addressed: it is a speech, or a transcript */
};

/* Of those in the list, and of what has been found before. */
struct claims claims_count(
    const struct outline *outline, const struct candidates *all);

/* There are enough like c for it to be a heading where it stands. */
bool claims_allow(const struct claims *claims, const struct candidate *c);

#endif
