/* 导读, 摘要: what stands between title and text and tells what that is about. */
#ifndef ARGUMENT_H
#define ARGUMENT_H

#include <stdbool.h>

#include "stream/block.h"

/* *alone: the label is all of it, and what follows is meant. */
bool argument_begins(const struct block *block, bool *alone);

#endif
