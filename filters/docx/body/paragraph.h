/* A paragraph of Word: where it stands, and its parts. */
#ifndef PARAGRAPH_H
#define PARAGRAPH_H

#include <stdbool.h>

#include "base/buf.h"
#include "chinese/inline.h"
#include "look/look.h"
#include "stream/block.h"

/* What a paragraph has besides its style; all 0: nothing. */
struct placing {
	enum style style;
	unsigned left, hanging, right; /* hundredths of a character */
	unsigned above; /* hundredths of a line */
	bool new_page;
	bool keep; /* on the page on which the next begins */
	bool centred;
	size_t label; /* bytes that open it, such as 出席： */
};

enum part_style { PART_PLAIN, PART_SPEAKER, PART_HEADING };

void paragraph_begin(
    const struct look *look, const struct placing *placing, struct buf *out);

/*
 * What the text of a paragraph is written with.  Marks inside it are set apart:
 * what is said in the hall, and the first mark of a note, which is bound to it.
 */
struct writer {
	const struct look *look;
	struct marks marks;
	const char
	    *notes; /* what Word calls its notes; NULL: they are printed */
	const struct block
	    *lines; /* up to here rows are lines; NULL: none is */
};

/* A record, its label in front. */
void paragraph_part(struct writer *writer, enum part_style style,
    const struct block *block, struct buf *out);

/* One that is a note of Word's: its number stands for the label. */
void paragraph_note(
    struct writer *writer, const struct block *block, struct buf *out);

/* The same of a title, which is broken at words. */
void paragraph_title(
    struct writer *writer, const struct block *block, struct buf *out);

/*
 * A part of a record's text, which paragraph_scan() has seen; the first has the
 * label in front.
 */
void paragraph_scan(struct writer *writer, const struct block *block);
void paragraph_text(struct writer *writer, const struct block *block,
    bool first, struct span text, struct buf *out);

/* One that opens with so many bytes of a label of its own: 出席：. */
void paragraph_labelled(struct writer *writer, const struct block *block,
    size_t label, struct buf *out);

void paragraph_end(struct buf *out);

#endif
