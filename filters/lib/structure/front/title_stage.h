/* （试行） on the line below a title: how far the paper is. */
#ifndef TITLE_STAGE_H
#define TITLE_STAGE_H

#include "structure/model/model.h"

/* The bytes of （试行）, （第二次征求意见稿） at the head of the text, or 0. */
size_t title_stage_begins(struct span text);

/* Behind the line `end` if that says no more, and stands before `most`; or `end`. */
size_t title_stage_behind(
    const struct outline *outline, size_t end, size_t most);

#endif
