/* The kinds of records in a block stream; see kinds.def and jg-blocks(5). */
#ifndef KIND_H
#define KIND_H

#include <stdbool.h>

#include "base/span.h"

enum kind {
	KIND_UNKNOWN, /* copied by filters, refused by writers of formats */
#define FRAME(id, name) KIND_##id,
#define KIND(id, name, ...) KIND_##id,
#include "stream/kinds.def"
	KIND_COUNT,
};

enum kind kind_of(struct span name);

enum { KIND_BYTES = 8 }; /* of the longest name */

/* "?" for KIND_UNKNOWN; KIND_BYTES may be read from there. */
struct span kind_name(enum kind kind);

/* A line of a text may be of that kind: doc, meta and end are none. */
bool kind_is_text(enum kind kind);

/* A bit for each kind that opens a section. */
enum {
	KIND_HEADINGS = 0
#define KIND_BIT_NONE 0
#define KIND_BIT_TEXT 0
#define KIND_BIT_NOTE 0
#define KIND_BIT_ITEM 0
#define KIND_BIT_HEADING 1
#define FRAME(id, name)
#define KIND(id, name, section, ...) | KIND_BIT_##section << KIND_##id
#include "stream/kinds.def"
};

/* Opens a section: head and runin.  Passes ask it of each line. */
static inline bool
kind_is_heading(enum kind kind)
{
	return (KIND_HEADINGS >> kind & 1) != 0;
}

/* Bears a label: headings and items an enumerator, notes their mark. */
bool kind_is_labelled(enum kind kind);

/*
 * Titles below a record of this kind are those of attachments.  A paragraph that
 * stands above the title, as a letterhead does, ends no front.
 */
bool kind_ends_front(enum kind kind, bool titled);

#endif
