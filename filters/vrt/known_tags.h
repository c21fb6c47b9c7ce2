/* Attributes of vertical text: what is known of a text and its parts. */
#ifndef KNOWN_TAGS_H
#define KNOWN_TAGS_H

#include "document/voice.h"

/* As XML has it: < > & and " are entities. */
void about_escape(struct buf *out, struct span text);

void about_attribute(struct buf *out, const char *name, struct span value);
void about_number(struct buf *out, const char *name, size_t value);

/* A heading, without the stop of one that runs in. */
void about_heading(
    struct buf *out, const char *name, const struct block *block);

/* Of a turn: who speaks, in which office, in which part. */
void about_voices(struct buf *out, const struct voices *voices,
    const size_t *number, size_t count);

/* The tag `text`. */
void about_document(struct buf *out, const struct document *document,
    const struct facts *facts, const char *words);

/* The names of its attributes, NULL behind the last. */
const char *about_name(size_t number);

#endif
