/* What a header says by itself, in the script of its document. */
#ifndef SAY_H
#define SAY_H

#include <stdbool.h>

/* The simplified text, or the same in traditional characters. */
const char *say_in(const char *text, bool traditional);

#endif
