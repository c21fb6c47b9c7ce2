/*
 * Tables of words: closed classes, looked up at a place in a text.
 *
 * Most words are told apart by their last byte, which is looked at first.
 */
#include "chinese/word.h"

/*
 * Four at a time: a tenth of what jg-headings does is to look at these bytes, and
 * a third of that would be the counting (make bench, row `headings`).
 */
#if defined(__GNUC__) && !defined(__clang__)
#define UNROLLED _Pragma("GCC unroll 4")
#else
#define UNROLLED
#endif

size_t
word_begins(struct span text, const struct span *words, size_t count)
{
	size_t longest = 0;

	UNROLLED
	for (size_t i = 0; i < count; i++) {
		size_t len = words[i].len;

		if (len <= text.len &&
		    words[i].ptr[len - 1] == text.ptr[len - 1] &&
		    len > longest && memcmp(text.ptr, words[i].ptr, len) == 0)
			longest = len;
	}
	return longest;
}

size_t
word_ends(struct span text, const struct span *words, size_t count)
{
	const char *end;
	size_t longest = 0;

	if (text.len == 0)
		return 0;
	end = text.ptr + text.len;
	UNROLLED
	for (size_t i = 0; i < count; i++) {
		size_t len = words[i].len;

		if (words[i].ptr[len - 1] == end[-1] && len <= text.len &&
		    len > longest && memcmp(end - len, words[i].ptr, len) == 0)
			longest = len;
	}
	return longest;
}
