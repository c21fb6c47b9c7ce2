/* Papers that carry another: where each of them begins. */
#ifndef ENCLOSED_H
#define ENCLOSED_H

#include "structure/model/model.h"

/* Mark attachments, and the titles of papers that are enclosed. */
void enclosed_find(struct outline *outline);

/* Lines i to `end` are the title of such a paper, and what is below tells of it. */
void enclosed_title(struct outline *outline, size_t i, size_t end);

/* Behind the lines from i on that are given as titles. */
size_t enclosed_behind_given(const struct outline *outline, size_t i);

/* A paper begins at the line that has its own title, numbers and end. */
bool enclosed_begins(const struct outline *outline, size_t i);

/*
 * Before anything is found: a title there is that of an enclosed paper, because an
 * attachment begins above it, or a paper has ended.
 */
bool enclosed_awaits(const struct outline *outline, size_t i);

/* One begins behind line `from`, up to line `to`: no number goes on there. */
bool enclosed_parts(const struct outline *outline, size_t from, size_t to);

/* The line of the next such beginning behind i, or the count of lines. */
size_t enclosed_next(const struct outline *outline, size_t i);

/* An attachment begins at the line: what is below is its, and no end. */
bool enclosed_attaches(const struct line *line);

#endif
