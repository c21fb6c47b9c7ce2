/* Where something was said, as a title or a subtitle tells. */
#ifndef OCCASION_EVENT_H
#define OCCASION_EVENT_H

#include <stdbool.h>

#include "base/span.h"

/* The event that the text, without remarks at its end, names; or nothing. */
struct span occasion_event(struct span text, bool title);

/* …并讲话: the title of news, which tells that he did. */
bool occasion_is_news(struct span title);

#endif
