/* Rows become paragraphs. */
#ifndef ARRANGE_ROWS_H
#define ARRANGE_ROWS_H

#include "given/plain_lines.h"
#include "sheet/sheets.h"

/* Write them, and the field that says where pages begin. */
void arrange(struct sheets *sheets, struct plain *plain, struct buf *fields);

#endif
