/* 附件1, and the list of what a paper has attached. */
#ifndef ATTACHMENT_H
#define ATTACHMENT_H

#include "structure/model/model.h"

enum { ATTACHMENT_CHARS = 60 };

/*
 * 附件, 附件1, 附件：…, 附：; bare: without the name of what is attached.  Behind who
 * signed, 附表1　某某表 is one, too, which elsewhere is what a table in the text is of.
 */
bool attachment_is(const struct line *line, bool behind, bool *bare);

/* 附件：1. …, and on line i, the next one, 2. … */
bool attachment_goes_on(const struct outline *outline, size_t i);

/* What line i names stands in front of who signed, and what it is elsewhere. */
bool attachment_is_listed(const struct outline *outline, size_t i);

#endif
