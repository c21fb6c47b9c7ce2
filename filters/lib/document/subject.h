/* Whom a text is about, and who does not speak it. */
#ifndef SUBJECT_H
#define SUBJECT_H

#include <stdbool.h>

#include "document/facts.h"

/* ——记柳溪村党支部书记王小明, but not ——记者王小明. */
bool subject_begins(struct span subtitle);

/* The title is 优秀教师事迹材料 or its like: who stands below it is told of. */
bool subject_heads(const struct facts *facts);

#endif
