/* How long a text is. */
#ifndef COUNT_H
#define COUNT_H

#include <stddef.h>

#include "base/span.h"

/* Characters that are no white space. */
size_t count_characters(struct span text);

#endif
