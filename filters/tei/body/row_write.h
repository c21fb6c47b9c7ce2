/* Rows of tables. */
#ifndef ROW_WRITE_H
#define ROW_WRITE_H

#include "body/writing.h"

/* A row with its cells; where it names the columns it says so. */
void row_write(struct body *body, const struct block *block);

#endif
