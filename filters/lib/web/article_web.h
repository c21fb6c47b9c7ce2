/* What a web page had around the text: 来源：…, 字体：大 中 小. */
#ifndef ARTICLE_WEB_H
#define ARTICLE_WEB_H

#include "web/article_parts.h"

/* Write the next lines, that many, folded, for no reader asks for them. */
void article_web(struct article *article, size_t lines);

#endif
