/* The files themselves, beside the pages that were made of them. */
#include "outputs/originals.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/message.h"
#include "base/output.h"
#include "corpus/corpus_place.h"

struct originals {
	struct corpus *corpus;
	struct rows before, now; /* what was copied: source, stamp */
	struct buf folder, path; /* where copies lie; of one */
	bool touched;
};

/* Where the copy of a source is. */
static const char *
copy_of(struct originals *all, struct span source)
{
	all->path.len = 0;
	buf_span(&all->path, buf_view(&all->folder));
	buf_span(&all->path, span_from(source, strlen(all->corpus->input)));
	return buf_cstring(&all->path);
}

static void
make_folder_of(const char *path)
{
	struct buf folder = {0};

	buf_add(&folder, path, (size_t)(strrchr(path, '/') - path));
	(void)place_make_folder(buf_cstring(&folder));
	buf_free(&folder);
}

/* What stands at `from`, whole, at `to`; false after fail(). */
static bool
copy(const char *from, const char *to)
{
	struct buf bytes = {0};
	bool good = file_read(from, &bytes);

	make_folder_of(to);
	if (!good)
		fail_errno(from, NULL);
	good = good && file_write(to, buf_view(&bytes));
	buf_free(&bytes);
	return good;
}

/* The copy goes, and each folder that is left with nothing. */
static void
take_away(struct originals *all, struct span source)
{
	char *path;
	size_t len;

	if (unlink(copy_of(all, source)) != 0 && errno != ENOENT)
		fail_errno(all->path.data, NULL);
	all->touched = true;
	path = all->path.data;
	for (len = all->path.len; len >= all->folder.len; len--)
		if (path[len] == '/') {
			path[len] = '\0';
			if (rmdir(path) != 0)
				break;
		}
}

static void
settle(void *state, const struct row_of_file *now,
    const struct row_of_file *before)
{
	struct originals *all = state;
	struct buf from = {0};

	if (now == NULL) {
		take_away(all, before->path);
		return;
	}
	(void)copy_of(all, now->path);
	if (before != NULL && span_equal(now->stamp, before->stamp) &&
	    access(all->path.data, F_OK) == 0)
		return;
	all->touched = true;
	buf_span(&from, now->path);
	if (!copy(buf_cstring(&from), all->path.data))
		(void)unlink(all->path.data);
	buf_free(&from);
}

/* The files that documents came of; none where they are not asked for. */
static void
list_sources(struct originals *all, const struct survey *survey)
{
	const struct rows *files = &all->corpus->walk.files;

	for (size_t i = 0; i < files->count; i++)
		if (set_has(&survey->sources, files->row[i].path))
			rows_copy(&all->now, &files->row[i]);
	rows_sort(&all->now);
}

bool
originals_make(struct corpus *corpus, const struct survey *survey)
{
	struct originals all = {.corpus = corpus};
	const char *ledger = corpus_path(corpus, "originals");
	bool wanted = settings_originals(&corpus->settings);

	buf_printf(&all.folder, "%s/html/originals", corpus->output);
	if (wanted)
		list_sources(&all, survey);
	if (rows_read(&all.before, ledger) || wanted)
		rows_compare(&all.now, &all.before, settle, &all);
	if (!wanted)
		(void)unlink(ledger);
	else if (all.touched)
		(void)rows_write(&all.now, ledger);
	rows_free(&all.before);
	rows_free(&all.now);
	buf_free(&all.folder);
	buf_free(&all.path);
	return all.touched;
}
