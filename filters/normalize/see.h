/* One character at a time of the quick scan. */
#ifndef SEE_H
#define SEE_H

#include "scan.h"

/* The marks of one family on a line, so far. */
struct see_quotes {
	bool any;
	bool odd; /* their number */
	bool open; /* the last one opens */
	bool broken; /* they do not open and close by turns */
};

struct seer {
	const unsigned char *p;
	size_t len;
	unsigned seen; /* on this line */
	size_t bracket; /* a half-width one at peace, 1 behind it; 0: none */
	struct see_quotes quotes[QUOTES];
	struct scan_quoting quoting; /* of this line */
};

/*
 * See the character at p[i], which is not LF, and blanks behind it; returns
 * their length, 0 where it is not UTF-8.
 */
size_t see(struct seer *seer, size_t i);

/* The line that began at `start` ends at p[end]. */
void see_line_end(struct seer *seer, size_t start, size_t end);

/* What begins this line tells on what ends it. */
static inline bool
see_waits(const struct seer *seer)
{
	return seer->seen != 0 || seer->bracket != 0 || seer->quotes[0].any ||
	    seer->quotes[1].any;
}

#endif
