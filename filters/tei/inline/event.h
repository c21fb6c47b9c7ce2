/* The event that a speech was given at. */
#ifndef EVENT_H
#define EVENT_H

#include "base/span.h"

/* What a title such as 在…会议上的讲话 names; empty: nothing. */
struct span event_of_title(struct span title);

#endif
