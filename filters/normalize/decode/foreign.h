/* What is not text: told apart by its first bytes, with what helps. */
#ifndef FOREIGN_H
#define FOREIGN_H

#include "base/span.h"

/*
 * NULL for bytes that may be text, else what they are and the command that
 * makes text of them, as a phrase for a message.
 */
const char *foreign_name(struct span bytes);

#endif
