/* Read the enumerator at the start of a line: bytes to facts. */
#ifndef ENUMERATOR_H
#define ENUMERATOR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"
#include "structure/numbers/style.h"

enum { PATH_MAX_DEPTH = 4 };

struct enumerator {
	enum style style;
	unsigned number; /* the last of the path */
	unsigned path[PATH_MAX_DEPTH]; /* 1.2.3 */
	unsigned depth; /* of the path; 1 for most */
	unsigned after; /* 第三条之一: 1; 0 for none */
	size_t label; /* bytes, without the blank behind it */
	size_t text; /* where the text begins, behind that blank */
	bool last; /* 最后: whatever number comes next */
	bool doubtful; /* 二、三产业: a numeral follows at once */
};

/*
 * What opens the text, which is without blanks around it; false: nothing, and
 * *e is not to be read.
 */
bool enumerator_read(struct span text, struct enumerator *e);

/* Append the number as the block stream writes it. */
void enumerator_write_number(const struct enumerator *e, struct buf *out);

#endif
