/* What an editor reads of a corpus: what would be changed, what may be wrong. */
#include "review/editor.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/cell.h"
#include "base/message.h"
#include "base/name.h"
#include "readers/readers.h"
#include "review/review.h"

/* The paths of all speeches, or of the texts that stand for them. */
static bool
list_paths(struct corpus *corpus, struct buf *list)
{
	const struct rows *files = &corpus->walk.files;
	struct buf paths = {0};
	bool good;

	for (size_t i = 0; i < files->count; i++) {
		buf_span(&paths, files->row[i].path);
		buf_byte(&paths, '\0');
	}
	good = readers_list(corpus, buf_view(&paths), list);
	buf_free(&paths);
	return good;
}

/* A file that has no name any more and holds the bytes: its number, or -1. */
static int
file_of(struct span bytes)
{
	FILE *file = tmpfile();

	if (file != NULL &&
	    fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len &&
	    fflush(file) == 0)
		return fileno(file);
	fail_errno(translate("a file for the list of speeches"), NULL);
	return -1;
}

void
editor_report(struct corpus *corpus)
{
	struct pipeline pipeline = {.out = "-"};
	struct words *command = pipeline_step(&pipeline);
	struct buf list = {0}, path = {0};
	int fd = list_paths(corpus, &list) ? file_of(buf_view(&list)) : -1;

	buf_printf(&path, "/dev/fd/%d", fd);
	pipeline.in = buf_cstring(&path);
	if (fd >= 0 && corpus_command(corpus, "jg-normalize", command)) {
		corpus_encodings(corpus, command);
		readers_words(corpus, command);
		words_print(command, "--report");
		words_print(command, "--files0-from=-");
		words_print(command, "--base=%s", corpus->input);
		(void)corpus_run(corpus, "report", &pipeline);
	}
	pipeline_free(&pipeline);
	buf_free(&list);
	buf_free(&path);
}

/* How often a check has found something. */
struct found {
	struct span check;
	size_t count;
};

static int
by_check(const void *a, const void *b)
{
	const struct found *first = a, *second = b;

	return span_compare(first->check, second->check);
}

static void
print_counts(const struct review *review)
{
	struct found *found = NULL;
	size_t count = 0, cap = 0;

	for (size_t i = 0; i < review->count; i++) {
		struct span check = review->finding[i].cell[REVIEW_CHECK];
		size_t at = 0;

		while (at < count && !span_equal(found[at].check, check))
			at++;
		if (at == count) {
			found = xgrow(found, &cap, count + 1, sizeof(*found));
			found[count++] = (struct found){check, 0};
		}
		found[at].count++;
	}
	if (count > 1)
		qsort(found, count, sizeof(*found), by_check);
	for (size_t i = 0; i < count; i++)
		(void)printf("  %-12.*s %zu\n", (int)found[i].check.len,
		    found[i].check.ptr, found[i].count);
	(void)printf(translate("  total        %zu\n"), review->count);
	free(found);
}

static bool
write_review(struct corpus *corpus, const char *name, struct buf *bytes)
{
	struct buf path = {0};
	bool good;

	buf_printf(&path, "%s/%s", corpus->output, name);
	good = file_write(buf_cstring(&path), buf_view(bytes));
	if (good)
		(void)printf(translate("  REVIEW   %s\n"),
		    corpus_shown(corpus, buf_cstring(&path)));
	buf_free(&path);
	bytes->len = 0;
	return good;
}

static void
write_reviews(struct corpus *corpus, struct review *review)
{
	struct buf bytes = {0};
	bool good;

	review_take(review);
	review_lines(review, &bytes);
	good = write_review(corpus, "review.txt", &bytes);
	review_table(review, corpus->output, &bytes);
	good = good && write_review(corpus, "review.tsv", &bytes);
	review_page(review, corpus->output, &bytes);
	if (good && write_review(corpus, "review.html", &bytes))
		print_counts(review);
	buf_free(&bytes);
}

