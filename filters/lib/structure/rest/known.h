/* Words that head a part of a document wherever they stand. */
#ifndef KNOWN_H
#define KNOWN_H

#include <stdbool.h>

#include "base/span.h"

/*
 * 前言, 结论, 附则 and their like: also 前　言, 序言一, and what follows a colon,
 * 结语：….
 */
bool known_is(struct span text);

#endif
