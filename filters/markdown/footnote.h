/*
 * Notes as Markdown has them: [^3] in the text, and [^3]: … where the note
 * stands.
 *
 * The name is the number.  How mark and note are printed, unless it is [3], a
 * comment tells behind the note, which no reader sees: <!--〔3〕-->, or where the
 * two differ <!--①  1.-->.
 */
#ifndef FOOTNOTE_H
#define FOOTNOTE_H

#include <stdbool.h>

#include "base/buf.h"
#include "chinese/inline.h"

/*
 * Append the text of a record, escaped for where it stands, with its marks.  The
 * marks are begun with the document.
 */
void footnote_text(struct buf *out, struct marks *marks,
    const struct block *block, struct span text, unsigned where);

/* Where the marks that end a text begin, with the blanks in front; its length: none. */
size_t footnote_tail(
    struct marks *marks, const struct block *block, struct span text);

/* The same of what goes on behind text of the record that has been written. */
void footnote_rest(struct buf *out, struct marks *marks,
    const struct block *block, struct span text);

/* The record begins a note to which a mark points. */
bool footnote_is(const struct marks *marks, const struct block *block);

/* Append such a note: a line, and its end. */
void footnote_write(
    struct buf *out, const struct marks *marks, const struct block *block);

/* Append a record that goes on with it, behind an empty line. */
void footnote_more(struct buf *out, const struct block *block);

#endif
