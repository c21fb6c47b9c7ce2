/*
 * A part of a package as XML, an element at a time.
 *
 * Nothing but its bytes is read: no entity, no document type, no host; no tree
 * is built either.
 */
#ifndef XML_PART_H
#define XML_PART_H

#include <libxml/xmlreader.h>

#include "base/buf.h"
#include "package/markup.h"
#include "package/package.h"
#include "package/tag_guard.h"

/* Zero-initialise. */
struct xml_part {
	struct part part;
	xmlTextReaderPtr reader;
	bool failed; /* fail() has told why, */
	bool quiet; /* unless it is not to be told */
	bool rooted; /* the first element has begun */
	struct tag_guard guard;
	/* Of the element that begins: */
	enum markup markup;
	int depth; /* the root has 0 */
	const xmlChar *address; /* of a namespace, as libxml2 keeps it */
	enum vocabulary vocabulary; /* of that */
};

enum xml_event { XML_ENDS, XML_BEGINS, XML_CHARACTERS };

/* False where there is no such part, or after fail(), which x->failed tells. */
bool xml_part_open(
    struct xml_part *x, struct package *package, const char *name);

/* Go on to the root. */
bool xml_part_root(struct xml_part *x);

/*
 * The next element, or characters, right inside the element of that depth,
 * which has begun; what is left of the one before is passed over.  XML_ENDS at
 * its end, or where the XML cannot be read: then x->failed holds.
 */
enum xml_event xml_part_next(struct xml_part *x, int depth);

/* The same for elements alone; false: XML_ENDS. */
bool xml_part_child(struct xml_part *x, int depth);

/* Append the characters of the event. */
void xml_part_characters(struct xml_part *x, struct buf *out);

/* Append all characters of the element that begins, and read to its end. */
void xml_part_text(struct xml_part *x, struct buf *out);

/* An attribute of the element that begins, NULL: none; until the next event. */
struct span xml_part_attribute(const struct xml_part *x, const char *name);

/* Its number; `otherwise` where it has none. */
long xml_part_number(
    const struct xml_part *x, const char *name, long otherwise);

/* An element like w:vanish, which stands for true unless its value is false. */
bool xml_part_is_on(const struct xml_part *x);

void xml_part_close(struct xml_part *x);

#endif
