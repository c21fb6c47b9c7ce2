/*
 * The kinds of output: the files NAME.kind in pipelines.
 *
 * A line is a part of the output, its words parted by blanks:
 *
 *     part  how  folder  suffix  program  [argument ...]
 *
 * `how` is `each` where the program makes each document's text from that document
 * alone, so that of a changed corpus only the changed documents are given to it, and
 * `whole` where it must see all of them.  A lone - is nothing.  `list` makes a file
 * of the state instead, which an argument @PART names: `part list - - program`.
 * `offer` is `each` where the setting `downloads` names the suffix, and `bind` is `whole`
 * likewise.  `print` makes a file of each page that stands, by the program alone, where
 * `downloads` names the suffix.  `depict` is `each` where the setting `og-image` asks for
 * pictures, and `draw` makes one of each file of such a part, in the same folder.
 * Parts that one and the same command makes share it.  A line that is nothing but
 * `named` says that the kind is made only where it is named.
 */
#ifndef KINDS_H
#define KINDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "process/argv.h"

enum how { HOW_EACH, HOW_WHOLE, HOW_ONTO, HOW_LIST, HOW_PRINT, HOW_DRAW };

struct part {
	char *name, *kind, *folder, *suffix;
	enum how how;
	bool offered; /* made where it is asked for; see downloads.h */
	bool pictured; /* made where pages have pictures; see pictures.h */
	struct words command; /* without the options of settings */
};

/* Zero-initialise; kinds_free() when done. */
struct kinds {
	struct part *part; /* in the order of their names */
	size_t count, cap;
	struct words names; /* of the kinds, likewise */
	struct words usual; /* of those that are made where none is named */
};

/* Read all of a folder; false after fail(). */
bool kinds_read(struct kinds *kinds, const char *folder);
void kinds_free(struct kinds *kinds);

#endif
