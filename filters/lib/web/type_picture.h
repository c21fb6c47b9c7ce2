/* Pictures of type: the cover of a book, what stands for a page elsewhere. */
#ifndef TYPE_PICTURE_H
#define TYPE_PICTURE_H

#include "base/buf.h"
#include "chinese/measure.h"
#include "web/language.h"

struct type_picture {
	unsigned width, height; /* in its own units */
	unsigned margin; /* of the frame */
};

/* A title cut into lines. */
struct type_lines {
	struct span line[TITLE_LINES];
	size_t count;
	size_t longest; /* in half characters */
};

/* A short title on one line; a longer one on as few as look well. */
void type_cut(struct type_lines *lines, struct span text, size_t most);

/* The size at which the longest line is no wider, and no greater than `most`. */
unsigned type_size(
    const struct type_lines *lines, unsigned width, unsigned most);

/* Append the head of an SVG, its paper and its frame; the foot. */
void type_begin(struct buf *out, const struct type_picture *picture,
    struct span title, enum language language);
void type_end(struct buf *out);

/* Append a line of type, its middle at x; nothing for an empty one. */
void type_line(struct buf *out, const char *class, unsigned x, unsigned y,
    unsigned size, struct span text);

#endif
