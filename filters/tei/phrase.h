/* The inside of a paragraph: text with masks, quotations, works, reactions. */
#ifndef PHRASE_H
#define PHRASE_H

#include "inline.h"
#include "xml.h"

enum redaction { REDACTION_GAP, REDACTION_ELLIPSIS };

/* Zero-initialise, but for redaction; phrase_free() when done. */
struct phrase {
	enum redaction redaction;
	struct marks marks;
};

/* Write a text without the white space at its ends, and with its marks. */
void phrase_write(struct phrase *phrase, struct xml *xml, struct span text);

/* Write a reaction that is a whole record. */
void phrase_reaction(struct xml *xml, struct span text);

void phrase_free(struct phrase *phrase);

/* The text without the white space at its ends. */
struct span phrase_trim(struct span text);

#endif
