/* How many lines a title takes. */
#ifndef TITLE_LINES_H
#define TITLE_LINES_H

#include "structure/model/model.h"

/* The line behind a title that begins at the first, up to the end given. */
size_t title_lines_end(const struct outline *outline, size_t first, size_t end);

/* Behind the last line as well as those that end words which it leaves open. */
size_t title_lines_more(
    const struct outline *outline, size_t first, size_t last, size_t end);

/* Where a title begins of which the line is one; the line itself if there. */
size_t title_lines_begin(const struct outline *outline, size_t line);

/* The first two lines are the clauses of one: 学新的， and 不丢旧的. */
bool title_is_clauses(const struct outline *outline);

#endif
