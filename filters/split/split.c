/*
 * jg-split: framed text into files, each written whole or not at all, below one
 * folder or several.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/ascii.h"
#include "base/filter.h"
#include "base/message.h"
#include "base/set.h"
#include "base/store.h"
#include "ledger.h"
#include "progress.h"
#include "stream/packed.h"

enum { KEEP = 256, STATE, DUE, WRITTEN, PROGRESS, TOTAL, SUMMARY };

enum { FOLDERS_MAX = 4 };

/* A folder that each document is written below. */
struct target {
	struct store store;
	struct ledger ledger;
	const char *keep, *state, *due, *written;
	struct buf written_names;
	struct tally tally;
	bool summary;
	const char *summary_file; /* NULL: standard output */
};

struct split {
	struct target target[FOLDERS_MAX];
	size_t count;
	struct set seen;
	struct progress progress; /* of the first */
	int terminal; /* where progress is shown; -1: nowhere */
	size_t total;
};

static const struct filter_option options[] = {
    {'d', "directory", "DIR", N_("write below DIR, made as needed"), false},
    {DUE, "due", "LIST", N_("remember what is in LIST at once"), false},
    {'s', "suffix", "SUFFIX", N_("put SUFFIX behind each name"), false},
    {KEEP, "keep", "LIST", N_("remove earlier documents not in LIST"), false},
    {STATE, "state", "FILE", N_("remember in FILE what was written"), false},
    {WRITTEN, "written", "FILE", N_("list this run's documents in FILE"),
	false},
    {PROGRESS, "progress", "FD", N_("show progress on descriptor FD (2)"),
	false},
    {'q', "quiet", NULL, N_("show no progress"), false},
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

	if (!ascii_is_digit(*value) || *end != '\0' || read > most) {
		complain("not a number that fits: %s", value);
		return false;
	}
	*number = (size_t)read;
	return true;
}

/* What is said behind a folder is of it; what is said before any, of the first. */
static bool
take_folder(struct split *split, const char *value)
{
	struct target *target = &split->target[split->count - 1];

	if (target->store.folder != NULL) {
		if (split->count == FOLDERS_MAX) {
			complain("more than %d folders", FOLDERS_MAX);
			return false;
		}
		target = &split->target[split->count++];
		target->store.suffix = "";
	}
	target->store.folder = value;
	return true;
}

static bool
take_suffix(struct target *target, const char *value)
{
	if (strchr(value, '/') != NULL) {
		complain("a suffix has no /");
		return false;
	}
	target->store.suffix = value;
	return true;
}

static bool
take_terminal(struct split *split, const char *value)
{
	size_t number;

	if (!read_number(value, 255, &number))
		return false;
	split->terminal = (int)number;
	return true;
}

