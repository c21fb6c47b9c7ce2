/* The sentences of a paragraph. */
#ifndef SENTENCES_H
#define SENTENCES_H

#include "base/span.h"

/*
 * The bytes of the first sentence: up to its 。！？…, and what closes behind them;
 * the text where there is no more.
 */
size_t sentences_next(struct span text);

#endif
