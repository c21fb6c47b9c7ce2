/* What sort of text a document is, by its title and what stands in it. */
#ifndef GENRE_H
#define GENRE_H

#include <stdbool.h>

#include "base/span.h"

/* What of its records shows of which sort a text is. */
struct genre_signs {
	bool turns, docno;
	bool address, sent; /* to those present, or 主送 */
	unsigned articles; /* 第X条 */
};

/*
 * 讲话, 报告, 公文, 法规, 纪要, 问答, 书信; empty where the title does not tell.
 * *words is by what it tells: 通知.
 */
struct span genre_of_title(
    struct span title, const struct genre_signs *signs, struct span *words);

/* The same where the title does not tell. */
struct span genre_of_signs(const struct genre_signs *signs);

/* The one that a person has given by that or a like name, else the text. */
struct span genre_given(struct span text);

#endif
