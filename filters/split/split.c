/* jg-split: framed text into files, each written whole or not at all. */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/filter.h"
#include "base/message.h"
#include "base/set.h"
#include "ledger.h"
#include "progress.h"
#include "store.h"
#include "stream/frame.h"

enum { KEEP = 256, STATE, WRITTEN, PROGRESS, TOTAL, SUMMARY, PASS };

struct split {
	struct store store;
	struct ledger ledger;
	struct set seen;
	const char *keep;
	const char *state;
	const char *written;
	struct buf written_names;
	struct tally tally;
	struct progress progress;
	int terminal; /* where progress is shown; -1: nowhere */
	size_t total;
	bool summary;
	const char *summary_file; /* NULL: standard output */
	bool pass; /* the stream goes on to standard output */
};

static const struct filter_option options[] = {
    {'d', "directory", "DIR", N_("write below DIR, made as needed"), false},
    {'s', "suffix", "SUFFIX", N_("put SUFFIX behind each name"), false},
    {KEEP, "keep", "LIST", N_("remove earlier documents not in LIST"), false},
    {STATE, "state", "FILE", N_("remember in FILE what was written"), false},
    {WRITTEN, "written", "FILE", N_("list this run's documents in FILE"),
	false},
    {PROGRESS, "progress", "FD", N_("show progress on descriptor FD (2)"),
	false},
    {'q', "quiet", NULL, N_("show no progress"), false},
    {PASS, "pass", NULL, N_("pass the stream on to standard output"), false},
    {SUMMARY, "summary", "FILE", N_("end with a line of counts, in FILE"),
	true},
    {TOTAL, "total", "N", N_("expect N documents"), false},
    {0},
};

static bool
read_number(const char *value, size_t most, size_t *number)
{
	char *end;
	unsigned long long read = strtoull(value, &end, 10);

	if (*value < '0' || *value > '9' || *end != '\0' || read > most) {
		complain("not a number that fits: %s", value);
		return false;
	}
	*number = (size_t)read;
	return true;
}

static bool
option(void *state, int id, const char *value)
{
	struct split *split = state;
	size_t number;

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
	case WRITTEN:
		split->written = value;
		return true;
	case PROGRESS:
		if (!read_number(value, 255, &number))
			return false;
		split->terminal = (int)number;
		return true;
	case TOTAL:
		return read_number(value, SIZE_MAX, &split->total);
	case SUMMARY:
		split->summary = true;
		split->summary_file = value;
		return true;
	case PASS:
		split->pass = true;
		return true;
	default:
		split->terminal = -1;
		return true;
	}
}

static void
keep_name(void *set, struct span line)
{
	(void)set_add(set, line);
}

/*
 * What is to go goes first: a file may stand where a folder of another document
 * is to be, or the other way round.
 */
static bool
remove_others(struct split *split)
{
	struct set keep = {0};
	bool whole = ledger_each(split->keep, keep_name, &keep) &&
	    ledger_prune(
		&split->ledger, &keep, &split->store, &split->tally.removed);

	set_free(&keep);
	return whole;
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct split *split = state;

	(void)out;
	(void)operands;
	if (split->store.folder == NULL || *split->store.folder == '\0') {
		complain("-d names no folder");
		return false;
	}
	if (split->keep != NULL && split->state == NULL) {
		complain("--keep needs --state");
		return false;
	}
	if (split->pass && split->summary && split->summary_file == NULL) {
		complain("--pass needs --summary=FILE");
		return false;
	}
	progress_open(&split->progress, split->terminal, split->total);
	return ledger_open(&split->ledger, split->state, &split->store) &&
	    (split->keep == NULL || remove_others(split));
}

static void
put(struct split *split, const struct source *src, const struct text *text)
{
	enum stored stored;

	split->tally.documents++;
	progress_show(
	    &split->progress, &split->tally, text->name, text->body.len);
	if (!set_add(&split->seen, text->name)) {
		split->tally.refused++;
		fail(src->name, 0, "a second document %.*s", SHOWN(text->name));
		return;
	}
	stored = ledger_add(&split->ledger, text->name)
	    ? store_put(&split->store, text->name, text->body)
	    : STORED_FAILED;
	split->tally.written += stored == STORED_NEW;
	split->tally.unchanged += stored == STORED_SAME;
	split->tally.refused += stored == STORED_FAILED;
	if (stored == STORED_FAILED)
		return;
	if (split->written != NULL) {
		buf_span(&split->written_names, text->name);
		buf_byte(&split->written_names, '\n');
	}
}

static void
pass_on(struct output *out, const struct text *text)
{
	frame_begin(out, text->name, text->fields);
	output_add(out, text->body);
	frame_end(out);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct split *split = state;
	struct frame_reader reader;
	struct text text;

	frame_reader_open(&reader, src);
	while (frame_next(&reader, &text)) {
		if (split->pass && text.name.len > 0)
			pass_on(out, &text);
		if (text.name.len > 0)
			put(split, src, &text);
		else if (text.body.len > 0)
			fail(src->name, 1, "a document without a name");
	}
	split->tally.documents += reader.refused;
	split->tally.refused += reader.refused;
}

/* Write a file; one that is not whole goes: --keep would remove what it lacks. */
static void
write_list(const char *path, struct span text)
{
	struct output list;
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);

	if (fd < 0) {
		lose_errno(path, NULL);
		return;
	}
	output_open(&list, fd, path);
	output_add(&list, text);
	output_close(&list);
	if (list.failed)
		(void)unlink(path);
}

static void
summarize(const struct split *split, struct output *out)
{
	const struct tally *tally = &split->tally;
	struct buf line = {0};

	buf_printf(&line,
	    "%zu documents, %zu written, %zu unchanged, %zu removed, "
	    "%zu refused\n",
	    tally->documents, tally->written, tally->unchanged, tally->removed,
	    tally->refused);
	if (split->summary_file != NULL)
		write_list(split->summary_file, buf_view(&line));
	else
		output_add(out, buf_view(&line));
	buf_free(&line);
}

static void
end(void *state, struct output *out)
{
	struct split *split = state;

	progress_close(&split->progress);
	ledger_finish(&split->ledger);
	if (split->written != NULL)
		write_list(split->written, buf_view(&split->written_names));
	if (split->summary)
		summarize(split, out);
	set_free(&split->seen);
	buf_free(&split->written_names);
	ledger_close(&split->ledger);
	store_close(&split->store);
}

int
main(int argc, char **argv)
{
	struct split split = {
	    .store = {.suffix = ""}, .terminal = STDERR_FILENO};
	const struct filter filter = {
	    .name = "jg-split",
	    .operands = N_("-d DIR [file ...]"),
	    .purpose = N_("write each document of a framed text to its file"),
	    .options = options,
	    .state = &split,
	    .option = option,
	    .begin = begin,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
