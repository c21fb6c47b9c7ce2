/* The blocks of a Markdown document in a row, as text. */
#ifndef PIECE_H
#define PIECE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"

enum piece_kind {
	PIECE_HEADING,
	PIECE_PARAGRAPH,
	PIECE_VERBATIM, /* code, a table in a list: its lines stay lines */
	PIECE_TABLE, /* a row a line; depth 1: the first names the columns */
	PIECE_RULE, /* has no text */
};

struct piece {
	enum piece_kind kind;
	unsigned depth; /* of a heading: 1 to 6 */
	size_t line; /* of the Markdown, from 1 */
	size_t start, len; /* of its text; a line feed breaks a line */
	size_t strong; /* bytes at its start that are strong */
	bool inner; /* stands in a list or a quotation */
	bool note; /* it is a footnote, or a few, a line each */
	bool more; /* it goes on with the footnote above */
	bool entity; /* its last character was written as an entity */
};

/* Zero-initialise; pieces_clear() before each document. */
struct pieces {
	struct piece *piece;
	size_t count, cap;
	struct buf text; /* of all */
	bool joint; /* a line ended, and the next one goes on */
	bool helped; /* the parser was given what is no text */
	bool checked; /* the text is a stretch of the Markdown, and so normal */
	size_t parts; /* of the text of the last one */
};

void pieces_clear(struct pieces *pieces);
void pieces_free(struct pieces *pieces);

/*
 * Begin one; text is added to the last that was begun.  `typed` is what it was
 * made of.
 */
struct piece *pieces_open(struct pieces *pieces, enum piece_kind kind,
    size_t line, struct span typed);

void pieces_add(struct pieces *pieces, struct span text);

/* The text so far of the last that was begun. */
struct span pieces_open_text(const struct pieces *pieces);

/* The line ends here and goes on: no blank stands there between Han. */
void pieces_join(struct pieces *pieces);

/*
 * Make the text of the last one normal: NFC, nothing but line feeds for
 * control characters, no blanks around a line.  A piece without text goes.
 */
void pieces_close(struct pieces *pieces);

static inline struct span
piece_text(const struct pieces *pieces, const struct piece *piece)
{
	return (struct span){pieces->text.data + piece->start, piece->len};
}

/* Append the text in NFC and without control characters but line feeds. */
void piece_clean(struct buf *out, struct span text);

/* Whether a blank parts two texts of one paragraph when they are joined. */
bool piece_needs_blank(struct span before, struct span after);

#endif
