/* Names of persons. */
#ifndef PERSON_H
#define PERSON_H

#include <stdbool.h>

#include "base/span.h"

/*
 * The whole text is a name: two to four Han characters of which the first is
 * a surname, blanks among them allowed, a foreign name with a dot in the
 * middle, or words of Latin letters with capitals.
 */
bool person_is_name(struct span text);

/* The name that the text ends in, behind an office or a body, or nothing. */
struct span person_at_end(struct span text);

#endif
