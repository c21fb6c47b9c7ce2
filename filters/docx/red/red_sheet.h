/* An official paper on sheets of Word. */
#ifndef RED_SHEET_H
#define RED_SHEET_H

#include "document/red_paper.h"
#include "look/look.h"

struct red_sheet {
	const struct look *look;
	struct red_paper paper;
};

#endif
