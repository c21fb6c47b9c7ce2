/* Bullets that list nothing. */
#ifndef BULLETS_H
#define BULLETS_H

#include "structure/model/model.h"

/* Take the bullet of each line that stands alone above text for a mere sign. */
void bullets_free(struct outline *outline);

#endif
