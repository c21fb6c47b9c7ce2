/* A document in a list. */
#ifndef LIST_LINE_H
#define LIST_LINE_H

#include "entry.h"

/* What tells a document from another of its title. */
enum twin {
	TWIN_NOT,
	TWIN_OF_TITLE, /* its subtitle has to be shown */
	TWIN_OF_LINE, /* and its folder, because all else is the same */
	TWIN_OF_ALL, /* that, too: its name */
};

/*
 * Append it as an element <li>: title, date, speaker, place and length; with its first
 * words where there is room.
 */
void line_write(struct buf *out, struct span root, const struct entry *entry,
    enum twin twin, bool roomy, enum language language);

#endif
