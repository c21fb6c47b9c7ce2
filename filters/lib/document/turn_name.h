/* Who speaks, as the label of a turn says. */
#ifndef TURN_NAME_H
#define TURN_NAME_H

#include "base/buf.h"

/* The label less its colon and the blanks around it. */
struct span turn_name(struct span label);

/* Append that without the blanks in it, which only spread a name: by it turns are one's. */
void turn_key(struct buf *out, struct span label);

#endif
