/* How an element opens a record. */
#ifndef ROLE_RECORD_H
#define ROLE_RECORD_H

#include "text/text_reader.h"

/* Text where no record is open is a paragraph of what is around it. */
void role_open(struct text_reader *reader, const struct frame *around);

/* Open a record of that kind, at the level of the element that has begun. */
void role_record(struct text_reader *reader, struct pull *pull, enum kind kind);

#endif
