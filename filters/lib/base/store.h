/* A folder of files, each written whole or not at all. */
#ifndef STORE_H
#define STORE_H

#include "base/buf.h"
#include "base/span.h"

/* The folder and the suffix stay the caller's. */
struct store {
	const char *folder;
	const char *suffix;
	struct buf path, temporary;
	struct buf made; /* the parent made last: documents come by folder */
	bool fresh; /* and it was not there before: nothing is in it but ours */
};

enum stored {
	STORED_NEW,
	STORED_SAME, /* the file held these bytes; untouched */
	STORED_FAILED, /* told with fail() */
};

/*
 * Make the document's file hold the body: written under a temporary name in
 * the same folder, then renamed.  Folders are made as needed.
 */
enum stored store_put(struct store *store, struct span name, struct span body);

/* The document's file is there, whatever it holds; told with fail() where not. */
enum stored store_leave(struct store *store, struct span name);

/* Remove the document's file, and the folders that this leaves empty. */
bool store_remove(struct store *store, struct span name);

/* Remove what a run that was killed left of the document's temporary file. */
void store_sweep(struct store *store, struct span name);

void store_close(struct store *store);

#endif
