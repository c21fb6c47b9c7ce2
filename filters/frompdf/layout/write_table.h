/* Tables of pages become rows, those that go on on the next page, too. */
#ifndef WRITE_TABLE_H
#define WRITE_TABLE_H

#include "given/rows.h"
#include "sheet/sheets.h"

/* Zero-initialise. */
struct table_writer {
	struct rows rows;
	const struct ruled *first, *last; /* NULL: none is being written */
	uint32_t sheet; /* of the last */
	size_t *turn; /* behind how many rows other sheets begin; free() it */
	size_t turns, cap;
};

/* The table that the row stands for goes on with the one that is being written. */
bool table_goes_on(const struct table_writer *writer,
    const struct sheets *sheets, const struct row *row);

void table_add(struct table_writer *writer, const struct sheets *sheets,
    const struct row *row);

/* Append what has been added, if there is any. */
void table_end(struct table_writer *writer, struct plain *plain);

#endif
