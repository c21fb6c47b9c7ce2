/* What is written as a name is, and is none. */
#ifndef WHO_WORDS_H
#define WHO_WORDS_H

#include <stdbool.h>

#include "base/span.h"

/* 江苏, 安全, 解释: a surname begins it, and it is no name. */
bool who_words_begin_other(struct span text);

/* The bytes at the end by which the text is a body or a place, or 0. */
size_t who_words_end_body(struct span text);

/* The same of what stands on pages: 要闻, 摄影, 责编. */
size_t who_words_end_page(struct span text);

/* The bytes of 同志, 先生, 谨上 at the end, or 0. */
size_t who_words_tail(struct span text);

/* The bytes of （盖章） at the end, or 0. */
size_t who_words_seal(struct span text);

#endif
