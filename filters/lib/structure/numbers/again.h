/* Headings without a number where numbers begin again. */
#ifndef AGAIN_H
#define AGAIN_H

#include "structure/model.h"

void again_find(struct outline *outline);

#endif
