/* Minutes that say themselves who met: 青禾县农民代表座谈会纪要. */
#ifndef MINUTES_H
#define MINUTES_H

#include "base/span.h"

/* The text is their whole name, and what stands above it no part of that. */
bool minutes_are_named(struct span text, struct span above);

#endif
