/* What the command line of jianggao asks for. */
#ifndef CALL_H
#define CALL_H

#include "corpus/corpus.h"

enum command {
	CONVERT,
	PDF,
	PUBLISH,
	REPORT,
	REVIEW,
	SERVE,
	SHEET,
	WATCH,
	COMMANDS
};

/* Zero-initialise; call_free() when done. */
struct call {
	enum command command;
	struct words wanted; /* kinds; none: all */
	struct words set;
	struct words again; /* its options and kinds, for `convert` */
	const char *place; /* where to publish, or the port of `serve` */
	const char *parallel, *hosts;
	bool remove; /* publish: what is not of the site */
	bool shown; /* help, version, keys: there is nothing else to do */
};

/* Take the words; false when they are wrong, which call_misuse() tells. */
bool call_take(int argc, char **argv, struct corpus *corpus, struct call *call);
void call_misuse(void);
void call_free(struct call *call);

/* What make hands on by a variable of the environment, where it says something. */
const char *call_given(const char *variable);

#endif
