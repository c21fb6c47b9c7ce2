/*
 * The events of an XML document, pulled out of libxml2's parser.
 *
 * Nothing but the bytes given is read: no entity, no document type, no
 * catalogue, no host.  No tree is built either: libxml2's reader builds one, and
 * keeps a table of identifiers whose chains grow with the document.
 */
#ifndef PULL_H
#define PULL_H

#include <libxml/parser.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"

enum { PULL_DEPTH_MAX = 64 };

enum event { EVENT_START, EVENT_TEXT, EVENT_END, EVENT_DONE };

enum namespace { NAMESPACE_TEI, NAMESPACE_XINCLUDE, NAMESPACE_OTHER };

/* An event to come. */
struct pulled {
	enum event event;
	enum namespace ns;
	unsigned depth;
	size_t line;
	struct span name;
	size_t start, len; /* its text, or its attributes, in the bytes */
};

/* Zero-initialise; set by pull_open(). */
struct pull {
	xmlParserCtxtPtr parser;
	const char *source; /* for messages */
	struct span rest; /* not yet parsed */
	struct pulled *queue; /* of what has been */
	size_t count, cap, next;
	struct buf bytes;
	unsigned open; /* elements, in the parser */
	bool ended; /* no more is to be parsed */
	bool failed; /* fail() has told why */
	/* of the event: */
	unsigned depth; /* of an element; the root has 0 */
	struct span name; /* of an element, without prefix */
	enum namespace ns; /* of an element; without any counts as TEI's */
	struct span text;
	size_t line; /* where an element begins */
	struct span attributes; /* of it: name, NUL, value, NUL, and so on */
};

/* Read the XML, which, as the source, stays the caller's. */
void pull_open(struct pull *pull, struct span xml, const char *source);

/*
 * The next event.  EVENT_DONE is the end, or where what is not well-formed, or
 * nests too deep, begins; then fail() has told of it and pull->failed holds.
 */
enum event pull_next(struct pull *pull);

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
