/* The header of a document: what is known of it, as records of kind meta. */
#ifndef HEADER_READ_H
#define HEADER_READ_H

#include "document/facts.h"
#include "record/record_read.h"
#include "xml/pull.h"

/* What is looked for: facts with keys of their own, and these. */
enum {
	FACT_NAME = FACT_COUNT, /* of the document */
	FACT_NOTE, /* its key is in the header */
	SOUGHT_COUNT,
};

/* Zero-initialise; header_begin() before each document. */
struct header {
	struct buf fact[SOUGHT_COUNT];
	struct buf notes; /* records */
	bool given; /* the title, by a person */
	struct span open[PULL_DEPTH_MAX]; /* names of elements */
	size_t depth;
	unsigned taking; /* what is sought; SOUGHT_COUNT: nothing */
	size_t taking_at; /* the depth of its element */
	struct buf text, key, value, tidy;
	bool good; /* no text holds what none may hold */
};

void header_begin(struct header *header);

/* Inside teiHeader. */
void header_start(struct header *header, struct pull *pull);
void header_add(struct header *header, struct span text);
void header_end(struct header *header);

/* Append the records, but for what the text says itself. */
void header_write(
    struct header *header, const struct facts *text, struct buf *out);

void header_free(struct header *header);

#endif
