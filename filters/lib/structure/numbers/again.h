/* Headings without a number that the numbers below them tell. */
#ifndef AGAIN_H
#define AGAIN_H

#include "structure/model/model.h"

void again_find(struct outline *outline);

#endif
