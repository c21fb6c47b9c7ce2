/* Radicals that stand for the ideographs they are drawn like. */
#include "characters/radical.h"

#include <stddef.h>

static const struct {
	uint16_t first, last;
	uint32_t ideograph;
} table[] = {
#include "characters/radical_table.h"
};

uint32_t
radical_ideograph(uint32_t code)
{
	size_t low = 0, high = sizeof(table) / sizeof(table[0]);

	if (code < 0x2e80 || code > 0x2fdf)
		return 0;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (code > table[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	return low < sizeof(table) / sizeof(table[0]) &&
		code >= table[low].first
	    ? table[low].ideograph
	    : 0;
}
