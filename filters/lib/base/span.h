/* A slice of bytes that somebody else owns; never NUL-terminated. */
#ifndef SPAN_H
#define SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/portable.h"

struct span {
	const char *ptr;
	size_t len;
};

/* A span over a string literal. */
#define SPAN(literal) ((struct span){(literal), sizeof(literal) - 1})

static inline struct span
span_of(const char *string)
{
	return (struct span){string, strlen(string)};
}

static inline bool
span_equal(struct span a, struct span b)
{
	return a.len == b.len &&
	    (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* The order of their bytes, as of memcmp(). */
static inline int
span_compare(struct span a, struct span b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len > 0 ? memcmp(a.ptr, b.ptr, len) : 0;

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static inline bool
span_starts(struct span text, struct span prefix)
{
	return text.len >= prefix.len &&
	    memcmp(text.ptr, prefix.ptr, prefix.len) == 0;
}

static inline bool
span_ends(struct span text, struct span suffix)
{
	return text.len >= suffix.len &&
	    memcmp(text.ptr + text.len - suffix.len, suffix.ptr, suffix.len) ==
	    0;
}

/* The span from offset on; the offset is at most the length. */
static inline struct span
span_from(struct span text, size_t offset)
{
	/* Of an empty span there may be nothing to point into. */
	return (struct span){
	    offset > 0 ? text.ptr + offset : text.ptr, text.len - offset};
}

/* Without the blanks U+0020 at either end. */
static inline struct span
span_trim(struct span text)
{
	while (text.len > 0 && text.ptr[0] == ' ')
		text = span_from(text, 1);
	while (text.len > 0 && text.ptr[text.len - 1] == ' ')
		text.len--;
	return text;
}

/*
 * Cut the span at the first occurrence of a byte: returns what stands before
 * it and leaves what stands behind it in *rest.  Without the byte the whole is
 * returned and *rest is empty with a null pointer.
 */
static inline struct span
span_cut(struct span *rest, char at)
{
	struct span whole = *rest;
	const char *hit =
	    whole.len == 0 ? NULL : memchr(whole.ptr, at, whole.len);

	if (hit == NULL) {
		*rest = (struct span){NULL, 0};
		return whole;
	}
	whole.len = (size_t)(hit - whole.ptr);
	*rest = (struct span){hit + 1, rest->len - whole.len - 1};
	return whole;
}

/*
 * What a message may show of a text, by %.*s: a name is whole, and whatever is
 * longer is cut between two characters of UTF-8.
 */
#define SHOWN(text) span_shown(text), (text).ptr

static inline int
span_shown(struct span text)
{
	enum { MOST = 4096 };
	size_t len = text.len < MOST ? text.len : MOST;

	while (len > 0 && len < text.len &&
	    ((unsigned char)text.ptr[len] & 0xc0) == 0x80)
		len--;
	return (int)len;
}

#endif
