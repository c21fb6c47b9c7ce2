/*
 * The events of an XML document, pulled out of libxml2's streaming reader.
 *
 * Nothing but the bytes given is read: no entity, no document type, no
 * catalogue, no host.
 */
#ifndef PULL_H
#define PULL_H

#include <libxml/xmlreader.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"

enum { PULL_DEPTH_MAX = 64 };

enum event { EVENT_START, EVENT_TEXT, EVENT_END, EVENT_DONE };

enum namespace { NAMESPACE_TEI, NAMESPACE_XINCLUDE, NAMESPACE_OTHER };

/* Set by pull_open(). */
struct pull {
	xmlTextReaderPtr reader;
	const char *source; /* for messages */
	struct span rest; /* not yet read */
	bool empty; /* the element begun last has no end-tag */
	bool failed; /* fail() has told why */
	/* of the event: */
	unsigned depth; /* of an element; the root has 0 */
	struct span name; /* of an element, without prefix */
	enum namespace ns; /* of an element; without any counts as TEI's */
	struct span text;
};

/* Read the XML, which, as the source, stays the caller's. */
void pull_open(struct pull *pull, struct span xml, const char *source);

/*
 * The next event.  EVENT_DONE is the end, or where what is not well-formed, or
 * nests too deep, begins; then fail() has told of it and pull->failed holds.
 */
enum event pull_next(struct pull *pull);

/* The line of the element that begins. */
size_t pull_line(struct pull *pull);

/*
 * Set value to an attribute of the element that begins; false, and empty,
 * where it has none.  The name `xml:id` is understood.
 */
bool pull_attribute(struct pull *pull, const char *name, struct buf *value);

/* Whether the attribute holds the word. */
bool pull_has_word(
    struct pull *pull, const char *name, struct span word, struct buf *value);

void pull_close(struct pull *pull);

#endif
