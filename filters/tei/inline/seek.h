/* Looking for characters at memory speed: most paragraphs have none of them. */
#ifndef SEEK_H
#define SEEK_H

#include <stddef.h>

#include "base/span.h"

enum { SEEK_MAX = 5 };

/*
 * Where one of a few bytes occurs next; the next place of each is remembered,
 * so that a text is gone over once for each byte.
 */
struct seek {
	struct span text;
	struct span bytes;
	size_t next[SEEK_MAX];
};

static inline size_t
seek_byte(struct span text, size_t from, char byte)
{
	const char *hit = from < text.len
	    ? memchr(text.ptr + from, byte, text.len - from)
	    : NULL;

	return hit == NULL ? text.len : (size_t)(hit - text.ptr);
}

/* Look in the text for up to SEEK_MAX bytes, which stay the caller's. */
static inline struct seek
seek_begin(struct span text, struct span bytes)
{
	struct seek seek = {.text = text, .bytes = bytes};

	for (size_t i = 0; i < bytes.len; i++)
		seek.next[i] = seek_byte(text, 0, bytes.ptr[i]);
	return seek;
}

/* The first of the bytes at or behind `from`, or the length of the text. */
static inline size_t
seek_next(struct seek *seek, size_t from)
{
	size_t first = seek->text.len;

	for (size_t i = 0; i < seek->bytes.len; i++) {
		if (seek->next[i] < from)
			seek->next[i] =
			    seek_byte(seek->text, from, seek->bytes.ptr[i]);
		if (seek->next[i] < first)
			first = seek->next[i];
	}
	return first;
}

#endif
