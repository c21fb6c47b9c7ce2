/* What records have in common: their label, text and attributes. */
#ifndef RECORD_PARTS_H
#define RECORD_PARTS_H

#include "body/writing.h"

/*
 * The identifier of a paragraph, on the element that begins it; where it stands on the
 * element of a speaker's words it does not on his label.
 */
void record_identify(struct body *body, const struct block *block);

/* Open a paragraph, with its identifier; write the inside of one. */
void record_open(struct body *body, const struct block *block);
void record_prose(struct body *body, const struct block *block);

/* A paragraph; with its label, or without where that has been written. */
void record_paragraph(
    struct body *body, const struct block *block, bool labelled);

/*
 * The label, if there is one.  Where TEI allows phrases only, which it is not, a
 * segment stands for it.
 */
void record_label(struct body *body, const struct block *block, enum tag label);

/* Label and text of a record, and the attribute that says what shares its line. */
void record_content(
    struct body *body, const struct block *block, enum tag label);
void record_run_in(struct body *body, const struct block *block);

/* The attribute n, where the record has a number. */
void record_number(struct body *body, const struct block *block);

#endif
