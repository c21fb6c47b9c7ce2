/* The settings of a corpus: jianggao.conf, and what is said at the command line,
 * which beats it; see jianggao.conf(5). */
#ifndef SETTINGS_H
#define SETTINGS_H

#include <stdbool.h>

#include "base/buf.h"
#include "process/argv.h"

enum { SETTINGS_MAX = 64 };

/* Zero-initialise; settings_free() when done. */
struct settings {
	struct {
		char *value; /* NULL: not set */
		char *place; /* where it was, for messages */
	} set[SETTINGS_MAX]; /* as the table of settings.c has them */
};

/* Read jianggao.conf of a folder, where it has one; false after fail(). */
bool settings_read(struct settings *settings, const char *folder);

/* Set a key, and where that was said; false: there is none of that name. */
bool settings_keep(struct settings *settings, struct span key,
    struct span value, struct span place);

/* Take KEY=VALUE of the command line; false after complain(). */
bool settings_set(struct settings *settings, const char *pair);

/* Name the keys, a line each, on standard output. */
void settings_list(void);

/*
 * Append the options that a program is given.  Files are named from the folder.
 * False after fail(): a value is none that the key has.
 */
bool settings_options(const struct settings *settings, const char *folder,
    const char *program, struct words *command);

/*
 * Take JG_KEY of the environment, which beats the file: so make hands on what its
 * command line says.
 */
void settings_environment(struct settings *settings);

/* The patterns of `take`, or NULL. */
const char *settings_take(const struct settings *settings);

/* The file of Word that says how others look, or NULL: it is no speech. */
const char *settings_own(const struct settings *settings);

/* Whether links out of the folder are followed; false after fail(). */
bool settings_follow(const struct settings *settings, bool *follow);

/* Whether a switch of the corpus is on, such as `strict`; false after fail(). */
bool settings_switch(
    const struct settings *settings, struct span key, bool *on);

/* Whether the files themselves are published, too. */
bool settings_originals(const struct settings *settings);

/* Whether each page of the site has a picture; where the site is has to be known. */
bool settings_pictured(const struct settings *settings);

/* The suffixes, parted by commas, of the files beside each page of the site. */
const char *settings_downloads(const struct settings *settings);

/* Append a row of text for each setting, and the stamps of files they name. */
void settings_print(
    const struct settings *settings, const char *folder, struct buf *out);

/* Append the stamps of the files that the settings name to a program. */
void settings_stamp(const struct settings *settings, const char *folder,
    const char *program, struct buf *out);

/*
 * A program did not understand its options: ask it of each, and tell the place of
 * the one that it does not take.  False when none is to blame.
 */
bool settings_blame(
    const struct settings *settings, const char *folder, const char *program);

void settings_free(struct settings *settings);

#endif
