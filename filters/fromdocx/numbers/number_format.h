/* Numbers as Word and its like write those of lists. */
#ifndef NUMBER_FORMAT_H
#define NUMBER_FORMAT_H

#include "base/buf.h"
#include "base/span.h"

enum number_format {
	FORMAT_DECIMAL,
	FORMAT_NONE,
	FORMAT_BULLET,
#define FORMAT(id, name, ...) FORMAT_##id,
#include "numbers/number_format.def"
};

/* By Word's name; one that is not known counts in decimal, as in Word. */
enum number_format number_format_of(struct span name);

/* Append the number; nothing for what has none. */
void number_format_write(
    struct buf *out, enum number_format format, unsigned number);

#endif
