/* jg-list: the speeches of a corpus, for the pipelines; no filter, so it lies apart. */
#include <stdlib.h>
#include <string.h>

#include "base/filter.h"
#include "base/message.h"
#include "clash.h"
#include "entries.h"
#include "folder.h"
#include "passed.h"

enum { FOLDER = 256, MADE, TAKE, FOLLOW };

static const struct filter_option options[] = {
    {FOLDER, "folder", "DIR", "list the speeches below DIR", false},
    {MADE, "made", "DIR", "leave out DIR, which was made of them", false},
    {TAKE, "take", "PATTERNS", "take these files, too", false},
    {FOLLOW, "follow-links", "ANSWER", "also out of DIR: yes or no", false},
    {0},
};

static bool
option(void *state, int id, const char *value)
{
	struct walk *walk = state;

	switch (id) {
	case FOLDER:
		walk->root = value;
		return true;
	case MADE:
		walk->made = value;
		return true;
	case TAKE:
		walk->take = value;
		return true;
	default:
		walk->follow = strcmp(value, "no") != 0;
		if (!walk->follow || strcmp(value, "yes") == 0)
			return true;
		complain("neither yes nor no: %s", value);
		return false;
	}
}

/* All of it: there is no operand, and nothing to read. */
static bool
begin(void *state, struct output *out, size_t operands)
{
	struct walk *walk = state;

	if (operands > 0) {
		complain("--folder names the folder; there are no operands");
		return false;
	}
	if (walk->root == NULL)
		return true;
	message_program("make");
	folder_walk(walk);
	entries_sort(&walk->entries);
	clash_refuse(&walk->entries, walk->root);
	entries_write(&walk->entries, out);
	passed_tell(&walk->passed, walk->root);
	links_tell(&walk->links, walk->root, walk->follow);
	return true;
}

static void
end(void *state, struct output *out)
{
	struct walk *walk = state;

	(void)out;
	entries_free(&walk->entries);
	passed_free(&walk->passed);
	passed_free(&walk->links);
}

int
main(int argc, char **argv)
{
	struct walk walk = {.follow = true};
	const struct filter filter = {
	    .name = "jg-list",
	    .operands = "--folder=DIR",
	    .purpose = "list the speeches of a corpus, each ended by NUL",
	    .options = options,
	    .state = &walk,
	    .option = option,
	    .begin = begin,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
