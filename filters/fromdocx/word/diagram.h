/* A drawing that is made of words, which Word calls SmartArt: its text. */
#ifndef DIAGRAM_H
#define DIAGRAM_H

#include "base/buf.h"
#include "package/package.h"

/*
 * Append the lines of its part, each node in front of those below it, LF behind
 * each; false after fail().
 */
bool diagram_read(struct package *package, const char *part, struct buf *out);

#endif
