/* Enumerators that are words: 第三条, 第一，, 首先，, 其一，. */
#ifndef ORDINAL_H
#define ORDINAL_H

#include "enumerator.h"

/* Like enumerator_read(), for these alone. */
bool ordinal_read(struct span text, struct enumerator *e);

#endif
