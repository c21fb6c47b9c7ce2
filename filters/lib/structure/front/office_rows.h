/* Who is what in a body, a line each below its name: 理 事 长：沈秋白. */
#ifndef OFFICE_ROWS_H
#define OFFICE_ROWS_H

#include "structure/model/model.h"

/* In the title block, behind its title. */
void office_rows_mark(struct outline *outline);

#endif
