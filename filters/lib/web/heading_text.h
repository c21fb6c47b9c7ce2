/* A heading as a table of contents has it. */
#ifndef HEADING_TEXT_H
#define HEADING_TEXT_H

#include "base/span.h"

/* Its text less the stop at its end. */
struct span heading_text(struct span text);

#endif
