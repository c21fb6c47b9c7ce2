/* What the program that read a document says of its lines, by its frame. */
#ifndef GIVEN_FIELD_H
#define GIVEN_FIELD_H

#include "overrides.h"
#include "stream/frame.h"

/* Zero-initialise. */
struct given_field {
	struct given_list said, both;
};

/* Read the field `given` of the frame; what makes no sense is passed over. */
void given_field_read(struct given_field *field, const struct text *text);

/*
 * What is given of a part of the text, in front of which `before` lines stand:
 * where the tables say something of a line, that holds.  Good until the next call.
 */
struct givens given_field_merge(
    struct given_field *field, struct givens tables, size_t before);

void given_field_free(struct given_field *field);

#endif
