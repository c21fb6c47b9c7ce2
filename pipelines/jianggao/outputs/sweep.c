/* What earlier runs have written and this one has not: it goes. */
#include "outputs/sweep.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/set.h"
#include "outputs/downloads.h"

/* The closing line of a jg-split, which stands alone on its line. */
void
sweep_counts(struct span line, size_t counts[COUNTS])
{
	for (size_t i = 0; i < COUNTS; i++) {
		while (line.len > 0 && !ascii_is_digit(*line.ptr))
			line = span_from(line, 1);
		for (counts[i] = 0; line.len > 0 && ascii_is_digit(*line.ptr);
		     line = span_from(line, 1))
			counts[i] = 10 * counts[i] + (size_t)(*line.ptr - '0');
	}
}

/* The documents whose files of this part are to stay: a list beside the state. */
static const char *
list_kept(struct making *making, const struct work *work)
{
	struct corpus *corpus = making->corpus;
	const char *path = corpus_path(corpus, "%s.kept", work->part->name);
	struct set fresh = {0};
	struct buf kept = {0};
	struct span rest = buf_view(&work->news->survey.names);
	bool good;

	while (rest.len > 0)
		(void)set_add(&fresh, span_cut(&rest, '\n'));
	rest = buf_view(&making->survey->names);
	while (work->part->how == HOW_EACH && work->news->inode != 0 &&
	    rest.len > 0) {
		struct span name = span_cut(&rest, '\n');

		if (set_has(&fresh, name))
			continue;
		buf_span(&kept, name);
		buf_byte(&kept, '\n');
	}
	good = file_read(work->written, &kept) &&
	    file_write(path, buf_view(&kept));
	set_free(&fresh);
	buf_free(&kept);
	return good ? path : NULL;
}

/*
 * Remove what a part has written of documents that are not in the list `kept`.
 * Nothing is to be in the pipeline but this.
 */
static void
add_sweep(struct corpus *corpus, const struct part *part, const char *kept,
    struct pipeline *sweep)
{
	struct words *command = pipeline_step(sweep);

	words_print(command, "jg-split");
	plan_split(corpus, part, command);
	words_print(command, "--keep=%s", kept);
	words_print(command, "--summary");
}

/* What of a part's files is not of this run: refused by its program, or no more. */
static void
add_own_sweep(struct making *making, struct work *work, struct pipeline *sweep)
{
	const char *kept;

	if (work->idle || work->outcome == RUN_DIED ||
	    (work->part->how == HOW_EACH && work->outcome == RUN_DONE) ||
	    (work->part->how != HOW_EACH && work->outcome == RUN_REFUSED))
		return;
	kept = list_kept(making, work);
	if (kept != NULL)
		add_sweep(making->corpus, work->part, kept, sweep);
	else
		work->outcome = RUN_DIED;
}

/*
 * Behind the run: what a program has refused, and files of a site that are no longer
 * of it; a site that was not made whole may lack what is right.
 */
void
sweep_behind(struct making *making)
{
	struct corpus *corpus = making->corpus;
	struct pipeline *sweep = xcalloc(making->count + 1, sizeof(*sweep));
	struct pipeline **all = xcalloc(making->count + 1, sizeof(*all));

	for (size_t i = 0; i < making->count; i++) {
		all[i] = &sweep[i];
		add_own_sweep(making, &making->work[i], &sweep[i]);
	}
	pipelines_run(all, making->count, corpus->jobs);
	for (size_t i = 0; i < making->count; i++) {
		struct work *work = &making->work[i];
		size_t counts[COUNTS];

		if (sweep[i].count == 0)
			continue;
		if (corpus_judge(corpus, work->part->name, &sweep[i]) !=
		    RUN_DONE)
			work->outcome = RUN_DIED;
		sweep_counts(buf_view(&sweep[i].printed), counts);
		work->counts[REMOVED] += counts[REMOVED];
		pipeline_free(&sweep[i]);
		(void)unlink(corpus_path(corpus, "%s.kept", work->part->name));
	}
	free(sweep);
	free(all);
}

