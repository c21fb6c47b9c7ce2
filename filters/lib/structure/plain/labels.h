/* Labels that head text elsewhere. */
#ifndef LABELS_H
#define LABELS_H

#include "structure/model/model.h"

/*
 * Add to the candidates each label in the words of two or more of them,
 * whatever stands below it.
 */
void labels_add(const struct outline *outline, struct candidates *all);

#endif
