/* Whether there is anything to do at all. */
#include "outputs/made.h"

#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>

#include "outputs/made_folders.h"

static int
by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* The files of a folder with their stamps; what is in folders below is none of it. */
static void
add_files(const char *folder, struct buf *out)
{
	struct dirent **entry;
	int count = scandir(folder, &entry, NULL, by_name);

	for (int i = 0; i < count; i++) {
		struct buf path = {0};
		struct stat status;

		buf_printf(&path, "%s/%s", folder, entry[i]->d_name);
		if (stat(buf_cstring(&path), &status) == 0 &&
		    S_ISREG(status.st_mode)) {
			buf_printf(out, "%s ", path.data);
			stamp_print(out, &status);
			buf_byte(out, '\n');
		}
		buf_free(&path);
		free(entry[i]);
	}
	if (count >= 0)
		free(entry);
}

static void
add_words(const struct words *words, struct buf *out)
{
	for (size_t i = 0; i < words->count; i++)
		buf_printf(out, "%s\n", words->item[i]);
}

void
made_hangs_on(const struct corpus *corpus, struct buf *out)
{
	buf_printf(out, "%s\n", corpus->input);
	settings_print(&corpus->settings, corpus->input, out);
	add_files(corpus->bin, out);
	add_files(corpus->pipelines, out);
	buf_span(out, buf_view(&corpus->walk.tables.text));
	buf_span(out, buf_view(&corpus->walk.files.text));
	add_words(&corpus->walk.empty, out);
	add_words(&corpus->walk.passed, out);
	add_words(&corpus->walk.links, out);
	add_words(&corpus->walk.refused, out);
}

/*
 * Append the folders of all outputs with their times: a folder tells of a file in it
 * that was deleted, renamed or added.  One that was written over is noticed when
 * something else changes.
 */
static void
add_outputs(const struct corpus *corpus, struct buf *out)
{
	for (size_t i = 0; i < corpus->kinds.usual.count; i++) {
		struct buf path = {0};
		struct rows folders = {0};

		buf_printf(&path, "%s/%s", corpus->output,
		    corpus->kinds.usual.item[i]);
		(void)made_folders(buf_cstring(&path), &folders, NULL);
		buf_span(out, buf_view(&folders.text));
		rows_free(&folders);
		buf_free(&path);
	}
}

bool
made_already(struct corpus *corpus, const struct buf *hangs_on)
{
	struct buf before = {0}, now = {0};
	bool same = false;

	if (!corpus->anew && file_read(corpus_path(corpus, "made"), &before) &&
	    before.len >= hangs_on->len &&
	    memcmp(before.data, hangs_on->data, hangs_on->len) == 0) {
		add_outputs(corpus, &now);
		same = span_equal(buf_view(&now),
		    span_from(buf_view(&before), hangs_on->len));
	}
	buf_free(&before);
	buf_free(&now);
	return same;
}

void
made_note(struct corpus *corpus, const struct buf *hangs_on)
{
	struct buf all = {0};

	buf_span(&all, buf_view(hangs_on));
	add_outputs(corpus, &all);
	(void)file_write(corpus_path(corpus, "made"), buf_view(&all));
	buf_free(&all);
}

void
made_not(struct corpus *corpus)
{
	(void)unlink(corpus_path(corpus, "made"));
}
