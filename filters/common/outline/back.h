/* The end of a document: closing formulas, signer, date. */
#ifndef BACK_H
#define BACK_H

#include "outline.h"

void back_find(struct outline *outline);

#endif
