/* How an element begins, by its role. */
#ifndef ROLE_H
#define ROLE_H

#include "text/text_reader.h"

/* The innermost element has begun: open a record, or go on with one. */
void role_start(struct text_reader *reader, struct pull *pull);

#endif
