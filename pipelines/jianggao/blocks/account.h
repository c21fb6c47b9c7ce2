/* Each input has come to a document, or was refused by name. */
#ifndef ACCOUNT_H
#define ACCOUNT_H

#include "blocks/stream_survey.h"
#include "corpus/corpus.h"

/* What is to be read, and what came of it. */
struct reading {
	struct corpus *corpus;
	struct survey *survey;
	struct buf sign; /* of all that the stream hangs on but the speeches */
	struct rows before; /* what the stream of before was made of */
	struct buf changed,
	    touched; /* paths: to read; the same and those gone */
	size_t changes;
	bool markdown; /* some of them are */
	bool listed; /* some of them are left for jg-normalize */
	bool impure; /* something was refused that is no file of the corpus */
};

/*
 * Count the inputs that have come to nothing.  False after fail() where nobody has
 * said why: something has ended as if it were done, and nothing of it is believed.
 */
bool account_for_all(struct reading *reading);

/* Name the first input that is not in what a stage that died has left. */
void account_died(struct reading *reading, const char *stream);

/*
 * Take down what the stream was made of.  What changed while it was read is read
 * again by the next run, and told: of it, this run may have seen a part.
 */
bool account_inputs(struct reading *reading);

#endif
