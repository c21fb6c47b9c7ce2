/* The records that hold two documents together. */
#ifndef RECORD_ANCHORS_H
#define RECORD_ANCHORS_H

#include "records/record_units.h"

/*
 * Pair the records that either document has once, and with the same text, as
 * many as come in the same order (B. Cohen's patience diff): partner[i] becomes
 * the new unit that old unit i is.  What is no anchor is left as it is.
 */
void anchors_find(
    const struct units *old, const struct units *new, uint32_t *partner);

#endif
