/* What the lists of a site remember of each document. */
#ifndef ENTRY_H
#define ENTRY_H

#include <stddef.h>
#include <stdint.h>

#include "web/date.h"
#include "web/facts.h"

enum { BARS_MAX = 24 };

/* The spans lie in `text`. */
struct entry {
	char *text;
	struct span name, title, opening, speaker, date, place;
	enum language language;
	bool invented; /* the title */
	struct date when; /* the year is 0 where it is not known */
	size_t characters, sections;
	uint32_t bar[BARS_MAX]; /* characters of the top sections, in order */
	unsigned bars;
};

/* Zero-initialise; entries_free() when done. */
struct entries {
	struct entry *entry;
	size_t count, cap;
};

/* Remember a document. */
void entries_add(struct entries *entries, const struct document *document,
    const struct facts *facts);

/* The newest first, those without a date last; one date by name. */
void entries_by_date(struct entries *entries);

/* By speaker, those without one last; one speaker's by date. */
void entries_by_speaker(struct entries *entries);

void entries_free(struct entries *entries);

#endif
