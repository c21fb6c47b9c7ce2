/* What the lists of a site say of each document. */
#ifndef ENTRY_H
#define ENTRY_H

#include <stddef.h>
#include <stdint.h>

#include "base/spool.h"
#include "chinese/period.h"
#include "document/collection.h"
#include "web/page_facts.h"

struct entry {
	struct span name, title, subtitle, opening, speaker, date, place, genre;
	struct span persons, keywords; /* parted by FACTS_PART */
	struct span folders; /* see entry_folder() */
	enum language language;
	bool invented; /* the title */
	bool guessed; /* the date */
	struct day when; /* the year is 0 where it is not known */
	size_t characters;
	uint32_t order; /* in its folder */
};

/* An entry put back into memory; the spans lie in `bytes`. */
struct recalled {
	struct buf bytes;
	struct entry entry;
	uint64_t after; /* 1 + the place in the spool; 0: none yet */
};

/* What is remembered of a document: 16 bytes. */
struct item {
	uint64_t at; /* in the spool */
	uint32_t size;
	uint32_t when; /* grows with the date; 0 where it is not known */
};

/* All entries, put aside.  Zero-initialise; entries_free() when done. */
struct entries {
	struct item *item;
	size_t count, cap;
	size_t languages[LANGUAGE_COUNT]; /* how many documents are of each */
	struct buf name; /* of the last document */
	bool unordered; /* the names did not come in their order */
	struct spool spool;
	struct recalled last, left, right;
};

/* What the lists say of a document, as bytes, in the place of what was there. */
void entry_describe(struct buf *bytes, const struct document *document,
    const struct page_facts *facts);

/* The entry that such bytes tell of, and that points into them; false: none. */
bool entry_read(struct span bytes, struct entry *entry);

/*
 * The next of the folders that the document is in, from the top, as somebody describes
 * it; false: nothing is said of this one, or of any below it.  *level is 0 at first.
 */
bool entry_folder(
    const struct entry *entry, unsigned *level, struct collection *collection);

/* Remember a document; documents come in the order of the stream. */
void entries_put(
    struct entries *entries, struct span bytes, const struct entry *entry);

/* One of them, good until the next is asked for. */
const struct entry *entries_get(struct entries *entries, size_t number);

/* The year of its date, or 0. */
unsigned entries_year(const struct entries *entries, size_t number);

/* The newest first, those without a date last; one date by name. */
void entries_by_date(struct entries *entries);

void entries_free(struct entries *entries);

#endif
