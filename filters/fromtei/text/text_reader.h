/* The element `text` while it is read. */
#ifndef TEXT_READER_H
#define TEXT_READER_H

#include "base/set.h"
#include "record/record_read.h"
#include "stream/cells.h"
#include "text/element.h"
#include "xml/pull.h"

/* An element that is open. */
struct frame {
	const struct element *element;
	unsigned level; /* of the records in it */
	bool inside; /* is part of the text of a record */
	bool heads; /* is the heading of the division around it */
	bool labels; /* holds a label */
	bool whole; /* may hold all text of its record */
	size_t parted; /* of a row: so many marks part its cells so far */
	bool lines; /* a list of lines, not of items */
	bool attached; /* in the list of attachments */
	bool notes; /* a note at the foot of the page */
	bool footnote; /* one that stands by itself, and may hold paragraphs */
	bool read; /* of its readings one has been taken */
	bool speech; /* a division that is the whole speech */
	bool attachment; /* a division of that type */
	bool article; /* a division of that type with a number */
	bool headed; /* a division that has had its heading */
	bool spoken; /* level is by the type, but not of points in words */
	unsigned least; /* the level of a division by its type */
	size_t path, path_len; /* of the division, in paths */
};

/* Zero-initialise; text_begin() before each document. */
struct text_reader {
	struct records records;
	struct places places; /* of the cells of a table */
	struct frame frame[PULL_DEPTH_MAX + 1];
	size_t depth; /* of open frames; 0 is around all */
	size_t skipping; /* open elements of which nothing is wanted */
	struct buf paths;
	struct buf label; /* before its item */
	bool labelling; /* into it */
	bool pending; /* it is that of an article, which has not begun */
	struct buf number; /* of that article */
	bool noting; /* what comes is such a note */
	unsigned note; /* the number of the last that was marked */
	struct buf value; /* of an attribute */
	struct set told; /* elements that are not understood */
	bool refused;
};

#endif
