/* The files that are made of the block stream. */
#include "outputs/outputs.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/hand.h"
#include "base/message.h"
#include "base/set.h"
#include "corpus/spread_cores.h"
#include "outputs/downloads.h"
#include "outputs/made_folders.h"
#include "outputs/made_list.h"
#include "outputs/originals.h"
#include "outputs/pictures.h"
#include "outputs/plan.h"
#include "outputs/site.h"
#include "outputs/sweep.h"

/* Nothing that came of the part is believed. */
static void
disbelieve(struct making *making, struct work *work)
{
	work->outcome = RUN_DIED;
	making->corpus->worst = 70; /* EX_SOFTWARE */
}

static void
take_summary(struct making *making, struct work *work)
{
	const char *path =
	    corpus_path(making->corpus, "%s.summary", work->part->name);
	size_t removed = work->counts[REMOVED];
	struct buf line = {0};

	if (file_read(path, &line))
		sweep_counts(buf_view(&line), work->counts);
	work->counts[REMOVED] += removed;
	(void)unlink(path);
	buf_free(&line);
}

/*
 * As many documents were refused by name as have not come.  Whatever else made the
 * files of a part too few, none is removed.
 */
static bool
accounts_for_all(struct making *making, const struct work *work, size_t told)
{
	size_t due = work->news->inode != 0 ? work->news->survey.documents
					    : making->survey->documents;
	size_t came = work->counts[WRITTEN] + work->counts[UNCHANGED];

	if (work->part->how != HOW_EACH || due - came <= told)
		return true;
	fail(work->part->name, 0,
	    "%zu documents have not come, and %zu were refused; nothing is "
	    "removed",
	    due - came, told);
	return false;
}

/* Name the first document of which nothing came. */
static void
tell_first_missing(struct making *making, const struct work *work)
{
	struct span rest =
	    buf_view(work->news->inode != 0 ? &work->news->survey.names
					    : &making->survey->names);
	struct set came = {0};
	struct buf written = {0};
	struct span list;

	(void)file_read(work->written, &written);
	list = buf_view(&written);
	while (list.len > 0)
		(void)set_add(&came, span_cut(&list, '\n'));
	while (rest.len > 0) {
		struct span name = span_cut(&rest, '\n');

		if (set_has(&came, name))
			continue;
		fail(work->part->name, 0, "what did not come begins with %.*s",
		    SHOWN(name));
		break;
	}
	set_free(&came);
	buf_free(&written);
}

/* Judge a part by its pipeline, which is judged once. */
static void
judge_part(
    struct making *making, struct work *work, enum outcome outcome, size_t told)
{
	take_summary(making, work);
	work->outcome = outcome;
	if (outcome == RUN_DIED) {
		/* Most programs can say it themselves. */
		if (!pipeline_says(work->pipeline, span_of(hand_last_words())))
			tell_first_missing(making, work);
	} else if (!accounts_for_all(making, work, told)) {
		disbelieve(making, work);
	}
}

static void
judge_all(struct making *making)
{
	struct corpus *corpus = making->corpus;

	for (size_t p = 0; p < making->pipeline_count; p++) {
		struct pipeline *pipeline = &making->pipelines[p];
		size_t before = corpus->refused.count;
		enum outcome outcome = RUN_DONE;
		bool judged = false;

		for (size_t i = 0; i < making->count; i++) {
			struct work *work = &making->work[i];

			if (work->pipeline != pipeline)
				continue;
			if (!judged)
				outcome = corpus_judge(
				    corpus, work->part->name, pipeline);
			judged = true;
			judge_part(making, work, outcome,
			    corpus->refused.count - before);
		}
	}
}

/* Documents that the run had no work with: their files stand. */
static size_t
untouched(const struct making *making, const struct work *work)
{
	size_t documents = making->survey->documents;

	if (work->idle)
		return documents;
	return work->news->inode == 0
	    ? 0
	    : documents - work->news->survey.documents;
}

/* Of the files of a document each. */
static void
close_files(
    const struct making *making, const struct work *work, const char *kind)
{
	const struct part *part = work->part;
	struct corpus *corpus = making->corpus;
	size_t lost = corpus->lost + corpus->unlisted;
	size_t others = untouched(making, work);
	size_t came = work->counts[WRITTEN] + work->counts[UNCHANGED];

	(void)printf(
	    translate(
		"  %-8s %s/%s/*%s: %zu documents, %zu written, %zu unchanged, %zu removed, %zu refused\n"),
	    kind, corpus_shown(corpus, corpus->output), part->folder,
	    part->suffix, making->survey->documents + lost,
	    work->counts[WRITTEN], work->counts[UNCHANGED] + others,
	    work->counts[REMOVED],
	    making->survey->documents - others - came + lost);
}

