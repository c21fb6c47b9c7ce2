/*
 * What a person has said that lines are: it beats what is found.
 *
 * A given line gets its kind, and those behind it the levels that follow from
 * it.  All else is found as ever, so that to give what would have been found
 * changes nothing, and to give another thing changes no more than it must.
 */
#ifndef GIVEN_H
#define GIVEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "stream/kind.h"

enum { LEVEL_FOUND = -1 };

struct given {
	size_t line; /* of the source, from 1 */
	enum kind kind; /* or KIND_UNKNOWN: as it is found */
	int level; /* or LEVEL_FOUND: as the structure has it */
	/*
	 * Bytes of the line that a runin or a turn takes; 0: up to the end of
	 * the first sentence, or the colon.  A runin with nothing behind it is
	 * a head.  Of a footnote the mark; 0: what looks like one.
	 */
	size_t split;
	struct span cells; /* of a row: its number, jg-blocks(5) */
};

/* As the split of a footnote: it goes on with the one above. */
#define GIVEN_GOES_ON ((size_t)UINT32_MAX)

struct givens {
	const struct given *list; /* ascending by line */
	size_t count;
	bool headings; /* every heading is given: none is to be found */
};

struct outline;

/* Take down on each line what it is given as; behind lines_split(). */
void given_note(struct outline *outline, const struct givens *givens);

/* Give their kinds to the lines that nothing else wanted to decide. */
void given_settle(struct outline *outline, const struct givens *givens);

#endif
