/* Tables of words: closed classes, looked up at a place in a text. */
#include "word.h"

size_t
word_begins(struct span text, const struct span *words, size_t count)
{
	size_t longest = 0;

	for (size_t i = 0; i < count; i++)
		if (words[i].len > longest && words[i].len <= text.len &&
		    words[i].ptr[words[i].len - 1] ==
			text.ptr[words[i].len - 1] &&
		    span_starts(text, words[i]))
			longest = words[i].len;
	return longest;
}

size_t
word_ends(struct span text, const struct span *words, size_t count)
{
	size_t longest = 0;

	for (size_t i = 0; i < count; i++)
		if (words[i].len > longest && words[i].len <= text.len &&
		    words[i].ptr[words[i].len - 1] == text.ptr[text.len - 1] &&
		    span_ends(text, words[i]))
			longest = words[i].len;
	return longest;
}
