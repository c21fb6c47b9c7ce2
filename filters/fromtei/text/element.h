/* The elements of TEI that are understood, and what they are to a text. */
#ifndef ELEMENT_H
#define ELEMENT_H

#include "base/span.h"
#include "stream/kind.h"

/* How an element is read; `inline` means as part of a record's text. */
enum role {
	ROLE_UNKNOWN, /* as ROLE_AROUND, or inline in a record */
	ROLE_AROUND, /* holds blocks: body, front, lg */
	ROLE_DIVISION,
	ROLE_CLOSER,
	ROLE_RECORD, /* one record */
	ROLE_HEAD,
	ROLE_SALUTE,
	ROLE_LIST,
	ROLE_ITEM,
	ROLE_TABLE, /* as ROLE_AROUND */
	ROLE_ROW,
	ROLE_CELL,
	ROLE_INLINE,
	ROLE_PLACE, /* inline; a dateline of nothing else is a place */
	ROLE_SEGMENT, /* inline; a paragraph of nothing else is of its kind */
	ROLE_LABEL,
	ROLE_EITHER, /* a record where none is open, else inline */
	ROLE_QUOTE, /* around blocks where no record is open, else inline */
	ROLE_BREAK, /* the end of a line */
	ROLE_PAGE, /* a page begins there */
	ROLE_NOTHING, /* empty, and no part of the text */
	ROLE_COUNT,
};

struct element {
	const char *name;
	enum role role;
	enum kind kind; /* of a record */
};

/* Never NULL. */
const struct element *element_of(struct span name);

/* The kind that the type of a seg tells, or KIND_UNKNOWN. */
enum kind element_segment(struct span type);

#endif