static bool
option(void *state, int id, const char *value)
{
	struct split *split = state;
	struct target *target = &split->target[split->count - 1];

	switch (id) {
	case 'd':
		return take_folder(split, value);
	case 's':
		return take_suffix(target, value);
	case KEEP:
		target->keep = value;
		return true;
	case STATE:
		target->state = value;
		return true;
	case DUE:
		target->due = value;
		return true;
	case WRITTEN:
		target->written = value;
		return true;
	case PROGRESS:
		return take_terminal(split, value);
	case TOTAL:
		return read_number(value, SIZE_MAX, &split->total);
	case SUMMARY:
		target->summary = true;
		target->summary_file = value;
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
remove_others(struct target *target)
{
	struct set keep = {0};
	bool whole = ledger_each(target->keep, keep_name, &keep) &&
	    ledger_prune(
		&target->ledger, &keep, &target->store, &target->tally.removed);

	set_free(&keep);
	return whole;
}

static bool
is_complete(const struct target *target)
{
	if (target->store.folder == NULL || *target->store.folder == '\0')
		complain("-d names no folder");
	else if (target->keep != NULL && target->state == NULL)
		complain("--keep needs --state");
	else if (target->due != NULL && target->state == NULL)
		complain("--due needs --state");
	else
		return true;
	return false;
}

static void
free_target(struct target *target)
{
	buf_free(&target->written_names);
	ledger_close(&target->ledger);
	store_close(&target->store);
}

static bool
open_target(struct target *target)
{
	return ledger_open(&target->ledger, target->state, &target->store) &&
	    (target->keep == NULL || remove_others(target)) &&
	    (target->due == NULL ||
		ledger_expect(&target->ledger, target->due));
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct split *split = state;

	(void)out;
	(void)operands;
	for (size_t i = 0; i < split->count; i++)
		if (!is_complete(&split->target[i]))
			return false;
	progress_open(&split->progress, split->terminal, split->total);
	for (size_t i = 0; i < split->count; i++)
		if (!open_target(&split->target[i])) {
			for (size_t j = 0; j <= i; j++)
				free_target(&split->target[j]);
			return false;
		}
	return true;
}

/* Write a document below a folder; it may be the second of its name. */
static void
put(struct target *target, const struct text *text, bool second)
{
	enum stored stored = STORED_FAILED;

	if (!second && ledger_add(&target->ledger, text->name))
		stored = span_equal(text_field(text, SPAN("same")), SPAN("yes"))
		    ? store_leave(&target->store, text->name)
		    : store_put(&target->store, text->name, text->body);
	target->tally.written += stored == STORED_NEW;
	target->tally.unchanged += stored == STORED_SAME;
	target->tally.refused += stored == STORED_FAILED;
	if (stored == STORED_FAILED || target->written == NULL)
		return;
	buf_span(&target->written_names, text->name);
	buf_byte(&target->written_names, '\n');
}

static void
put_all(struct split *split, const struct source *src, const struct text *text)
{
	bool second = !set_add(&split->seen, text->name);

	for (size_t i = 0; i < split->count; i++)
		split->target[i].tally.documents++;
	progress_show(&split->progress, &split->target[0].tally, text->name,
	    text->body.len);
	if (second)
		fail(src->name, 0, "a second document %.*s", SHOWN(text->name));
	for (size_t i = 0; i < split->count; i++)
		put(&split->target[i], text, second);
}

/* An archive has the name of its file, and a document that less the suffix. */
static struct span
name_of_archive(const struct target *target, struct span name)
{
	struct span suffix = span_of(target->store.suffix);

	if (name.len > suffix.len && span_ends(name, suffix))
		name.len -= suffix.len;
	return name;
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct split *split = state;
	struct packed_reader reader = {0};
	struct text text;
	size_t refused;

	(void)out;
	packed_open(&reader, src);
	while (packed_next(&reader, &text)) {
		if (reader.packs)
			text.name =
			    name_of_archive(&split->target[0], text.name);
		if (text.name.len > 0)
			put_all(split, src, &text);
		else if (text.body.len > 0)
			fail(src->name, 1, "a document without a name");
	}
	refused = packed_refused(&reader);
	packed_close(&reader);
	for (size_t i = 0; i < split->count; i++) {
		split->target[i].tally.documents += refused;
		split->target[i].tally.refused += refused;
	}
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
summarize(const struct target *target, struct output *out)
{
	const struct tally *tally = &target->tally;
	struct buf line = {0};

	buf_printf(&line,
	    "%zu documents, %zu written, %zu unchanged, %zu removed, "
	    "%zu refused\n",
	    tally->documents, tally->written, tally->unchanged, tally->removed,
	    tally->refused);
	if (target->summary_file != NULL)
		write_list(target->summary_file, buf_view(&line));
	else
		output_add(out, buf_view(&line));
	buf_free(&line);
}

static void
close_target(struct target *target, struct output *out)
{
	ledger_finish(&target->ledger);
	if (target->written != NULL)
		write_list(target->written, buf_view(&target->written_names));
	if (target->summary)
		summarize(target, out);
	free_target(target);
}

static void
end(void *state, struct output *out)
{
	struct split *split = state;

	progress_close(&split->progress);
	for (size_t i = 0; i < split->count; i++)
		close_target(&split->target[i], out);
	set_free(&split->seen);
}

int
main(int argc, char **argv)
{
	struct split split = {
	    .target = {{.store.suffix = ""}},
	    .count = 1,
	    .terminal = STDERR_FILENO,
	};
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
