/* Findings in the form that was asked for. */
#ifndef TELL_H
#define TELL_H

#include "report/findings.h"

enum telling {
	TELL_TEXT, /* source:line: check: text */
	TELL_GCC, /* source:line:byte: weight: text [check] */
	TELL_JSON, /* an object a line */
	TELL_TSV, /* a row, with the words and the anchor of the page */
	TELL_SARIF, /* one log of all */
	TELLINGS,
};

/* The form of that name, or TELLINGS. */
enum telling telling_named(const char *name);

/* Zero-initialise but for the form. */
struct teller {
	enum telling form;
	size_t told;
};

/* What stands before the first finding, and behind the last. */
void tell_begin(const struct teller *teller, struct buf *out);
void tell_end(const struct teller *teller, struct buf *out);

/* Append what was found of a document. */
void tell(struct teller *teller, struct report *report, struct buf *out);

#endif
