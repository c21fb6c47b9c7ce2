/* Cut a text into lines and take down the facts about each. */
#ifndef LINES_H
#define LINES_H

#include "structure/model/model.h"

void lines_split(struct outline *outline, struct span text);

#endif
