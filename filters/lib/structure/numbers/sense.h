/* What the first sentence of a line says of its run. */
#ifndef SENSE_H
#define SENSE_H

#include "structure/model/model.h"

struct sense {
	bool argues; /* in a train of thought */
	bool answered; /* what somebody says to it comes next */
	bool decided; /* what the paper decides, or announces as decided */
};

/* The last line of the title says that the paper decides. */
bool sense_decides(const struct outline *outline);

/* The line has a first sentence. */
struct sense sense_of(
    const struct outline *outline, const struct entry *entry, bool decision);

#endif
