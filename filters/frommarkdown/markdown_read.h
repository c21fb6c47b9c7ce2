/* One Markdown document, as an outline and what is known besides. */
#ifndef MARKDOWN_READ_H
#define MARKDOWN_READ_H

#include "parse/parse.h"
#include "pieces/arrange.h"
#include "stream/frame.h"
#include "stream/metadata.h"

/* Zero-initialise. */
struct decoder {
	struct markdown markdown;
	struct arrangement arrangement;
	struct outline outline;
	struct table metadata;
	struct buf front, title;
	const struct text *text; /* the document in hand */
};

/*
 * Read a document, which messages call `source`: the records `meta` of what it
 * says of itself are appended to meta, the others are those of
 * decoder->outline.
 */
void decoder_read(struct decoder *decoder, const struct text *text,
    const char *source, struct buf *meta);

void decoder_free(struct decoder *decoder);

#endif
