/* Notes that stand beside each other on a line, where no other line holds them. */
#ifndef NOTE_LINE_H
#define NOTE_LINE_H

#include "chinese/note_mark.h"
#include "structure/model/model.h"

/*
 * Where in the rest of line i, behind that mark, the next note begins, as
 * note_mark_beside() tells; not where a line below begins with that mark: then this
 * one only speaks of it.
 */
size_t note_line_next(const struct outline *outline, size_t i, struct span rest,
    const struct note_mark *mark, struct note_mark *next);

#endif
