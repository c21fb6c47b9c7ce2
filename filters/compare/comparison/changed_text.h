/* What was changed inside of a paragraph. */
#ifndef CHANGED_TEXT_H
#define CHANGED_TEXT_H

#include "base/set.h"
#include "base/span.h"
#include "comparison/edits.h"

/* A part of the text of either document, or of both. */
struct part {
	enum edit_kind kind;
	struct span text; /* of the old text where only that has it */
};

/* Zero-initialise; inside_free(). */
struct inside {
	struct part *list;
	size_t count, cap;
	struct edits edits;
	struct set words;
	uint32_t *ids[2]; /* of the tokens of either text */
	size_t *at[2]; /* where each begins, and where the last ends */
	size_t id_cap[2], at_cap[2];
};

/*
 * Find how the old text became the new one, by characters: a word of Latin
 * letters or a number is changed as a whole.  What both have, but is too little
 * to be read between two changes, is part of the change; where both have less
 * than a third of the longer text, all of it is replaced.  The parts that are
 * not new, put together, are the old text, and those that are not old the new.
 */
void inside_find(struct inside *inside, struct span old, struct span new);

void inside_free(struct inside *inside);

#endif
