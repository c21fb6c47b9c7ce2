/* Words by which one talks, and that headings do without. */
#ifndef TALK_H
#define TALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* 我 你 您 他 她 它 咱 这 那 了 是 吗 呢 吧 啊 很 也 没 */
static inline bool
talk_is_word(uint32_t code)
{
	static const uint32_t words[] = {0x6211, 0x4f60, 0x60a8, 0x4ed6, 0x5979,
	    0x5b83, 0x54b1, 0x8fd9, 0x9019, 0x90a3, 0x4e86, 0x662f, 0x5417,
	    0x55ce, 0x5462, 0x5427, 0x554a, 0x5f88, 0x4e5f, 0x6ca1, 0x6c92};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (code == words[i])
			return true;
	return false;
}

#endif
