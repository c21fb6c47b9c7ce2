/* Lines of a program, a style sheet or data, which no editorial rule touches. */
#ifndef CODE_H
#define CODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* The line, without what ends it, is code. */
bool code_is_line(struct span line);

/* A name begins the text, as of a variable or a property; its bytes, or 0. */
size_t code_name(struct span text);

#endif
