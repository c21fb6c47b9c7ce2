/*
 * Marks inside a paragraph: what every converter sets apart, found once.
 *
 * The text itself is never changed; a mark says what a stretch of it is.
 */
#ifndef INLINE_H
#define INLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "chinese/note_table.h"
#include "stream/block.h"

enum mark_kind {
	MARK_MASK, /* a name or figure struck out: see mask_is() */
	MARK_QUOTE, /* “…” ‘…’ 「…」 『…』, the quotation marks included */
	MARK_WORK, /* 《…》 〈…〉, the marks included */
	MARK_REACTION, /* （掌声）, the brackets included */
	MARK_NOTE, /* 〔1〕, where a note of the document is what it points to */
};

/* Bytes [start, end) of the text. */
struct mark {
	enum mark_kind kind;
	size_t start, end;
	int note; /* of MARK_NOTE: its place in the table of notes */
};

/*
 * The marks of one text, by start, an outer one before those inside it; any
 * two are disjoint or one holds the other.  Zero-initialise.
 */
struct marks {
	struct mark *mark;
	size_t count, cap;
	bool notes; /* a lone star is the sign of a footnote */
	struct note_table table; /* the document's notes */
	const struct block *first; /* the document's */
	const struct block *block; /* whose text it is */
	bool behind; /* text of the record in front stands on its line */
};

/* The texts that follow are of that document. */
void inline_begin(struct marks *marks, const struct document *document);

/* The texts that follow are of that record of it: so marks point to notes. */
void inline_enter(struct marks *marks, const struct block *block);

/* Find the marks of a text; what `marks` held before is forgotten. */
void inline_scan(struct marks *marks, struct span text);

void inline_free(struct marks *marks);

/*
 * The whole text is one stage direction in brackets, such as （掌声） or
 * （全场鼓掌）: true for a line that is a note and no paragraph.
 */
bool inline_is_reaction(struct span text);

#endif
