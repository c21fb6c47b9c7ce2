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

/* The bytes of the surname that the text begins with, or 0. */
size_t person_surname(struct span text);

/* Han characters by which foreign names are written, and no others: 巴菲特. */
bool person_sounds_foreign(struct span text);

/* The name that the text ends in, behind an office or a body, or nothing. */
struct span person_at_end(struct span text);

#endif
