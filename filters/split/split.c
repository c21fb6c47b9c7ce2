/* jg-split: framed text into files, each written whole or not at all. */
#include <fcntl.h>

#include "filter.h"
#include "frame.h"
#include "ledger.h"
#include "message.h"
#include "name.h"
#include "store.h"

enum { KEEP = 256, STATE, WRITTEN };

struct split {
	struct store store;
	struct ledger ledger;
	struct nameset seen;
	const char *keep;
	const char *state;
	const char *written;
	struct buf written_names;
};

static const struct filter_option options[] = {
    {'d', "directory", "DIR", "write below DIR, made as needed", false},
    {'s', "suffix", "SUFFIX", "put SUFFIX behind each name", false},
    {KEEP, "keep", "LIST", "remove earlier documents not in LIST", false},
    {STATE, "state", "FILE", "remember in FILE what was written", false},
    {WRITTEN, "written", "FILE", "list this run's documents in FILE", false},
    {0},
};

static bool
option(void *state, int id, const char *value)
{
	struct split *split = state;

	switch (id) {
	case 'd':
		split->store.folder = value;
		return true;
	case 's':
		if (strchr(value, '/') != NULL)
			complain("a suffix has no /");
		split->store.suffix = value;
		return strchr(value, '/') == NULL;
	case KEEP:
		split->keep = value;
		return true;
	case STATE:
		split->state = value;
		return true;
	default:
		split->written = value;
		return true;
	}
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct split *split = state;

	(void)out;
	(void)operands;
	if (split->store.folder == NULL || *split->store.folder == '\0')
		complain("-d names no folder");
	else if (split->keep != NULL && split->state == NULL)
		complain("--keep needs --state");
	else
		return ledger_open(&split->ledger, split->state, &split->store);
	return false;
}

static void
put(struct split *split, const struct source *src, const struct text *text)
{
	if (!nameset_add(&split->seen, text->name)) {
		fail(src->name, 0, "a second document %.*s",
		    (int)text->name.len, text->name.ptr);
		return;
	}
	if (!ledger_add(&split->ledger, text->name) ||
	    store_put(&split->store, text->name, text->body) == STORED_FAILED)
		return;
	if (split->written != NULL) {
		buf_span(&split->written_names, text->name);
		buf_byte(&split->written_names, '\n');
	}
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct split *split = state;
	struct frame_reader reader;
	struct text text;

	(void)out;
	frame_reader_open(&reader, src);
	while (frame_next(&reader, &text)) {
		if (text.name.len > 0)
			put(split, src, &text);
		else if (text.body.len > 0)
			fail(src->name, 1, "a document without a name");
	}
}

static void
keep_name(void *set, struct span line)
{
	(void)nameset_add(set, line);
}

static void
list_written(const struct split *split)
{
	struct output list;
	int fd = open(split->written, O_WRONLY | O_CREAT | O_TRUNC, 0666);

	if (fd < 0) {
		fail_errno(split->written, NULL);
		return;
	}
	output_open(&list, fd, split->written);
	output_add(&list, buf_view(&split->written_names));
	output_close(&list);
}

static void
end(void *state, struct output *out)
{
	struct split *split = state;
	struct nameset keep = {0};

	(void)out;
	if (split->keep != NULL && ledger_each(split->keep, keep_name, &keep))
		(void)ledger_prune(&split->ledger, &keep, &split->store);
	else
		ledger_finish(&split->ledger);
	if (split->written != NULL)
		list_written(split);
	nameset_free(&keep);
	nameset_free(&split->seen);
	buf_free(&split->written_names);
	ledger_close(&split->ledger);
	store_close(&split->store);
}

int
main(int argc, char **argv)
{
	struct split split = {.store = {.suffix = ""}};
	const struct filter filter = {
	    .name = "jg-split",
	    .operands = "-d DIR [file ...]",
	    .purpose = "write each document of a framed text to its file",
	    .options = options,
	    .state = &split,
	    .option = option,
	    .begin = begin,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
