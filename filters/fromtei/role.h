/* How an element begins, by its role. */
#ifndef ROLE_H
#define ROLE_H

#include "text_reader.h"

/* The innermost element has begun: open a record, or go on with one. */
void role_start(struct text_reader *reader, struct pull *pull);

/* Text where no record is open is a paragraph of what is around it. */
void role_open(struct text_reader *reader, const struct frame *around);

/* Open a record of that kind, at the level of the element that has begun. */
void role_record(struct text_reader *reader, struct pull *pull, enum kind kind);

#endif
