/* Weigh the labels of a document, each by all its lines. */
#ifndef WEIGH_H
#define WEIGH_H

#include "structure/turns/utterances.h"

/* What the labels of a document come to; a speaker is a label that weighs. */
struct speakers {
	size_t again; /* speakers that come back */
	size_t once; /* others */
	size_t turns; /* of speakers that come back */
	size_t others; /* lines of other labels that come back */
	size_t talking; /* speakers that talk to somebody */
	size_t
	    parts; /* speakers that are a part in a conversation, and say it */
	size_t chaired; /* turns of the speaker with most, who has an office */
	size_t machines; /* turns that a program labelled, or put a time to */
	size_t first, last; /* lines of the first and the last turn */
};

/* Complete the clues of the utterances. */
void weigh_labels(struct utterances *utterances, const struct outline *outline,
    struct speakers *speakers);

#endif
