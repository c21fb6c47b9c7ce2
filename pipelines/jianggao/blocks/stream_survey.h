/* What a block stream holds: its documents, by name and source. */
#ifndef STREAM_SURVEY_H
#define STREAM_SURVEY_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/set.h"
#include "blocks/block_stream.h"

/* Zero-initialise; survey_free() when done. */
struct survey {
	struct buf names; /* a line each */
	size_t documents;
	bool namesakes; /* documents of two files have one name */
	struct set sources; /* the files they came from */
	struct set bases, pairs;
};

/* Note the document in hand. */
void survey_take(struct survey *survey, const struct stream *stream);

/* Look through the stream in a file; false after fail(). */
bool survey_file(struct survey *survey, const char *path);
void survey_free(struct survey *survey);

#endif
