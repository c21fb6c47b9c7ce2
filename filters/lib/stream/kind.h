/* The kinds of records in a block stream; see jg-blocks(5). */
#ifndef KIND_H
#define KIND_H

#include <stdbool.h>

#include "base/span.h"

enum kind {
	KIND_UNKNOWN, /* copied by filters, refused by writers of formats */
	KIND_DOC,
	KIND_META,
	KIND_TITLE,
	KIND_SUBTITLE,
	KIND_BYLINE,
	KIND_DATE,
	KIND_PLACE,
	KIND_DOCNO,
	KIND_SALUTE,
	KIND_HEAD,
	KIND_RUNIN,
	KIND_ITEM,
	KIND_PARA,
	KIND_LINE,
	KIND_TURN,
	KIND_NOTE,
	KIND_CLOSE,
	KIND_SIGN,
	KIND_ATTACH,
	KIND_END,
	KIND_COUNT,
};

enum kind kind_of(struct span name);

enum { KIND_BYTES = 8 }; /* of the longest name */

/* "?" for KIND_UNKNOWN; KIND_BYTES may be read from there. */
struct span kind_name(enum kind kind);

/*
 * Titles below a record of this kind are those of attachments.  A paragraph that
 * stands above the title, as a letterhead does, ends no front.
 */
bool kind_ends_front(enum kind kind, bool titled);

#endif
