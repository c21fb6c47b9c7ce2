/* Times of a recording: 00:03, 1:02:03.5, 3分15秒. */
#ifndef CLOCK_H
#define CLOCK_H

#include "base/span.h"

/*
 * The bytes of a time at text[at], or of one time to another, also behind a
 * date in figures; 0: there is none, or a figure follows it.
 */
size_t clock_read(struct span text, size_t at);

#endif
