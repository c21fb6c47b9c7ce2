/* Each input has come to a document, or was refused by name. */
#include "account.h"

#include <stdio.h>

#include "base/message.h"
#include "base/set.h"
#include "base/visible.h"

/* A message names the path, as messages show it. */
static bool
is_refused(const struct corpus *corpus, struct span path)
{
	struct buf shown = {0};
	bool refused = false;

	visible_add(path, &shown);
	for (size_t i = 0; i < corpus->refused.count && !refused; i++)
		refused = memmem(corpus->refused.item[i],
			      strlen(corpus->refused.item[i]), shown.data,
			      shown.len) != NULL;
	buf_free(&shown);
	return refused;
}

bool
account_for_all(struct reading *reading)
{
	struct corpus *corpus = reading->corpus;
	const struct rows *files = &corpus->walk.files;

	for (size_t i = 0; i < files->count; i++) {
		struct span path = files->row[i].path;

		if (set_has(&reading->survey->sources, path))
			continue;
		corpus->lost++;
		if (!is_refused(corpus, path)) {
			fail(NULL, 0,
			    "%.*s: neither converted nor refused; nothing is "
			    "removed",
			    (int)path.len, path.ptr);
			corpus->worst = 70; /* EX_SOFTWARE */
			return false;
		}
	}
	return true;
}

void
account_died(struct reading *reading, const char *stream)
{
	const struct rows *files = &reading->corpus->walk.files;
	struct survey survey = {0};
	size_t i = 0;

	if (survey_file(&survey, stream)) {
		while (i < files->count &&
		    set_has(&survey.sources, files->row[i].path))
			i++;
		if (i < files->count)
			fail("blocks", 0, "what did not come begins with %.*s",
			    (int)files->row[i].path.len,
			    files->row[i].path.ptr);
	}
	survey_free(&survey);
}

struct keeping {
	struct reading *reading;
	struct rows kept;
};

/* Keep the row of a file that has come to a document and has not changed since. */
static void
keep_row(void *state, const struct row_of_file *now,
    const struct row_of_file *before)
{
	struct keeping *keeping = state;
	struct corpus *corpus = keeping->reading->corpus;

	if (before == NULL)
		return;
	if (now == NULL || !span_equal(now->stamp, before->stamp)) {
		words_print(&corpus->refused,
		    "jianggao: %.*s: changed while it was read",
		    (int)before->path.len, before->path.ptr);
		(void)fprintf(stderr, "%s\n",
		    corpus->refused.item[corpus->refused.count - 1]);
		return;
	}
	if (set_has(&keeping->reading->survey->sources, before->path))
		rows_copy(&keeping->kept, before);
}

/*
 * Take down what the stream was made of.  What changed while it was read is read
 * again by the next run, and told: of it, this run may have seen a part.
 */
bool
account_inputs(struct reading *reading)
{
	struct corpus *corpus = reading->corpus;
	struct keeping keeping = {.reading = reading};
	struct walk again = {
	    .root = corpus->walk.root,
	    .made = corpus->walk.made,
	    .take = corpus->walk.take,
	    .follow = corpus->walk.follow,
	};
	bool good = true;

	rows_copy(&keeping.kept,
	    &(struct row_of_file){{"", 0}, buf_view(&reading->sign)});
	folder_walk(&again);
	rows_compare(&again.files, &corpus->walk.files, keep_row, &keeping);
	if (!reading->impure)
		good = rows_write(&keeping.kept, corpus_path(corpus, "inputs"));
	rows_free(&keeping.kept);
	folder_free(&again);
	return good;
}
