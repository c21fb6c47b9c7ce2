/* What is to be made of the block stream, and by which pipelines. */
#include "outputs/plan.h"

#include <stdio.h>
#include <unistd.h>

#include "base/message.h"
#include "blocks/merge.h"
#include "corpus/spread_cores.h"
#include "outputs/downloads.h"
#include "outputs/made_folders.h"
#include "outputs/pages_beside.h"

void
plan_word(struct corpus *corpus, struct words *command, const char *word)
{
	const char *at = strchr(word, '@');

	if (at == NULL)
		words_print(command, "%s", word);
	else
		words_print(command, "%.*s%s", (int)(at - word), word,
		    corpus_path(corpus, "%s", at + 1));
}

/* The command of a part, with the options of settings. */
static bool
complete(
    struct corpus *corpus, const struct words *words, struct words *command)
{
	for (size_t i = 0; i < words->count; i++)
		plan_word(corpus, command, words->item[i]);
	return settings_options(
	    &corpus->settings, corpus->input, words->item[0], command);
}

/*
 * Sign for a part: its command, jg-split, and the lists that an argument names, but
 * for a catalogue, of which more is known.
 */
static void
sign(struct corpus *corpus, struct work *work)
{
	struct words split = {0};
	struct stat status;

	words_print(&split, "jg-split");
	corpus_sign(corpus, &work->command, &work->sign);
	corpus_sign(corpus, &split, &work->sign);
	for (size_t i = 0; i < work->part->command.count; i++) {
		const char *word = work->part->command.item[i];
		const char *at = strchr(word, '@');

		if (at != NULL && !beside_is_catalogue(word) &&
		    stat(corpus_path(corpus, "%s", at + 1), &status) == 0)
			stamp_print(&work->sign, &status);
	}
	words_free(&split);
}

/* The stream that the files of a part were made of, where it was made by the same. */
static bool
was_made(struct corpus *corpus, const struct work *work, struct stat *of)
{
	const char *name = work->part->name;
	struct buf before = {0};
	bool same = !corpus->anew &&
	    file_read(corpus_path(corpus, "%s.made", name), &before) &&
	    span_equal(buf_view(&before), buf_view(&work->sign)) &&
	    stat(corpus_path(corpus, "%s.of", name), of) == 0;

	buf_free(&before);
	return same;
}

/*
 * What is new since the stream `of`, and what is beside other documents; NULL:
 * everything.
 */
static const struct news *
find_news(struct making *making, const char *of, const struct stat *status,
    const struct set *beside)
{
	struct news *news;

	for (size_t i = 0; i < making->news_count; i++)
		if (making->news[i].beside == beside &&
		    making->news[i].inode ==
			(of != NULL ? status->st_ino : 0) &&
		    (of == NULL || making->news[i].device == status->st_dev))
			return &making->news[i];
	news = &making->news[making->news_count++];
	if (of != NULL) {
		news->inode = status->st_ino;
		news->device = status->st_dev;
		news->beside = beside;
		news->path =
		    corpus_path(making->corpus, "new.%zu", making->news_count);
		if (merge_news(corpus_path(making->corpus, "blocks"), of,
			beside, news->path, &news->survey))
			return news;
		survey_free(&news->survey);
		news->inode = 0;
		news->beside = NULL;
	}
	news->path = corpus_path(making->corpus, "blocks");
	return news;
}

static bool
is_same_file(const struct stat *a, const struct stat *b)
{
	return a->st_ino == b->st_ino && a->st_dev == b->st_dev;
}

void
plan_news(struct making *making, struct work *work, bool touched)
{
	struct corpus *corpus = making->corpus;
	const char *of = corpus_path(corpus, "%s.of", work->part->name);
	struct stat status, blocks;
	bool made = !touched && was_made(corpus, work, &status) &&
	    beside_find(corpus, work->part, &work->beside);

	if (made && work->beside.count == 0 &&
	    stat(corpus_path(corpus, "blocks"), &blocks) == 0 &&
	    is_same_file(&status, &blocks)) {
		work->idle = true;
		return;
	}
	(void)unlink(corpus_path(corpus, "%s.made", work->part->name));
	if (work->part->how == HOW_WHOLE || making->survey->namesakes)
		made = false;
	work->news = find_news(making, made ? of : NULL, &status,
	    made && work->beside.count > 0 ? &work->beside : NULL);
}

void
plan_settle(struct corpus *corpus, const struct work *work)
{
	const char *name = work->part->name;

	if (beside_settle(corpus, work->part) &&
	    corpus_link(corpus, corpus_path(corpus, "blocks"),
		corpus_path(corpus, "%s.of", name)))
		(void)file_write(corpus_path(corpus, "%s.made", name),
		    buf_view(&work->sign));
}

static bool
same_words(const struct words *a, const struct words *b)
{
	for (size_t i = 0; i < a->count && i < b->count; i++)
		if (strcmp(a->item[i], b->item[i]) != 0)
			return false;
	return a->count == b->count;
}

