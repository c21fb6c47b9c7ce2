/* Each input has come to a document, or was refused by name. */
#include "blocks/account.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/name.h"
#include "base/set.h"
#include "blocks/refused_rows.h"

/* What the messages are of: that which stands behind the name of the program. */
static const char *
subject_of(const char *message)
{
	const char *behind = strstr(message, ": ");

	return behind != NULL ? behind + 2 : message;
}

static int
by_subject(const void *a, const void *b)
{
	const char *const *first = a, *const *second = b;

	return strcmp(*first, *second);
}

/* The subjects of all messages, in order; the strings stay the corpus'. */
static const char **
sort_subjects(const struct corpus *corpus)
{
	size_t count = corpus->refused.count;
	const char **subject = xcalloc(count + 1, sizeof(*subject));

	for (size_t i = 0; i < count; i++)
		subject[i] = subject_of(corpus->refused.item[i]);
	qsort(subject, count, sizeof(*subject), by_subject);
	return subject;
}

/*
 * A message is of the path, as messages show it, and of none that only begins so:
 * the first that is not in front of `path:` begins with it.
 */
static bool
is_refused(const char *const *subject, size_t count, struct span path)
{
	struct buf shown = {0};
	size_t low = 0, high = count;
	bool refused;

	message_source(path, &shown);
	buf_byte(&shown, ':');
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(subject[middle], buf_cstring(&shown)) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	refused = low < count &&
	    strncmp(subject[low], buf_cstring(&shown), shown.len) == 0;
	buf_free(&shown);
	return refused;
}

/* What the document of the file would be called. */
static void
add_name(struct set *names, const struct corpus *corpus, struct span file)
{
	struct buf path = {0}, name = {0};

	buf_span(&path, file);
	if (name_of_path(buf_cstring(&path), corpus->input, &name) == NULL)
		(void)set_add(names, buf_view(&name));
	buf_free(&path);
	buf_free(&name);
}

/* It has come to a document, or it holds no text. */
static bool
is_known(const struct reading *reading, struct span path)
{
	return set_has(&reading->survey->sources, path) ||
	    set_has(&reading->corpus->blank, path);
}

bool
account_for_all(struct reading *reading)
{
	struct corpus *corpus = reading->corpus;
	const struct rows *files = &corpus->walk.files;
	const char **subject = sort_subjects(corpus);
	struct set lost = {0};
	bool good = true;

	for (size_t i = 0; i < files->count && good; i++) {
		struct span path = files->row[i].path;

		if (is_known(reading, path))
			continue;
		corpus->lost++;
		add_name(&lost, corpus, path);
		good = is_refused(subject, corpus->refused.count, path);
		if (good)
			continue;
		fail(NULL, 0,
		    "%.*s: neither converted nor refused; nothing is removed",
		    SHOWN(path));
		corpus->worst = 70; /* EX_SOFTWARE */
	}
	free(subject);
	refused_rows_tell(corpus, &lost);
	set_free(&lost);
	return good;
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
			    SHOWN(files->row[i].path));
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
		    translate("jianggao: %.*s: changed while it was read"),
		    SHOWN(before->path));
		(void)fprintf(stderr, "%s\n",
		    corpus->refused.item[corpus->refused.count - 1]);
		return;
	}
	if (is_known(keeping->reading, before->path))
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
	    .own = corpus->walk.own,
	    .follow = corpus->walk.follow,
	};
	bool good = true;

	rows_copy(&keeping.kept,
	    &(struct row_of_file){{"", 0}, buf_view(&reading->sign)});
	(void)folder_walk(&again);
	rows_compare(&again.files, &corpus->walk.files, keep_row, &keeping);
	if (!reading->impure)
		good = rows_write(&keeping.kept, corpus_path(corpus, "inputs"));
	rows_free(&keeping.kept);
	folder_free(&again);
	return good;
}
