/* What not every system has, or not in one form. */
#include "base/portable.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"

void *
portable_memmem(
    const void *hay, size_t hay_len, const void *needle, size_t needle_len)
{
	const char *at = hay, *first = needle;

	if (needle_len == 0)
		return (void *)(size_t)at;
	while (hay_len >= needle_len) {
		const char *hit = memchr(at, *first, hay_len - needle_len + 1);

		if (hit == NULL)
			return NULL;
		if (memcmp(hit, needle, needle_len) == 0)
			return (void *)(size_t)hit;
		hay_len -= (size_t)(hit - at) + 1;
		at = hit + 1;
	}
	return NULL;
}

void *
portable_memrchr(const void *bytes, int byte, size_t len)
{
	const unsigned char *at = bytes;

	while (len > 0)
		if (at[--len] == (unsigned char)byte)
			return (void *)(size_t)(at + len);
	return NULL;
}

/* Runs that are sorted already, of `run` items each, two by two into one. */
struct sorting {
	char *from, *to;
	size_t count, size;
	int (*compare)(const void *, const void *, void *);
	void *state;
};

static void
merge(struct sorting *s, size_t begin, size_t middle, size_t end)
{
	char *to = s->to + begin * s->size;
	size_t left = begin, right = middle;

	while (left < middle || right < end) {
		const char *a = s->from + left * s->size;
		const char *b = s->from + right * s->size;
		bool first = right == end ||
		    (left < middle && s->compare(a, b, s->state) <= 0);

		memcpy(to, first ? a : b, s->size);
		to += s->size;
		*(first ? &left : &right) += 1;
	}
}

void
portable_sort(void *items, size_t count, size_t size,
    int (*compare)(const void *, const void *, void *), void *state)
{
	char *room = xcalloc(count + 1, size);
	struct sorting s = {items, room, count, size, compare, state};

	for (size_t run = 1; run < count; run *= 2) {
		char *other = s.from;

		for (size_t at = 0; at < count; at += 2 * run) {
			size_t middle = at + run < count ? at + run : count;
			size_t end =
			    middle + run < count ? middle + run : count;

			merge(&s, at, middle, end);
		}
		s.from = s.to;
		s.to = other;
	}
	if (s.from != items && count > 0)
		memcpy(items, s.from, count * size);
	free(room);
}

bool
portable_pipe(int ends[2])
{
#if defined(__APPLE__)
	if (pipe(ends) != 0)
		return false;
	(void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	(void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	return true;
#else
	return pipe2(ends, O_CLOEXEC) == 0;
#endif
}