void
plan_split(
    struct corpus *corpus, const struct part *part, struct words *command)
{
	words_print(command, "--directory=%s/%s", corpus->output, part->folder);
	words_print(command, "--suffix=%s", part->suffix);
	words_print(command, "--state=%s",
	    corpus_path(corpus, "%s.ledger", part->name));
}

/* A folder for jg-split, the last program of the pipeline, to write below. */
static void
add_writer(struct making *making, struct work *work, struct words *command)
{
	struct corpus *corpus = making->corpus;

	work->written = corpus_path(corpus, "%s.written", work->part->name);
	(void)unlink(work->written);
	plan_split(corpus, work->part, command);
	words_print(command, "--written=%s", work->written);
	words_print(command, "--summary=%s",
	    corpus_path(corpus, "%s.summary", work->part->name));
	if (work->part->how == HOW_EACH && work->news->inode == 0)
		words_print(command, "--due=%s", corpus_path(corpus, "names"));
}

/*
 * The whole stream is given to a program that can do with less, and with it, where
 * that is known, what its files were made of and what is new since.
 */
static void
add_onto(struct making *making, struct work *work, struct words *command)
{
	struct corpus *corpus = making->corpus;

	words_print(command, "--memory=%s",
	    corpus_path(corpus, "%s.memory", work->part->name));
	if (work->news->inode == 0)
		return;
	words_print(
	    command, "--onto=%s/%s", corpus->output, work->part->folder);
	words_print(command, "--news=%s", work->news->path);
	words_print(command, "--names=%s", corpus_path(corpus, "names"));
}

/* The converter of a part, and behind it jg-split for all parts that share it. */
static void
add_converter(struct making *making, struct work *work)
{
	struct corpus *corpus = making->corpus;
	struct pipeline *pipeline =
	    &making->pipelines[making->pipeline_count++];
	struct words *command = pipeline_step(pipeline);

	if (work->part->how == HOW_EACH)
		spread_words(corpus, "blocks", work->news->path, command);
	words_join(command, &work->command);
	pipeline->in = work->news->path;
	if (work->part->how == HOW_ONTO) {
		add_onto(making, work, command);
		pipeline->in = corpus_path(corpus, "blocks");
	}
	work->pipeline = pipeline;
	command = pipeline_step(pipeline);
	words_print(command, "jg-split");
	words_print(command, "--progress=3");
	words_print(command, "--total=%zu", corpus->walk.files.count);
}

/* The pipeline of a part that is made by the same of the same, while it has room. */
static struct pipeline *
pipeline_for(const struct making *making, const struct work *work)
{
	for (const struct work *other = making->work; other < work; other++)
		if (other->pipeline != NULL && other->news == work->news &&
		    other->pipeline->folders < RUN_FOLDERS &&
		    same_words(&other->command, &work->command))
			return other->pipeline;
	return NULL;
}

void
plan_pipelines(struct making *making)
{
	for (size_t i = 0; i < making->count; i++) {
		struct work *work = &making->work[i];
		struct pipeline *pipeline;

		if (work->idle)
			continue;
		work->pipeline = pipeline_for(making, work);
		if (work->pipeline == NULL)
			add_converter(making, work);
		pipeline = work->pipeline;
		pipeline->folders++;
		add_writer(
		    making, work, &pipeline->step[pipeline->count - 1].command);
	}
}

/*
 * Somebody else has written to the folder of a kind, or a run was ended that did:
 * all of it is made again.
 */
static bool
is_touched(struct corpus *corpus, const char *kind)
{
	const char *found = corpus_path(corpus, "%s.found", kind);
	struct buf folder = {0};
	struct rows now = {0}, before = {0};
	struct stat status;
	bool touched = true;

	buf_printf(&folder, "%s/%s", corpus->output, kind);
	if (stat(found, &status) == 0 && rows_read(&before, found)) {
		touched =
		    made_folders(buf_cstring(&folder), &now, &status.st_ctim);
		rows_sort(&now);
		touched = touched || now.text.len != before.text.len;
		for (size_t i = 0; i < now.count && !touched; i++)
			touched =
			    !span_equal(now.row[i].path, before.row[i].path) ||
			    !span_equal(now.row[i].stamp, before.row[i].stamp);
	}
	rows_free(&now);
	rows_free(&before);
	buf_free(&folder);
	return touched;
}

bool
plan_kind(struct making *making, const char *kind)
{
	struct corpus *corpus = making->corpus;
	bool touched = is_touched(corpus, kind), good = true;

	for (size_t i = 0; i < corpus->kinds.count && good; i++) {
		const struct part *part = &corpus->kinds.part[i];
		struct work *work = &making->work[making->count];

		if (part->how == HOW_LIST || part->how == HOW_PRINT ||
		    part->how == HOW_DRAW || strcmp(part->kind, kind) != 0 ||
		    !downloads_want(corpus, part))
			continue;
		making->count++;
		work->part = part;
		good = complete(corpus, &part->command, &work->command);
		if (!good)
			continue;
		sign(corpus, work);
		plan_news(making, work, touched);
	}
	return good;
}