/* The part has files of an earlier run. */
static bool
has_ledger(struct corpus *corpus, const struct part *part)
{
	return access(corpus_path(corpus, "%s.ledger", part->name), F_OK) == 0;
}

/* All that a part has written, and what is known of it. */
static bool
drop(struct making *making, const struct part *part)
{
	struct corpus *corpus = making->corpus;
	struct pipeline sweep = {0}, *all = &sweep;
	size_t counts[COUNTS];
	bool good;

	(void)unlink(corpus_path(corpus, "%s.made", part->name));
	add_sweep(corpus, part, "/dev/null", &sweep);
	pipelines_run(&all, 1, 1);
	sweep_counts(buf_view(&sweep.printed), counts);
	making->removed += counts[REMOVED];
	good = corpus_judge(corpus, part->name, &sweep) == RUN_DONE;
	pipeline_free(&sweep);
	if (good)
		(void)unlink(corpus_path(corpus, "%s.ledger", part->name));
	return good;
}

bool
sweep_dropped(struct making *making, const char *kind)
{
	struct corpus *corpus = making->corpus;
	bool good = true;

	for (size_t i = 0; i < corpus->kinds.count && good; i++) {
		const struct part *part = &corpus->kinds.part[i];

		if (strcmp(part->kind, kind) == 0 &&
		    !downloads_want(corpus, part) && has_ledger(corpus, part))
			good = drop(making, part);
	}
	return good;
}

/* Where the files that were removed of a part are counted. */
static size_t *
removed_of(struct making *making, const struct part *part)
{
	for (size_t i = 0; i < making->count; i++)
		if (making->work[i].part == part)
			return &making->work[i].counts[REMOVED];
	return &making->removed; /* of a kind that is not made now */
}

/*
 * Before anything is written: what earlier runs have written of documents that are
 * gone, in all places, because where a file is to be, a folder of one that is gone
 * may stand, or the other way round.  False after fail().
 */
static bool
sweep_all(struct making *making, const char *names)
{
	struct corpus *corpus = making->corpus;
	size_t count = corpus->kinds.count;
	struct pipeline *sweep = xcalloc(count + 1, sizeof(*sweep));
	struct pipeline **all = xcalloc(count + 1, sizeof(*all));
	bool good = true;

	for (size_t i = 0; i < count; i++) {
		const struct part *part = &corpus->kinds.part[i];

		all[i] = &sweep[i];
		if ((part->how == HOW_EACH || part->how == HOW_PRINT ||
			part->how == HOW_DRAW) &&
		    has_ledger(corpus, part))
			add_sweep(corpus, part, names, &sweep[i]);
	}
	pipelines_run(all, count, corpus->jobs);
	for (size_t i = 0; i < count; i++) {
		size_t counts[COUNTS];

		if (sweep[i].count == 0)
			continue;
		sweep_counts(buf_view(&sweep[i].printed), counts);
		*removed_of(making, &corpus->kinds.part[i]) = counts[REMOVED];
		good = corpus_judge(corpus, corpus->kinds.part[i].name,
			   &sweep[i]) == RUN_DONE &&
		    good;
		pipeline_free(&sweep[i]);
	}
	free(sweep);
	free(all);
	return good;
}

/*
 * The names of all documents, as the last run that came to its end left them: where
 * they are the same nothing can be gone.
 */
bool
sweep_before(struct making *making)
{
	struct corpus *corpus = making->corpus;
	const char *names = corpus_path(corpus, "names");
	struct span now = buf_view(&making->survey->names);
	struct buf before = {0};
	bool good;

	if (file_read(names, &before) && span_equal(buf_view(&before), now)) {
		buf_free(&before);
		return true;
	}
	buf_free(&before);
	(void)unlink(names);
	names = corpus_path(corpus, "names.now");
	good = file_write(names, now) && sweep_all(making, names);
	return good && rename(names, corpus_path(corpus, "names")) == 0;
}
