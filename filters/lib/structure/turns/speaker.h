/* The label of a speaker at the head of a line. */
#ifndef SPEAKER_H
#define SPEAKER_H

#include <stdbool.h>

#include "base/span.h"

/* A line that may begin with one. */
struct speaker {
	struct span name; /* without time, office in brackets and sign */
	size_t head; /* bytes of the line up to the label's end */
	bool timed;
	bool role; /* brackets stand behind the name */
	bool bare; /* neither colon nor time */
	bool alone; /* and no brackets: the whole line */
};

/*
 * False: the line has none.  What stands alone on its line is one only with a
 * time or brackets, unless alone is allowed.
 */
bool speaker_read(struct span text, bool alone, struct speaker *speaker);

#endif
