/*
 * The ledger: which documents this program has written, so that a later run
 * knows which files it may remove.
 *
 * A file of names, one a line.  A name is in it before its file exists; a
 * last line `.` says that the run which wrote it came to its end.
 */
#ifndef LEDGER_H
#define LEDGER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/set.h"
#include "base/store.h"

struct ledger {
	const char *path; /* NULL: no ledger is kept */
	int fd;
	bool added; /* in this run, so that the end is to be noted */
	struct set names;
};

/*
 * Read the ledger, where there is one, and open it for additions.  After a
 * run that was killed its temporary files are swept away.  False, after
 * fail(), when it cannot be read or written.
 */
bool ledger_open(struct ledger *ledger, const char *path, struct store *store);

/* Note a name, on disk when this returns; false after fail(). */
bool ledger_add(struct ledger *ledger, struct span name);

/*
 * Note the names in the file `list`, those that are to come, by one write for all;
 * false after fail().
 */
bool ledger_expect(struct ledger *ledger, const char *list);

/*
 * Remove the files of all documents in the ledger that are not in `keep`, and
 * their names; `removed` is how many.  False, after fail(), when the ledger could
 * not be written anew.
 */
bool ledger_prune(struct ledger *ledger, const struct set *keep,
    struct store *store, size_t *removed);

/* Note that the run came to its end; ledger_prune() does so too. */
void ledger_finish(struct ledger *ledger);

void ledger_close(struct ledger *ledger);

/*
 * Call with each line of a file of names; false, after fail(), when it cannot
 * be read.
 */
bool ledger_each(
    const char *path, void (*name)(void *state, struct span line), void *state);

#endif
