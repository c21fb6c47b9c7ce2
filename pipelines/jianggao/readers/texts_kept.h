/*
 * Texts that readers have taken out of files that are none, kept in the state until
 * such a file changes, or what reads it.
 */
#ifndef TEXTS_KEPT_H
#define TEXTS_KEPT_H

#include "base/set.h"
#include "corpus/corpus.h"

enum { KEPT_KEY = 32 };

/* Zero-initialise; kept_free() when done. */
struct kept {
	struct corpus *corpus;
	struct buf sign; /* of all that reads */
	struct set keys; /* of what is there */
	struct set wanted; /* sources that a frame may come from */
	struct buf wanted_keys; /* of these, one behind the other */
};

/* Append what tells that all that reads is still the same. */
void kept_sign(const struct corpus *corpus, struct buf *sign);

/* See what is there. */
void kept_look(struct kept *kept, struct corpus *corpus);

/* The key of a file as it is now, by which its text is found: another when it changes. */
void kept_key(const struct kept *kept, const struct row_of_file *file,
    char key[KEPT_KEY + 1]);
bool kept_has(const struct kept *kept, const char *key);

/* The folder, and the file of a key, good to the end of the run. */
const char *kept_folder(struct corpus *corpus);
void kept_path(const struct kept *kept, const char *key, struct buf *path);

/* It is there, and the reader has found no text. */
bool kept_is_blank(const struct kept *kept, const char *key);

/* A reader will be asked for this file; only what was asked for is kept. */
void kept_want(struct kept *kept, struct span source, const char *key);

/* Keep each document of a stream of frames; false after fail(). */
bool kept_take(struct kept *kept, const char *stream);

/* Remove what is of no file of the corpus any more. */
void kept_sweep(struct corpus *corpus, const struct rows *files);

void kept_free(struct kept *kept);

#endif
