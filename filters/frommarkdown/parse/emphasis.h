/*
 * Emphasis that CommonMark does not read between Chinese characters.
 *
 * In **要求：**每户 the second run of stars stands behind punctuation and before
 * a letter, which makes it one that opens; in 要**“水”**要 the first one only
 * closes.  There is nothing that the author can have meant but emphasis.
 */
#ifndef EMPHASIS_H
#define EMPHASIS_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * A form feed, which CommonMark takes for a blank and no normalized text holds:
 * set beside a run of stars it makes it what it is, and it is no text.
 */
#define EMPHASIS_HELP '\f'

/*
 * Append the text to out with help at the runs that need it; false, and nothing
 * is appended, where none does.
 */
bool emphasis_help(struct span text, struct buf *out);

#endif
