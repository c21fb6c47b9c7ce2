/*
 * The shared main: options, operands, standard output, exit status.
 *
 * A filter describes itself in a struct filter and hands it to filter_main().
 * Long options, `-`, `--`, `-h` and `-V` work alike in all of them.
 */
#ifndef FILTER_H
#define FILTER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/output.h"
#include "base/source.h"
#include "base/translate.h"

/*
 * One option.  `id` is what the filter's option() is given: the letter, or a
 * number above 255 for an option that has a long name only.
 */
struct filter_option {
	int id;
	const char *name; /* long name */
	const char *argument; /* its name in the usage; NULL: takes none */
	const char *help; /* one line, lower case, as N_("...") */
	bool optional; /* the argument may be left out: --name[=X] */
};

struct filter {
	const char *name; /* jg-... */
	const char *operands; /* in the usage: N_("[file ...]") */
	const char *purpose; /* one line for -h, as N_("...") */
	const struct filter_option *options; /* up to a row without name; may
	                                        be NULL */
	void *state; /* the filter's own, passed to what follows */

	bool single; /* each operand is one document */

	/*
	 * An option was given.  A wrong value is told by complain() and
	 * answered with false, which ends the program with usage and 2.
	 */
	bool (*option)(void *state, int id, const char *value);

	/*
	 * Before the operands.  False ends the program: after fail() with 1,
	 * after complain() with usage and 2.  May be NULL.
	 */
	bool (*begin)(void *state, struct output *out, size_t operands);

	/* Each operand that could be opened, or standard input. */
	void (*input)(void *state, struct source *src, struct output *out);

	/* After the last.  May be NULL. */
	void (*end)(void *state, struct output *out);
};

/* Returns the exit status: 0 done, 1 something was refused by name, 2 usage,
 * 74 something was lost that cannot be named. */
int filter_main(int argc, char **argv, const struct filter *filter);

/*
 * Open a file for filter->input() and close it again.  `-` is standard input.
 * What cannot be opened is told with fail().
 */
void filter_open(
    const struct filter *filter, const char *path, struct output *out);

#endif
