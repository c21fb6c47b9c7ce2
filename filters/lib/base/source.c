/* One input, read in large pieces into a buffer that slides over it. */
#include "base/source.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"

enum { PIECE = 128 * 1024 };

void
source_open(struct source *src, int fd, const char *name)
{
	*src = (struct source){.fd = fd, .name = name};
	src->data = xgrow(NULL, &src->cap, 2 * PIECE, 1);
}

/*
 * Move the window to the front only when the room behind it is short, and
 * grow by doubling only when the window itself fills the buffer: each byte is
 * moved a bounded number of times.
 */
static void
make_room(struct source *src)
{
	size_t held = src->end - src->start;

	if (src->cap - src->end >= PIECE)
		return;
	if (src->start >= held && src->start > 0) {
		if (held > 0)
			memcpy(src->data, src->data + src->start, held);
		src->start = 0;
		src->end = held;
	}
	if (src->cap - src->end < PIECE)
		src->data = xgrow(src->data, &src->cap, src->end + PIECE, 1);
}

/* How many documents are lost with what stood behind, nobody can say. */
static void
tell(struct source *src)
{
	src->failed = true;
	if (src->single || (!src->begun && src->fd != STDIN_FILENO))
		fail_errno(src->name, NULL);
	else
		lose_errno(src->name, NULL);
}

bool
source_more(struct source *src)
{
	ssize_t n;

	if (src->eof || src->failed)
		return false;
	make_room(src);
	do
		n = read(src->fd, src->data + src->end, src->cap - src->end);
	while (n < 0 && errno == EINTR);
	if (n < 0) {
		tell(src);
		return false;
	}
	src->begun |= n > 0;
	src->eof = n == 0;
	src->end += (size_t)n;
	return n > 0;
}

bool
source_all(struct source *src)
{
	while (source_more(src))
		;
	return !src->failed;
}

void
source_close(struct source *src)
{
	free(src->data);
	*src = (struct source){.fd = -1};
}
