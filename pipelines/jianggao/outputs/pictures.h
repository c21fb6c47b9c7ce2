/* The pictures of pages: drawn of what a filter has written as SVG. */
#ifndef PICTURES_H
#define PICTURES_H

#include "blocks/stream_survey.h"
#include "corpus/corpus.h"

/* What draws the pictures of this kind of output is there, or it has none; else told. */
bool pictures_can(const struct corpus *corpus, const char *kind);

/*
 * Draw those that are older than what they are drawn of, below html/images, and that of
 * the site, which goes where it is of no site any more.  Returns whether a file has
 * changed; what was not drawn is told.
 */
bool pictures_draw(struct corpus *corpus, const struct survey *survey);

#endif
