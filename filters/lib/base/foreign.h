/*
 * What a file is that is no text, told by its bytes, and what makes text of it.
 *
 * A program that does so takes paths by --files0-from, cuts --base off their names,
 * puts the SHA-256 into frames by --digest, and says reader= there, jg-frames(5).
 * One more is a row of the table.
 */
#ifndef FOREIGN_H
#define FOREIGN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

struct foreign {
	struct span magic;
	const char *reader; /* the program that makes text of it, or NULL */
	bool converted; /* of the .docx that LibreOffice makes of it */
	const char *advice; /* what it is, and what helps: for a message */
};

/* How much of the ends of a file tells. */
enum { FOREIGN_HEAD = 4096, FOREIGN_TAIL = 1 << 16 };

/* NULL for bytes that may be text. */
const struct foreign *foreign_of(struct span bytes);

/* The same for the ends of a file alone; the tail is wanted where it is a ZIP. */
const struct foreign *foreign_ends(struct span head, struct span tail);
bool foreign_is_zip(struct span head);

/* The rows of the table, one by one; NULL behind the last. */
const struct foreign *foreign_row(size_t number);

#endif
