/* What a line that may be a heading without a number looks like. */
#ifndef LOOKS_H
#define LOOKS_H

#include "structure/model/model.h"
#include "structure/plain/lengths.h"

/* Its length and its end allow it: most lines are done with here. */
static inline bool
looks_short(const struct line *line)
{
	/* at once: no branch would foretell which of them fails */
	return (line->chars <= LONG_CHARS) & (line->kind == KIND_PARA) &
	    (line->entry == NONE) & !line->full &
	    (((line->end == END_OPEN) | (line->end == END_COMMA)) |
		((line->end == END_QUESTION) &
		    (line->chars <= QUESTION_CHARS)) |
		((line->end == END_COLON) & (line->chars <= LABEL_CHARS)));
}

/* Of a line that is short so. */
enum look looks_of(const struct outline *outline, const struct line *line);

/* ✦✦, ***, or a line of dashes: it parts what stands around it. */
bool looks_like_ornament(const struct line *line);

/*
 * 附录A　记录表, not the first line, above whatever is in it, a table mostly, and not
 * in a list.
 */
bool looks_like_appendix(const struct line *line, const struct line *next);

#endif
