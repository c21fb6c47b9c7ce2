/* How a text is punctuated. */
#ifndef SHAPE_H
#define SHAPE_H

#include "outline.h"

/* How the text ends, closing quotation marks and brackets left aside. */
enum end shape_end(struct span text);

/*
 * The bytes up to the end of the first sentence, its 。！？ and what closes
 * behind it included; stops inside quotation marks and brackets do not count.
 * 0: none within the first SHAPE_SCAN bytes.
 */
enum { SHAPE_SCAN = 480 };
size_t shape_sentence(struct span text);

/*
 * A heading in front of a paragraph that ends so is taken to run in, where no
 * line end tells: 。！…；, but neither ？ nor ：, which announce.
 */
bool shape_runs_in(struct span heading);

/* One pair of brackets holds the whole text. */
bool shape_is_bracketed(struct span text);

/* Characters, at most CHARS_MANY; of long lines a third of the bytes. */
unsigned shape_chars(struct span text);

/* Whether the character occurs. */
bool shape_has(struct span text, struct span character);

#endif
