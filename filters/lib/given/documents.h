/*
 * What programs share that take texts out of files of other kinds: documents from
 * operands or a list of paths, written framed or plain.
 */
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include "base/buf.h"
#include "base/filter.h"
#include "given/named.h"
#include "given/plain_lines.h"

struct documents {
	/* Settings. */
	const char *reader; /* the program */
	/*
	 * Read a file: its lines, and what it says of itself, each as documents_field()
	 * appends it; false after fail().
	 */
	bool (*read)(void *state, struct span bytes, const char *source,
	    struct plain *plain, struct buf *fields);
	void *state; /* what read() is given */
	struct named named;
	bool bare; /* the text, and nothing of it */

	/* State. */
	struct plain plain;
	struct buf known;
};

enum {
	DOCUMENTS_PLAIN = 'p',
	DOCUMENTS_FRAME = 256,
	DOCUMENTS_BASE,
	DOCUMENTS_FILES,
	DOCUMENTS_DIGEST,
	DOCUMENTS_OWN, /* a program's own options begin */
};

/* The options of all of them, up to a row without name. */
enum { DOCUMENTS_OPTIONS = 6 };
extern const struct filter_option documents_options[DOCUMENTS_OPTIONS];

/* Take one of these. */
void documents_option(struct documents *documents, int id, const char *value);

/*
 * Append a field of a frame, jg-frames(5); blanks and control characters become
 * one blank, and an empty value is none.
 */
void documents_field(struct buf *fields, const char *key, struct span value);

/* To stand in a struct filter with a struct documents as the state. */
bool documents_begin(void *documents, struct output *out, size_t operands);
void documents_input(void *documents, struct source *src, struct output *out);
void documents_end(void *documents, struct output *out);

#endif
