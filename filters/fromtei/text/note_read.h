/* Notes with a place: at the foot of the page, at the end, in the margin. */
#ifndef NOTE_READ_H
#define NOTE_READ_H

#include "text/text_reader.h"

/* It has one, and is no part of the text. */
bool note_has_place(struct text_reader *reader, struct pull *pull);

/* It stands in a record, whose text has its mark where it is printed with one. */
void note_in_text(struct text_reader *reader, struct pull *pull);

/* It stands between records, with its number; one that shows none is a remark. */
void note_alone(struct text_reader *reader, struct pull *pull);

#endif
