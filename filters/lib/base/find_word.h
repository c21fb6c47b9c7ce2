/* Where a word stands in a text. */
#ifndef FIND_WORD_H
#define FIND_WORD_H

#include "base/wide.h"

/* The places where the first three bytes of a word stand. */
static inline wide_mask
find_heads(const unsigned char *p, const char *word)
{
	const unsigned char *head = (const unsigned char *)word;

	return (wide_mask)(wide_load(p) == head[0]) &
	    (wide_mask)(wide_load(p + 1) == head[1]) &
	    (wide_mask)(wide_load(p + 2) == head[2]);
}

/* As memmem(3), which is slow to begin, for a word as long as a character of Han. */
static inline size_t
find_long(struct span text, struct span word)
{
	size_t at = 0;

	while (text.len - at >= word.len) {
		unsigned char end[WIDE + WIDE_AHEAD];
		wide_mask mask = find_heads(wide_here(text, at, end), word.ptr);

		if (wide_any(mask)) {
			at += wide_first(mask);
			if (span_starts(span_from(text, at), word))
				return at;
			at++;
		} else if (text.len - at > WIDE) {
			at += WIDE;
		} else {
			break;
		}
	}
	return text.len;
}

/* The first place of the word, or the length of the text. */
static inline size_t
find_word(struct span text, struct span word)
{
	enum { HAN = 3 };
	const char *hit;

	if (word.len > text.len)
		return text.len;
	if (word.len >= HAN)
		return find_long(text, word);
	hit = text.len > 0 ? memmem(text.ptr, text.len, word.ptr, word.len)
			   : NULL;
	return hit == NULL ? text.len : (size_t)(hit - text.ptr);
}

#endif
