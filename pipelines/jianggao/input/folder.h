/* A walk through a folder, with what it finds. */
#ifndef FOLDER_H
#define FOLDER_H

#include <stdbool.h>

#include "input/file_rows.h"
#include "process/argv.h"

/* Zero-initialise; the strings stay the caller's; folder_free() when done. */
struct walk {
	const char *root;
	const char *made; /* a folder to leave out; NULL: none */
	const char *take; /* patterns of files to take, too; NULL: none */
	const char *own; /* a file of the settings, from the root; NULL: none */
	bool follow; /* links out of the root */

	struct rows files; /* speeches, sorted */
	struct rows tables; /* metadata and overrides, sorted */
	struct words empty; /* speeches without a text, from the root */
	struct words passed; /* files of other kinds */
	struct words links; /* out of the root */
	struct words refused; /* what could not be read: a message each */
};

/*
 * Find the speeches below the root.  What cannot be read (a folder, a link to
 * itself or to a folder that it lies in, also above the root, a path that is too long) is refused, and
 * the rest is found.  Hidden files are none.  False where that is the root, so that
 * nothing is known: the one refusal says why.
 */
bool folder_walk(struct walk *walk);
void folder_free(struct walk *walk);

/* Take down why a path cannot be a speech. */
void folder_refuse(struct walk *walk, const char *path, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
