/* A line of a catalogue for each document, or for each fact of it. */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include "document/facts.h"

/* Append the line of column names, and a document's line. */
void catalogue_head(struct buf *out);
void catalogue_write(
    struct facts *facts, const struct document *document, struct buf *out);

/* The same where each fact that is known has a line. */
void catalogue_facts_head(struct buf *out);
void catalogue_facts(
    struct facts *facts, const struct document *document, struct buf *out);

#endif
