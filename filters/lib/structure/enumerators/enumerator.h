/* Read the enumerator at the start of a line: bytes to facts. */
#ifndef ENUMERATOR_H
#define ENUMERATOR_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"
#include "structure/enumerators/numbered.h"

/*
 * What opens the text, which is without blanks around it; false: nothing, and
 * *e is not to be read.
 */
bool enumerator_read(struct span text, struct enumerator *e);

/* Append the number as the block stream writes it. */
void enumerator_write_number(const struct enumerator *e, struct buf *out);

#endif