/* What a kind of output came to, in a line: the part of its name speaks for it. */
static void
close_kind(const struct making *making, const struct work *work)
{
	const struct part *part = work->part;
	struct buf kind = {0};

	for (const char *c = part->kind; *c != '\0'; c++)
		buf_byte(&kind, (char)toupper((unsigned char)*c));
	if (part->how == HOW_EACH)
		close_files(making, work, buf_cstring(&kind));
	else
		(void)printf(translate("  %-8s %s/%s: %zu documents\n"),
		    buf_cstring(&kind),
		    corpus_shown(making->corpus, making->corpus->output),
		    part->folder, making->survey->documents);
	buf_free(&kind);
}

static void
note_folders(struct corpus *corpus, const char *kind)
{
	struct buf folder = {0};
	struct rows now = {0};

	buf_printf(&folder, "%s/%s", corpus->output, kind);
	(void)made_folders(buf_cstring(&folder), &now, NULL);
	(void)rows_write(&now, corpus_path(corpus, "%s.found", kind));
	rows_free(&now);
	buf_free(&folder);
}

static void
convert_all(struct making *making)
{
	struct pipeline **all =
	    xcalloc(making->pipeline_count + 1, sizeof(*all));

	for (size_t i = 0; i < making->pipeline_count; i++)
		all[i] = &making->pipelines[i];
	spread_beside(making->corpus, 2 * making->pipeline_count);
	pipelines_run(all, making->pipeline_count, making->corpus->jobs);
	free(all);
	judge_all(making);
	sweep_behind(making);
}

/* Settle the parts of a kind that were made, and say what came of them, if any. */
static bool
close_parts(struct making *making, const char *kind)
{
	const struct work *main = NULL;
	bool worked = false;

	for (size_t i = 0; i < making->count; i++) {
		struct work *work = &making->work[i];

		if (strcmp(work->part->kind, kind) != 0)
			continue;
		if (strcmp(work->part->name, kind) == 0)
			main = work;
		worked = worked || !work->idle;
		if (!work->idle && work->outcome == RUN_DONE)
			plan_settle(making->corpus, work);
	}
	if (!worked)
		return false;
	if (main != NULL && (main->idle || main->outcome != RUN_DIED))
		close_kind(making, main);
	note_folders(making->corpus, kind);
	return true;
}

/* What is printed of a kind's pages, which stand by now. */
static void
print_pages(struct corpus *corpus, const struct words *wanted)
{
	if (!words_has(wanted, "html") || !downloads_print(corpus, "html") ||
	    corpus->worst > 1)
		return;
	site_offer_pdf(corpus);
	note_folders(corpus, "html");
}

/* Say what to look at, where a kind has a page to begin with. */
static void
say_what_to_open(struct corpus *corpus, const struct words *kinds)
{
	for (size_t i = 0; i < kinds->count; i++) {
		struct buf index = {0};

		buf_printf(
		    &index, "%s/%s/index.html", corpus->output, kinds->item[i]);
		if (access(buf_cstring(&index), R_OK) == 0)
			(void)printf(translate("  OPEN     %s\n"),
			    corpus_shown(corpus, index.data));
		buf_free(&index);
	}
}

static void
free_all(struct making *making)
{
	for (size_t i = 0; i < making->count; i++) {
		words_free(&making->work[i].command);
		buf_free(&making->work[i].sign);
		set_free(&making->work[i].beside);
	}
	for (size_t i = 0; i < making->pipeline_count; i++)
		pipeline_free(&making->pipelines[i]);
	for (size_t i = 0; i < making->news_count; i++) {
		survey_free(&making->news[i].survey);
		if (making->news[i].inode != 0)
			(void)unlink(making->news[i].path);
	}
	free(making->work);
	free(making->pipelines);
	free(making->news);
}

void
outputs_make(struct corpus *corpus, const struct survey *survey,
    const struct words *wanted)
{
	size_t most = corpus->kinds.count + 1;
	struct making making = {
	    .corpus = corpus,
	    .survey = survey,
	    .work = xcalloc(most, sizeof(*making.work)),
	    .pipelines = xcalloc(most, sizeof(*making.pipelines)),
	    .news = xcalloc(most + 1, sizeof(*making.news)),
	};
	struct words made = {0};
	bool good = true;

	for (size_t i = 0; i < wanted->count && good; i++)
		good = made_lists(&making, wanted->item[i]) &&
		    plan_kind(&making, wanted->item[i]) &&
		    sweep_dropped(&making, wanted->item[i]);
	if (good && sweep_before(&making)) {
		plan_pipelines(&making);
		convert_all(&making);
		if (words_has(wanted, "html") && originals_make(corpus, survey))
			note_folders(corpus, "html");
		for (size_t i = 0; i < wanted->count; i++)
			if (close_parts(&making, wanted->item[i]))
				words_print(&made, "%s", wanted->item[i]);
		if (words_has(wanted, "html") && corpus->worst <= 1 &&
		    pictures_draw(corpus, survey))
			note_folders(corpus, "html");
		print_pages(corpus, wanted);
		say_what_to_open(corpus, &made);
	}
	words_free(&made);
	free_all(&making);
}
