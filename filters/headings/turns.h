/* Not yet: leaves everything as it is. */
#ifndef TURNS_H
#define TURNS_H
#include "outline.h"
void turns_find(struct outline *outline);
#endif
