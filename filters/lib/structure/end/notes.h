/*
 * The notes of a text, at its end or below a part of it: 〔1〕指…
 *
 * A mark in the text and a line that it opens answer each other.  It is that,
 * more than the look of either, which tells notes from lists: below 注释 one
 * answer is enough, elsewhere most notes must have theirs, and where the mark
 * also counts things, as ① and （1） do, each of them.
 */
#ifndef NOTES_H
#define NOTES_H

#include "structure/model/model.h"

/* Mark the notes; behind page_find(), before anything reads enumerators. */
void notes_find(struct outline *outline);

/* The line heads notes, as found or given. */
bool notes_head(const struct outline *outline, size_t i);

/* The line is part of a note, or heads notes. */
bool notes_hold(const struct line *line);

/* Behind the last line in [first, end) that neither is a note nor heads any. */
size_t notes_begin(const struct outline *outline, size_t first, size_t end);

#endif
