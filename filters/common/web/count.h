/* How long a text is. */
#ifndef WEB_COUNT_H
#define WEB_COUNT_H

#include <stddef.h>

#include "span.h"

/* Characters that are no white space. */
size_t count_characters(struct span text);

#endif
