/* Words by which one talks, and that headings do without. */
#ifndef TALK_H
#define TALK_H

#include <stdbool.h>
#include <stdint.h>

#include "chinese/few.h"

/* 我 你 您 他 她 它 咱 这 那 了 是 吗 呢 吧 啊 很 也 没. */
extern const struct few talk_words[FEW];

static inline bool
talk_is_word(uint32_t code)
{
	return few_value(talk_words, code) > 0;
}

#endif
