/* What an open file is that is no text: by its bytes, of which as few as will do. */
#ifndef PEEK_H
#define PEEK_H

#include "base/foreign.h"

/* The file begins so, and is read further where that does not tell; NULL: it may be text. */
const struct foreign *peek_foreign(int fd, struct span head);

#endif
