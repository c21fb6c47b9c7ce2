/* Ours beside those of libc, over all short texts of two letters; and the sort. */
#include "base/portable.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { LETTERS = 8, NEEDLE = 3, ITEMS = 1000 };

struct item {
	uint32_t key, place;
};

static void
spell(unsigned number, size_t len, char *text)
{
	for (size_t i = 0; i < len; i++)
		text[i] = (number >> i & 1) != 0 ? 'a' : 'b';
}

static void
check(bool same, const char *what)
{
	if (same)
		return;
	(void)printf("%s differs\n", what);
	exit(1);
}

static void
search(const char *hay, size_t len)
{
	for (size_t n = 0; n <= NEEDLE; n++)
		for (unsigned number = 0; number < 1U << n; number++) {
			char needle[NEEDLE + 1];

			spell(number, n, needle);
			check(portable_memmem(hay, len, needle, n) ==
				memmem(hay, len, needle, n),
			    "memmem");
		}
	check(portable_memrchr(hay, 'a', len) == memrchr(hay, 'a', len),
	    "memrchr");
}

static int
by_key(const void *left, const void *right, void *state)
{
	const struct item *a = left, *b = right;

	++*(size_t *)state;
	return a->key < b->key ? -1 : a->key > b->key;
}

static void
sort(uint32_t count)
{
	static struct item item[ITEMS];
	size_t compared = 0;

	for (uint32_t i = 0; i < count; i++)
		item[i] = (struct item){i * 7919U % 31U, i};
	portable_sort(item, count, sizeof(*item), by_key, &compared);
	for (uint32_t i = 1; i < count; i++)
		check(item[i - 1].key < item[i].key ||
			(item[i - 1].key == item[i].key &&
			    item[i - 1].place < item[i].place),
		    "the order");
	check(compared <= 10 * (size_t)count, "how often two are compared");
}

int
main(void)
{
	char hay[LETTERS];

	for (size_t len = 0; len <= LETTERS; len++)
		for (unsigned number = 0; number < 1U << len; number++) {
			spell(number, len, hay);
			search(hay, len);
		}
	for (uint32_t count = 0; count <= ITEMS; count++)
		sort(count);
	return 0;
}
