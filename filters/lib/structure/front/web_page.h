/* What a web page has around its text. */
#ifndef WEB_PAGE_H
#define WEB_PAGE_H

#include "structure/model/model.h"

/* 来源：… 分享： and other lines of a web page around its text. */
bool furniture_is(struct span text);

/* The lines above make it furniture: 四川日报 below 来源：, a step behind >. */
bool furniture_goes_on(const struct outline *outline, size_t i);

/* Mark those of the title block: also stamps, and the pieces of what one may do. */
void furniture_mark(struct outline *outline);

/* The line is one that stands below a text: 责任编辑：…, 上一篇：…. */
bool furniture_ends(const struct line *line);

#endif
