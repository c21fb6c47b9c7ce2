/* Who speaks in a book, and where. */
#ifndef CROWD_H
#define CROWD_H

#include "base/set.h"
#include "document/voice.h"

/* Bytes of a text that is kept elsewhere. */
struct piece {
	size_t at, len;
};

static inline struct piece
piece_keep(struct buf *kept, struct span text)
{
	struct piece piece = {kept->len, text.len};

	buf_span(kept, text);
	return piece;
}

static inline struct span
piece_text(const struct buf *kept, struct piece piece)
{
	return (struct span){
	    piece.len > 0 ? kept->data + piece.at : "", piece.len};
}

struct person {
	struct piece name, role; /* as printed first */
};

/* That a person speaks in a chapter. */
struct mention {
	size_t person, chapter;
	struct piece anchor; /* of his first turn; empty: the chapter is his */
};

/* Zero-initialise; crowd_free() when done. */
struct crowd {
	struct set keys; /* persons of one name are one */
	struct person *person; /* beside the set */
	size_t person_cap;
	struct mention *mention;
	size_t mentions, mention_cap;
	struct buf text; /* all pieces */
	struct voices voices; /* of the chapter */
	size_t *seen; /* of each person, 1 + the last chapter he speaks in */
	size_t seen_cap;
};

/* Begin a chapter: those whom its facts name are in it. */
void crowd_enter(struct crowd *crowd, const struct document *document,
    const struct facts *facts, size_t chapter);

/* The turn that the block of that number is has that anchor. */
void crowd_turn(
    struct crowd *crowd, size_t block, struct span anchor, size_t chapter);

void crowd_clear(struct crowd *crowd);
void crowd_free(struct crowd *crowd);

#endif
