/*
 * Edits: what a rule puts in place of what.
 *
 * Rules work on one text and hand their edits, in order, to an editor, which
 * alone writes the next text, and the log where one is kept.
 */
#ifndef EDIT_H
#define EDIT_H

#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"
#include "stage/rule.h"

/*
 * Bytes [at, at + len) of the source gave `made` bytes of the result, by these
 * rules.  Where the made bytes lie follows from the edits before.
 */
struct edit {
	size_t at, len, made;
	rules by;
};

/* Disjoint edits in the order of the text.  Zero-initialise. */
struct edits {
	struct edit *edit;
	size_t count, cap;
};

void edits_free(struct edits *edits);

/* Append an edit, which lies behind all others. */
void edits_add(struct edits *edits, struct edit edit);

/*
 * Two steps, one after the other, told as one: what leads from the source of
 * `first` to the result of `second`.  Edits that meet become one.  The result
 * replaces `first`.
 */
void edits_compose(struct edits *first, const struct edits *second);

struct editor {
	struct span text; /* being edited */
	size_t done; /* of text, copied to out */
	struct buf *out;
	struct edits *log; /* NULL: none is kept */
	size_t count; /* edits made so far, notes among them */
	size_t changes; /* edits that are no notes */
};

/*
 * Replace text[at, at + len), which lies behind every edit before it; text
 * that is the same as before is logged all the same.
 */
void edit_replace(struct editor *editor, size_t at, size_t len,
    struct span with, enum rule rule);

/* The same with one character. */
void edit_code(struct editor *editor, size_t at, size_t len, uint32_t code,
    enum rule rule);

/* Log that text[at, at + len) was seen and is kept. */
void edit_note(struct editor *editor, size_t at, size_t len, enum rule rule);

/* The last character that has been settled, or '\n' where the text begins. */
uint32_t edit_before(const struct editor *editor, size_t at);

/* Copy what is left; out is whole then. */
void edit_end(struct editor *editor);

#endif
