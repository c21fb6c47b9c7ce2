/* The ledger: which documents this program has written. */
#include "ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "base/message.h"
#include "base/name.h"
#include "base/output.h"
#include "base/source.h"

static const struct span finished = {".", 1};

bool
ledger_each(
    const char *path, void (*name)(void *state, struct span line), void *state)
{
	struct source src;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	bool whole;

	if (fd < 0) {
		lose_errno(path, NULL);
		return false;
	}
	source_open(&src, fd, path);
	do {
		struct span window = source_window(&src);
		struct span rest = window;

		while (memchr(rest.ptr, '\n', rest.len) != NULL) {
			struct span line = span_cut(&rest, '\n');

			name(state, line);
			src.start += line.len + 1;
			rest = source_window(&src);
		}
	} while (source_more(&src));
	whole = !src.failed;
	source_close(&src);
	(void)close(fd);
	return whole;
}

struct reading {
	struct ledger *ledger;
	struct store *store;
	bool finished;
};

static void
remember(void *state, struct span line)
{
	struct reading *reading = state;

	reading->finished = span_equal(line, finished);
	if (!reading->finished && name_fault(line) == NULL)
		(void)set_add(&reading->ledger->names, line);
}

static void
sweep(void *state, struct span line)
{
	struct reading *reading = state;

	if (name_fault(line) == NULL)
		store_sweep(reading->store, line);
}

/* Append lines, or nothing: what a full disk cut is no name. */
static bool
append(struct ledger *ledger, struct span lines)
{
	ssize_t n = write(ledger->fd, lines.ptr, lines.len);

	if (n >= 0 && (size_t)n < lines.len) {
		(void)ftruncate(ledger->fd, lseek(ledger->fd, 0, SEEK_CUR) - n);
		errno = ENOSPC;
		n = -1;
	}
	if (n < 0)
		lose_errno(ledger->path, NULL);
	return n >= 0;
}

static bool
append_line(struct ledger *ledger, struct span line)
{
	struct buf text = {0};
	bool good;

	buf_span(&text, line);
	buf_byte(&text, '\n');
	good = append(ledger, buf_view(&text));
	buf_free(&text);
	return good;
}

static bool
open_end(struct ledger *ledger)
{
	ledger->fd =
	    open(ledger->path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
	if (ledger->fd < 0)
		lose_errno(ledger->path, NULL);
	return ledger->fd >= 0;
}

bool
ledger_open(struct ledger *ledger, const char *path, struct store *store)
{
	struct reading reading = {ledger, store, true};

	*ledger = (struct ledger){.path = path, .fd = -1};
	if (path == NULL)
		return true;
	if (access(path, F_OK) == 0 && !ledger_each(path, remember, &reading))
		return false;
	if (!reading.finished && !ledger_each(path, sweep, &reading))
		return false;
	return open_end(ledger);
}

bool
ledger_add(struct ledger *ledger, struct span name)
{
	if (ledger->path == NULL || !set_add(&ledger->names, name))
		return true;
	ledger->added = true;
	return append_line(ledger, name);
}

struct expecting {
	struct ledger *ledger;
	struct buf fresh;
};

static void
expect(void *state, struct span line)
{
	struct expecting *expecting = state;

	if (name_fault(line) != NULL ||
	    !set_add(&expecting->ledger->names, line))
		return;
	buf_span(&expecting->fresh, line);
	buf_byte(&expecting->fresh, '\n');
}

bool
ledger_expect(struct ledger *ledger, const char *list)
{
	struct expecting expecting = {.ledger = ledger};
	bool good = ledger_each(list, expect, &expecting);

	if (good && expecting.fresh.len > 0) {
		ledger->added = true;
		good = append(ledger, buf_view(&expecting.fresh));
	}
	buf_free(&expecting.fresh);
	return good;
}

struct pruning {
	const struct set *keep;
	struct set seen, kept;
	struct store *store;
	struct output out;
	size_t removed;
};

static void
prune(void *state, struct span line)
{
	struct pruning *pruning = state;

	if (span_equal(line, finished) || name_fault(line) != NULL ||
	    !set_add(&pruning->seen, line))
		return;
	if (!set_has(pruning->keep, line) &&
	    store_remove(pruning->store, line)) {
		pruning->removed++;
		return;
	}
	(void)set_add(&pruning->kept, line);
	output_add(&pruning->out, line);
	output_add(&pruning->out, SPAN("\n"));
}

/* Put what was kept in the place of the ledger, and go on behind it. */
static bool
replace(struct ledger *ledger, const char *fresh, struct pruning *pruning)
{
	if (rename(fresh, ledger->path) != 0) {
		lose_errno(ledger->path, NULL);
		return false;
	}
	(void)close(ledger->fd);
	set_free(&ledger->names);
	ledger->names = pruning->kept;
	pruning->kept = (struct set){0};
	return open_end(ledger);
}

bool
ledger_prune(struct ledger *ledger, const struct set *keep, struct store *store,
    size_t *removed)
{
	struct pruning pruning = {.keep = keep, .store = store};
	struct buf fresh = {0};
	const char *path;
	bool pruned;
	int fd;

	buf_printf(&fresh, "%s.new", ledger->path);
	path = buf_cstring(&fresh);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0) {
		lose_errno(path, NULL);
		buf_free(&fresh);
		return false;
	}
	output_open(&pruning.out, fd, path);
	pruned = ledger_each(ledger->path, prune, &pruning);
	output_add(&pruning.out, finished);
	output_add(&pruning.out, SPAN("\n"));
	output_close(&pruning.out);
	pruned =
	    pruned && !pruning.out.failed && replace(ledger, path, &pruning);
	*removed = pruning.removed;
	set_free(&pruning.seen);
	set_free(&pruning.kept);
	buf_free(&fresh);
	return pruned;
}

void
ledger_finish(struct ledger *ledger)
{
	if (ledger->added)
		(void)append_line(ledger, finished);
}

void
ledger_close(struct ledger *ledger)
{
	if (ledger->fd >= 0)
		(void)close(ledger->fd);
	set_free(&ledger->names);
}
