/* A line on a terminal that says how far the work has come. */
#include "progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "base/visible.h"

enum { NAME_SHOWN = 40, TENTH = 100 };

static const char wipe[] = "\r\033[K";

static long
milliseconds(const struct timespec *from, const struct timespec *to)
{
	return (to->tv_sec - from->tv_sec) * 1000 +
	    (to->tv_nsec - from->tv_nsec) / 1000000;
}

void
progress_open(struct progress *progress, int fd, size_t total)
{
	const char *terminal = getenv("TERM");

	*progress = (struct progress){.fd = -1, .total = total};
	if (fd < 0 || !isatty(fd) || getenv("NO_COLOR") != NULL ||
	    terminal == NULL || strcmp(terminal, "dumb") == 0)
		return;
	progress->fd = fd;
	(void)clock_gettime(CLOCK_MONOTONIC, &progress->begun);
	progress->last = progress->begun;
}

/* The end of the name, which tells most, in at most NAME_SHOWN characters. */
static void
add_name(struct buf *line, struct span name)
{
	size_t at = name.len, left = NAME_SHOWN;

	while (at > 0 && left-- > 0)
		at = utf8_before(name, at);
	if (at > 0)
		buf_string(line, "…");
	visible_add(span_from(name, at), line);
}

static void
add_estimate(struct buf *line, const struct progress *progress,
    size_t documents, long elapsed)
{
	size_t left =
	    progress->total > documents ? progress->total - documents : 0;

	buf_printf(line, "  %.1f MB/s",
	    (double)progress->bytes / 1000.0 / (double)elapsed);
	if (progress->total > 0)
		buf_printf(line, "  %.0f s left",
		    (double)elapsed / 1000.0 * (double)left /
			(double)documents);
}

void
progress_show(struct progress *progress, const struct tally *tally,
    struct span name, size_t bytes)
{
	struct buf line = {0};
	struct timespec now;
	long elapsed;

	if (progress->fd < 0)
		return;
	progress->bytes += bytes;
	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	if (progress->shown && milliseconds(&progress->last, &now) < TENTH)
		return;
	progress->shown = true;
	progress->last = now;
	elapsed = milliseconds(&progress->begun, &now);
	buf_string(&line, wipe);
	buf_printf(&line, "[%zu", tally->documents);
	/* one file may give several documents */
	if (progress->total >= tally->documents)
		buf_printf(&line, "/%zu", progress->total);
	buf_string(&line, "] ");
	add_name(&line, name);
	if (elapsed > 2000)
		add_estimate(&line, progress, tally->documents, elapsed);
	(void)!write(progress->fd, line.data, line.len);
	buf_free(&line);
}

void
progress_close(struct progress *progress)
{
	if (progress->shown)
		(void)!write(progress->fd, wipe, sizeof(wipe) - 1);
}