/*
 * Files without a text have come to no document: a row each, as jg-check has it, in the
 * order in which they were told.
 */
static void
add_empty(const struct corpus *corpus, struct buf *rows)
{
	const struct words *empty = &corpus->walk.empty;
	struct buf path = {0}, name = {0};
	size_t start;

	for (size_t i = 0; i < empty->count; i++) {
		path.len = name.len = 0;
		buf_printf(&path, "%s/%s", corpus->input, empty->item[i]);
		if (name_of_path(buf_cstring(&path), corpus->input, &name) !=
		    NULL)
			continue;
		start = rows->len;
		buf_span(rows, buf_view(&name));
		cell_close(rows, start);
		cell_add(rows, buf_view(&path));
		buf_printf(rows, "\t1\t1\twarning\tempty\t%s\t\t\n",
		    translate("a document without text"));
	}
	buf_free(&path);
	buf_free(&name);
}

/* Not in pieces: a copy of a document may stand in another one. */
void
editor_review(struct corpus *corpus)
{
	const char *rows = corpus_path(corpus, "review");
	struct pipeline pipeline = {
	    .in = corpus_path(corpus, "blocks"), .out = rows};
	struct words *command = pipeline_step(&pipeline);
	struct review review = {.count = 0};

	if (corpus_command(corpus, "jg-check", command)) {
		words_print(command, "--format=tsv");
		words_print(command, "--enable=title");
		words_print(command, "--enable=date");
		words_print(command, "--enable=speaker");
		if (corpus_run(corpus, "review", &pipeline) != RUN_DIED &&
		    file_read(rows, &review.text)) {
			add_empty(corpus, &review.text);
			write_reviews(corpus, &review);
		}
	}
	(void)unlink(rows);
	pipeline_free(&pipeline);
	review_free(&review);
}

/* The file is as the last run wrote it, or is not there. */
static bool
is_untouched(struct corpus *corpus, const char *path)
{
	struct buf now = {0}, before = {0};
	bool same = access(path, F_OK) != 0 ||
	    (file_read(path, &now) &&
		file_read(corpus_path(corpus, "sheet"), &before) &&
		span_equal(buf_view(&now), buf_view(&before)));

	buf_free(&now);
	buf_free(&before);
	if (!same)
		fail(path, 0,
		    "not as it was written; put it beside the speeches, or "
		    "remove it");
	return same;
}

/* The tables beside the speeches, for what only they say. */
static void
add_tables(const struct corpus *corpus, struct words *command)
{
	for (size_t i = 0; i < corpus->walk.tables.count; i++) {
		const struct row_of_file *table = &corpus->walk.tables.row[i];

		if (strcmp(corpus_table(corpus, table), "metadata") == 0)
			words_print(command, "--metadata=%.*s",
			    (int)table->path.len, table->path.ptr);
	}
}

void
editor_sheet(struct corpus *corpus)
{
	const char *fresh = corpus_path(corpus, "sheet.new");
	struct pipeline pipeline = {
	    .in = corpus_path(corpus, "blocks"), .out = fresh};
	struct words *command = pipeline_step(&pipeline);
	struct buf file = {0}, rows = {0};

	buf_printf(&file, "%s/metadata.tsv", corpus->output);
	words_print(command, "jg-outline");
	words_print(command, "--sheet");
	add_tables(corpus, command);
	if (is_untouched(corpus, buf_cstring(&file)) &&
	    corpus_run(corpus, "sheet", &pipeline) != RUN_DIED &&
	    file_read(fresh, &rows) &&
	    file_write(corpus_path(corpus, "sheet"), buf_view(&rows)) &&
	    file_write(buf_cstring(&file), buf_view(&rows)))
		(void)printf("  %-8s %s\n", "SHEET",
		    corpus_shown(corpus, buf_cstring(&file)));
	(void)unlink(fresh);
	pipeline_free(&pipeline);
	buf_free(&file);
	buf_free(&rows);
}
