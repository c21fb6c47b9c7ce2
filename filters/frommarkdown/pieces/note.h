/* Footnotes, which CommonMark takes for the addresses of links. */
#ifndef NOTE_H
#define NOTE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * `[^1]: as we know` and `[注]: 见下文` would be definitions of links, and gone.
 * Append the text with such brackets escaped, line for line; false, and
 * nothing is appended, where it has none.
 */
bool note_keep(struct span text, struct buf *out);

/* The paragraph is a footnote. */
bool note_is(struct span text);

#endif
