/* A line on a terminal that says how far the work has come. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#include "base/span.h"

/* What has been done with the documents of a run. */
struct tally {
	size_t documents, written, unchanged, removed, refused;
};

struct progress {
	int fd;
	size_t total; /* 0: not known */
	size_t bytes;
	bool shown;
	struct timespec begun, last;
};

/*
 * Begin to show progress on fd, where that is a terminal that can go back to
 * the start of a line; elsewhere nothing is ever shown.
 */
void progress_open(struct progress *progress, int fd, size_t total);

/*
 * `[123/10000] name`, and on a run of more than two seconds the speed and an
 * estimate of the time left; ten times a second at most.
 */
void progress_show(struct progress *progress, const struct tally *tally,
    struct span name, size_t bytes);

/* Wipe the line. */
void progress_close(struct progress *progress);

#endif
