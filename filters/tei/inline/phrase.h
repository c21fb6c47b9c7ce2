/* The inside of a paragraph: text, and what is set apart in it. */
#ifndef PHRASE_H
#define PHRASE_H

#include "chinese/inline.h"
#include "inline/spot.h"
#include "xml.h"

enum redaction { REDACTION_GAP, REDACTION_ELLIPSIS };

/*
 * Zero-initialise, but for redaction; phrase_free() when done.  The spots are
 * those of the text found last.
 */
struct phrase {
	enum redaction redaction;
	struct marks marks;
	struct spots spots;
	struct span id; /* of the document */
};

/* Write a text without the white space at its ends, with its marks and dates. */
void phrase_write(struct phrase *phrase, struct xml *xml, struct span text);

/* The same of a part of a text, with its white space. */
void phrase_write_part(
    struct phrase *phrase, struct xml *xml, struct span text);

/* The spots of a paragraph, where TEI allows more than it does elsewhere. */
void phrase_find(struct phrase *phrase, struct span text);

/*
 * Write the text whose spots were found; corresp is what an announcement in it
 * points to.
 */
void phrase_write_found(struct phrase *phrase, struct xml *xml,
    struct span text, struct span corresp);

/* Write a reaction that is a whole record. */
void phrase_reaction(struct xml *xml, struct span text);

/* The attribute that names a note, or points to one with the mark #. */
void phrase_note(struct phrase *phrase, struct xml *xml, const char *attribute,
    const char *mark, int note);

void phrase_free(struct phrase *phrase);

#endif
