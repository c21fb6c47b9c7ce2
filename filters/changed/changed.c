/* jg-changed: the documents of a block stream that an earlier one lacks. */
#include "base/filter.h"
#include "base/message.h"
#include "earlier.h"
#include "stream/block.h"

enum { SINCE = 256 };

struct changed {
	const char *since; /* NULL: everything is new */
	struct earlier earlier;
};

static const struct filter_option options[] = {
    {SINCE, "since", "FILE", N_("leave out what is in FILE as it is"), false},
    {0},
};

static bool
option(void *state, int id, const char *value)
{
	struct changed *changed = state;

	(void)id;
	changed->since = value;
	return true;
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct changed *changed = state;

	(void)out;
	(void)operands;
	return changed->since == NULL ||
	    earlier_open(&changed->earlier, changed->since);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct changed *changed = state;
	struct block_reader reader;
	struct document *document;

	block_reader_open(&reader, src);
	while (!out->failed && (document = block_next(&reader)) != NULL) {
		struct span bytes = block_bytes(&reader);

		if (!earlier_has(&changed->earlier, document->name, bytes))
			output_add(out, bytes);
	}
	block_reader_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct changed *changed = state;

	(void)out;
	earlier_close(&changed->earlier);
}

int
main(int argc, char **argv)
{
	struct changed changed = {0};
	const struct filter filter = {
	    .name = "jg-changed",
	    .operands = N_("[file ...]"),
	    .purpose =
		N_("pass on the documents that an earlier block stream lacks"),
	    .options = options,
	    .state = &changed,
	    .option = option,
	    .begin = begin,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
