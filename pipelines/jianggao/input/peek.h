/* What an open file is that is no text: by its bytes, of which as few as will do. */
#ifndef PEEK_H
#define PEEK_H

#include <stdbool.h>

#include "base/foreign.h"

/* The file begins so, and is read further where that does not tell; NULL: it may be text. */
const struct foreign *peek_foreign(int fd, struct span head);

/* The file, of so many bytes, holds nothing, or nothing but blanks. */
bool peek_is_blank(const char *path, size_t size);

#endif
