/*
 * A transcript as ParlaMint has it: what each says is an utterance of segments, and
 * all else, labels among it, is notes.
 */
#ifndef DEBATE_H
#define DEBATE_H

#include "inline/phrase.h"
#include "people/people.h"

struct debate {
	struct xml *xml;
	const struct document *document;
	const struct people *people;
	struct phrase *phrase;
	struct span id; /* of the document */
	size_t speeches, segments; /* written so far */
	bool section, utterance; /* one is open */
	bool begun; /* the section has more than its heading */
	unsigned level; /* of the section in which he speaks */
};

/* Write the element `text`. */
void debate_write(struct debate *debate);

#endif
