/* Documents from operands or a list of paths, written framed or plain. */
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include "base/buf.h"
#include "base/listed.h"
#include "base/set.h"
#include "given/plain_lines.h"

struct documents {
	/* Settings. */
	struct listed listed; /* --files0-from */
	const char *base;
	bool framed; /* documents have their names */
	bool bare; /* the text, and nothing of it */
	bool digest;

	/* State. */
	size_t written;
	struct set names;
	struct plain plain;
	struct buf name, fields;
};

/* To stand in a struct filter with a struct documents as the state. */
bool documents_begin(void *documents, struct output *out, size_t operands);
void documents_input(void *documents, struct source *src, struct output *out);
void documents_end(void *documents, struct output *out);

#endif
