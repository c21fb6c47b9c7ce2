/* Below a paper: to whom it is copied, and who has printed it when; 版记. */
#ifndef COLOPHON_H
#define COLOPHON_H

#include <stdbool.h>

#include "base/span.h"

/* Of a line what it has; the others have no length. */
struct colophon {
	struct span copied; /* 抄送：…, without the label and the stop */
	struct span printer, printed; /* 某办公室　2025年3月1日印发 */
};

/* GB/T 9704-2012, 7.4; false: the line is neither. */
bool colophon_read(struct span text, struct colophon *colophon);

#endif
