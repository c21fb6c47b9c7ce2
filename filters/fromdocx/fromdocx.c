/* jg-fromdocx: files of Word and of OpenDocument, as a person reads them. */
#include <libxml/parser.h>

#include "base/filter.h"
#include "documents.h"

enum { FRAME = 256, BASE, FILES, DIGEST, PLAIN = 'p' };

static const struct filter_option options[] = {
    {PLAIN, "plain", NULL, N_("the text alone, without what its styles say"),
	false},
    {FRAME, "frame", NULL, N_("name one document, too"), false},
    {BASE, "base", "DIR", N_("cut this folder off the names"), false},
    {FILES, "files0-from", "FILE", N_("read paths, each ended by NUL"), false},
    {DIGEST, "digest", NULL, N_("put the source's SHA-256 in the frame"),
	false},
    {0},
};

static bool
option(void *state, int id, const char *value)
{
	struct documents *documents = state;

	if (id == PLAIN)
		documents->bare = true;
	else if (id == FRAME)
		documents->framed = true;
	else if (id == BASE)
		documents->base = value;
	else if (id == FILES)
		documents->listed.list = value;
	else
		documents->digest = true;
	return true;
}

int
main(int argc, char **argv)
{
	struct documents documents = {.framed = false};
	struct filter filter = {
	    .name = "jg-fromdocx",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn files of Word and of OpenDocument into text"),
	    .options = options,
	    .single = true,
	    .state = &documents,
	    .option = option,
	    .begin = documents_begin,
	    .input = documents_input,
	    .end = documents_end,
	};
	int status;

	documents.listed.filter = &filter;
	status = filter_main(argc, argv, &filter);
	xmlCleanupParser();
	return status;
}
