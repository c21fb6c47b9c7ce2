/* What the lines are that an enumerator opens: their forms. */
#ifndef ENTRIES_H
#define ENTRIES_H

#include "structure/enumerators/enumerator.h"
#include "structure/model/model.h"

/* Bytes, at most: of the blanks in front of a line, and of an enumerator. */
enum { ENTRIES_BLANKS = 127, ENTRIES_LABEL = 60 };

/* Characters, at most, of a heading in front of a paragraph. */
enum { ENTRIES_RUNIN = 64 };

/* The last line, of this text, is opened by the enumerator. */
void entries_add(struct outline *outline, struct line *line, struct span text,
    const struct enumerator *e);

/*
 * 7.21大水 is a day, unless 7.20 came before, or nearly: no number of a section
 * is as high without.
 */
bool entries_is_day(const struct outline *outline, struct span text,
    const struct enumerator *e);

/*
 * 问题1：为什么？ and below it 问题1：您好，… name who asks: where the enumerator is that
 * of the line above, both are none, and that is taken back.
 */
bool entries_drop_twin(struct outline *outline, const struct enumerator *e);

/* Where the text has a half-width point for 。, read it as that. */
void entries_heed_points(struct outline *outline);

#endif
