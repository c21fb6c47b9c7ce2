/* Where the last section ends. */
#ifndef PERORATION_H
#define PERORATION_H

#include "structure/model/model.h"

/* Take what stands behind the last section out of all sections: level 0. */
void peroration_end_sections(struct outline *outline);

#endif
