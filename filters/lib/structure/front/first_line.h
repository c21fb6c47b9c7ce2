/* Which line of the title block its title begins with. */
#ifndef FIRST_LINE_H
#define FIRST_LINE_H

#include "structure/model/model.h"

/* The block's end, if there is none. */
size_t first_line_of_title(const struct outline *outline);

#endif
