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
#include "stream/block.h"

enum mark_kind {
	MARK_MASK, /* a name or figure struck out: see mask_is() */
	MARK_QUOTE, /* “…” ‘…’ 「…」 『…』, the quotation marks included */
	MARK_WORK, /* 《…》 〈…〉, the marks included */
	MARK_REACTION, /* （掌声）, the brackets included */
};

/* Bytes [start, end) of the text. */
struct mark {
	enum mark_kind kind;
	size_t start, end;
};

/*
 * The marks of one text, by start, an outer one before those inside it; any
 * two are disjoint or one holds the other.  Zero-initialise.
 */
struct marks {
	struct mark *mark;
	size_t count, cap;
	bool notes; /* a lone star is the sign of a footnote */
};

/* The texts that follow are of that document. */
void inline_begin(struct marks *marks, const struct document *document);

/* Find the marks of a text; what `marks` held before is forgotten. */
void inline_scan(struct marks *marks, struct span text);

void inline_free(struct marks *marks);

/*
 * The whole text is one stage direction in brackets, such as （掌声） or
 * （全场鼓掌）: true for a line that is a note and no paragraph.
 */
bool inline_is_reaction(struct span text);

#endif
