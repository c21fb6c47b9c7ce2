/*
 * Two block streams at once, both in the byte order of their sources, so that of
 * neither more is held than a document.
 */
#ifndef MERGE_H
#define MERGE_H

#include "blocks/stream_survey.h"

/*
 * Write the stream `before` to the file `to`, less what came of the files in `gone`,
 * and what stands in `part` in its place, and look through it.  False after fail().
 */
bool merge_splice(const char *before, const char *part, const struct set *gone,
    const char *to, struct survey *survey);

/*
 * Write the documents of `now` that are not in `before` as they are, and those named
 * in `also`, which may be NULL, to the file `to`, and look through them.  Where an
 * order is not kept, more are new than are.
 */
bool merge_news(const char *now, const char *before, const struct set *also,
    const char *to, struct survey *survey);

#endif
