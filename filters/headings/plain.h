/* Not yet: leaves everything as it is. */
#ifndef PLAIN_H
#define PLAIN_H
#include "outline.h"
void plain_find(struct outline *outline);
#endif
