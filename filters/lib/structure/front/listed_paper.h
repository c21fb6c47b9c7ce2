/* Papers that the list of attachments names, below who signed. */
#ifndef LISTED_PAPER_H
#define LISTED_PAPER_H

#include "structure/model/model.h"

/*
 * Mark the lines that are called as one of the list as titles of enclosed papers;
 * when attachments are marked.  Linear: a list has no more than so many names.
 */
void listed_papers_find(struct outline *outline);

#endif
