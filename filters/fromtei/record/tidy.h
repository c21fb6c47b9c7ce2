/* Text as XML has it, made text as the block stream has it. */
#ifndef TIDY_H
#define TIDY_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * Append the text without the white space at its ends, in NFC.  White space
 * with a line end in it is nothing beside Chinese, and else a blank; a tab is a
 * blank; all other white space stays.  False where the text holds what no text
 * may hold, a control character.
 */
bool tidy_text(struct buf *out, struct span text);

/* A tab or an end of line is in it. */
bool tidy_has_control(struct span text);

/* Nothing but white space, as XML has it. */
bool tidy_is_blank(struct span text);

#endif
