/* A growing buffer of bytes. */
#ifndef BUF_H
#define BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include "base/span.h"

/*
 * Zero-initialise; buf_free() when done.  `data` belongs to the buffer and may
 * move with every addition.  It is not NUL-terminated.
 */
struct buf {
	char *data;
	size_t len;
	size_t cap;
};

/* Make room for `more` bytes behind the end. */
void buf_reserve(struct buf *buf, size_t more);

/* Append what printf(3) would print. */
void buf_printf(struct buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

void buf_vprintf(struct buf *buf, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

/* Append a number in decimal. */
void buf_number(struct buf *buf, size_t number);

void buf_free(struct buf *buf);

/* As buf_reserve(), where mostly there is room. */
static inline void
buf_room(struct buf *buf, size_t more)
{
	if (more > buf->cap - buf->len)
		buf_reserve(buf, more);
}

static inline void
buf_add(struct buf *buf, const char *bytes, size_t len)
{
	buf_room(buf, len);
	if (len > 0)
		memcpy(buf->data + buf->len, bytes, len);
	buf->len += len;
}

static inline void
buf_byte(struct buf *buf, char byte)
{
	buf_room(buf, 1);
	buf->data[buf->len++] = byte;
}

static inline void
buf_span(struct buf *buf, struct span span)
{
	buf_add(buf, span.ptr, span.len);
}

static inline void
buf_string(struct buf *buf, const char *string)
{
	buf_add(buf, string, strlen(string));
}

/* What the buffer holds now; good until it changes. */
static inline struct span
buf_view(const struct buf *buf)
{
	return (struct span){buf->data, buf->len};
}

/* The contents as a C string; good until the buffer changes. */
const char *buf_cstring(struct buf *buf);

#endif
