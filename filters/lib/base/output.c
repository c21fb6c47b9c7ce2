/* Checked writing, to standard output above all. */
#include "base/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "base/message.h"

enum { PENDING_MAX = 128 * 1024, PIPE_SIZE = 1024 * 1024 };

/*
 * A reader that has gone away is no fault of ours: by default SIGPIPE ends the
 * program; where that signal is ignored, EPIPE ends it in silence as the signal
 * would, by the status that a shell gives to it.
 */
static void
give_up(struct output *out)
{
	out->failed = true;
	if (errno == EPIPE)
		_exit(128 + SIGPIPE);
	lose_errno(out->name, NULL);
}

static void
write_all(struct output *out, const char *bytes, size_t len)
{
	while (len > 0 && !out->failed) {
		ssize_t n = write(out->fd, bytes, len);

		if (n >= 0) {
			bytes += n;
			len -= (size_t)n;
		} else if (errno != EINTR) {
			give_up(out);
		}
	}
}

/*
 * Where a pipe holds 64 KB, as it does on Linux unless asked for more, filters
 * of one pipeline wait for one another all the time: with a megabyte the three
 * that make Markdown take two thirds of the time on two cores.  It is a wish.
 */
static void
widen_pipe(int fd)
{
#ifdef F_SETPIPE_SZ
	if (fcntl(fd, F_GETPIPE_SZ) < PIPE_SIZE)
		(void)fcntl(fd, F_SETPIPE_SZ, PIPE_SIZE);
#else
	(void)fd;
#endif
}

void
output_open(struct output *out, int fd, const char *name)
{
	*out = (struct output){.fd = fd, .name = name};
	buf_reserve(&out->pending, PENDING_MAX);
	widen_pipe(fd);
}

/* Write what is pending; false when it, or anything before, was not written. */
static bool
output_flush(struct output *out)
{
	write_all(out, out->pending.data, out->pending.len);
	out->pending.len = 0;
	return !out->failed;
}

void
output_add(struct output *out, struct span bytes)
{
	if (out->pending.len + bytes.len > PENDING_MAX)
		(void)output_flush(out);
	if (bytes.len >= PENDING_MAX)
		write_all(out, bytes.ptr, bytes.len);
	else
		buf_span(&out->pending, bytes);
}

struct buf *
output_room(struct output *out, size_t bytes)
{
	if (out->pending.len + bytes > PENDING_MAX)
		(void)output_flush(out);
	return &out->pending;
}

void
output_close(struct output *out)
{
	(void)output_flush(out);
	/* NFS and quotas may tell only now. */
	if (close(out->fd) != 0 && !out->failed && errno != EINTR)
		give_up(out);
	buf_free(&out->pending);
}
