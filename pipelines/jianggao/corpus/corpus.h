/*
 * One corpus: where it lies, what is set, and what a run has to say of it.
 *
 * The state of a corpus is told in pipelines/README.md.
 */
#ifndef CORPUS_H
#define CORPUS_H

#include "base/set.h"
#include "corpus/kinds.h"
#include "corpus/settings.h"
#include "input/folder.h"
#include "process/argv.h"
#include "process/run.h"

struct corpus {
	const char *input, *output; /* folders, as they were given */
	const char *bin,
	    *pipelines; /* of the programs, of the kinds of output */
	const char *self; /* the path of this program */
	struct words spread; /* what runs a filter over pieces; or empty */
	bool spread_shares; /* the cores with what runs anyway */
	size_t jobs; /* pipelines at once */
	bool anew; /* whatever has been made */

	struct settings settings;
	struct kinds kinds;
	struct walk walk;
	struct set
	    blank; /* paths of inputs in which a reader has found no text */
	struct words refused; /* messages: what was not converted, and why */
	size_t unlisted; /* files that were refused before any was read */
	size_t lost; /* inputs that have come to nothing */
	int worst; /* the status of a program that died, or 0 */
	struct words paths; /* see corpus_path() */
};

/* The path of a file of the state, good to the end of the run. */
const char *corpus_path(struct corpus *corpus, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Give a file of the state a second name, also where that is another's; false after fail(). */
bool corpus_link(struct corpus *corpus, const char *file, const char *name);

/* Not every shell expands the ~ of `make INPUT=~/speeches`. */
const char *corpus_home(struct corpus *corpus, const char *path);

/* A path as it may be shown on a terminal, good to the end of the run. */
const char *corpus_shown(struct corpus *corpus, const char *path);

/*
 * Append what tells that a program, called so, is still the same: its stamp and
 * its words.
 */
void corpus_sign(
    const struct corpus *corpus, const struct words *command, struct buf *sign);

/* Append the program and the options that the settings ask of it. */
bool corpus_command(
    const struct corpus *corpus, const char *program, struct words *command);

/* What a table beside the speeches is for: `metadata` or `overrides`. */
const char *corpus_table(
    const struct corpus *corpus, const struct row_of_file *table);

/* Append to jg-normalize the table that says how single files are to be read. */
void corpus_encodings(const struct corpus *corpus, struct words *command);

/*
 * Say what the programs of a pipeline said, keep what they refused, and judge how
 * they ended.  `name` is what was made.
 */
enum outcome corpus_judge(
    struct corpus *corpus, const char *name, const struct pipeline *pipeline);

/* A pipeline alone: run, judge. */
enum outcome corpus_run(
    struct corpus *corpus, const char *name, struct pipeline *pipeline);

#endif
