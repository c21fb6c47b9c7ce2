/* A paragraph of Word: where it stands, and its parts. */
#ifndef PARAGRAPH_H
#define PARAGRAPH_H

#include <stdbool.h>

#include "base/buf.h"
#include "chinese/inline.h"
#include "paper_style.h"
#include "stream/block.h"

/* What a paragraph has besides its style; all 0: nothing. */
struct placing {
	enum style style;
	unsigned left, hanging, right; /* hundredths of a character */
	unsigned above; /* hundredths of a line */
	bool new_page;
};

enum part_style { PART_PLAIN, PART_SPEAKER, PART_HEADING };

void paragraph_begin(
    enum look look, const struct placing *placing, struct buf *out);

/* A record, its label in front, with what is said in the hall set apart. */
void paragraph_part(struct marks *marks, enum part_style style,
    const struct block *block, struct buf *out);

/* The same of a title, which is broken at words. */
void paragraph_title(
    enum look look, const struct block *block, struct buf *out);

void paragraph_end(struct buf *out);

#endif
