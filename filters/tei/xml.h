/*
 * Writing elements into a buffer.
 *
 * Line ends and indents are written where the caller asks for them, between
 * blocks, and never inside a paragraph: white space there would be text.
 *
 * libxml2's xmlTextWriter did this and took half of the program's time, with
 * three calls and a copy for every piece and a list node for every element.
 * That what comes out is XML is tested by libxml2's parser and the schemas.
 */
#ifndef XML_H
#define XML_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"
#include "tag.h"

/* A page of the source begins at a place of the text that is written. */
struct page_break {
	const char *at;
	struct span number;
	bool written;
};

/* In the order of the text.  Zero-initialise. */
struct page_breaks {
	struct page_break *list;
	size_t count, cap;
};

/* Set by xml_begin(). */
struct xml {
	struct buf *out;
	unsigned depth; /* of the indent */
	bool unclosed; /* attributes may follow: the start-tag lacks its > */
	struct buf open; /* the tags of the elements that are open */
	size_t count[TAG_COUNT]; /* elements written, by tag */
	struct page_breaks *breaks; /* NULL: none */
};

/* Write to the end of out, with lines indented from depth on. */
void xml_begin(struct xml *xml, struct buf *out, unsigned depth);

/* Free; all elements have been closed. */
void xml_end(struct xml *xml);

/* A start-tag; attributes follow it at once. */
void xml_open(struct xml *xml, enum tag tag);
void xml_attribute(struct xml *xml, const char *name, struct span value);
void xml_attribute_string(struct xml *xml, const char *name, const char *value);
void xml_attribute_count(struct xml *xml, const char *name, size_t value);

/*
 * An attribute that names something in a document: a mark (# in references),
 * the document's identifier, a dot, and the part, with a number behind it
 * where the number is not 0.
 */
void xml_identifier(struct xml *xml, const char *name, const char *mark,
    struct span document, struct span part, size_t number);

/* The end-tag of the innermost element. */
void xml_close(struct xml *xml);

/* Character data, escaped. */
void xml_text(struct xml *xml, struct span text);
void xml_string(struct xml *xml, const char *text);
void xml_count(struct xml *xml, size_t number);

/* A line end, and the indent of the next line. */
void xml_line(struct xml *xml);

/* An element on a line of its own: xml_line() and xml_open(). */
void xml_block(struct xml *xml, enum tag tag);

/* The same around blocks, with its end-tag on a line of its own. */
void xml_enter(struct xml *xml, enum tag tag);
void xml_leave(struct xml *xml);

/* Where the inside of the element that was opened last begins in the buffer. */
size_t xml_mark(struct xml *xml);

/* Put markup there that another writer made. */
void xml_insert(struct xml *xml, size_t mark, struct span markup);

/* An element of nothing but text, on a line of its own. */
void xml_leaf(struct xml *xml, enum tag tag, struct span text);

/*
 * No text may hold what XML has no way to write: U+FFFE and U+FFFF.  (Control
 * characters do not get past the block reader.)
 */
bool xml_can_hold(struct span text);

#endif
