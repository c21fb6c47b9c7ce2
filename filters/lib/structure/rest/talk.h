/* Words by which one talks, and that headings do without. */
#ifndef TALK_H
#define TALK_H

#include <stdbool.h>
#include <stdint.h>

/*
 * 我 你 您 他 她 它 咱 这 那 了 是 吗 呢 吧 啊 很 也 没.  A switch, since it is
 * asked for each character.
 */
static inline bool
talk_is_word(uint32_t code)
{
	switch (code) {
	case 0x6211:
	case 0x4f60:
	case 0x60a8:
	case 0x4ed6:
	case 0x5979:
	case 0x5b83:
	case 0x54b1:
	case 0x8fd9:
	case 0x9019:
	case 0x90a3:
	case 0x4e86:
	case 0x662f:
	case 0x5417:
	case 0x55ce:
	case 0x5462:
	case 0x5427:
	case 0x554a:
	case 0x5f88:
	case 0x4e5f:
	case 0x6ca1:
	case 0x6c92:
		return true;
	}
	return false;
}

#endif
