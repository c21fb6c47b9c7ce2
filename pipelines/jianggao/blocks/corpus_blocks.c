/* The corpus as one block stream, of which as much is made as has changed. */
#include "blocks/corpus_blocks.h"

#include <stdio.h>
#include <strings.h>
#include <unistd.h>

#include "base/hand.h"
#include "base/message.h"
#include "blocks/account.h"
#include "blocks/merge.h"
#include "corpus/spread_cores.h"
#include "readers/readers.h"
#include "readers/texts_kept.h"

static void
take_path(struct reading *reading, struct span path)
{
	buf_span(&reading->changed, path);
	buf_byte(&reading->changed, '\0');
	reading->markdown = reading->markdown ||
	    (path.len > 3 &&
		strncasecmp(path.ptr + path.len - 3, ".md", 3) == 0) ||
	    (path.len > 9 &&
		strncasecmp(path.ptr + path.len - 9, ".markdown", 9) == 0);
}

static void
note_change(void *state, const struct row_of_file *now,
    const struct row_of_file *before)
{
	struct reading *reading = state;

	/* The row of the signature has no path. */
	if ((now == NULL && before->path.len == 0) ||
	    (now != NULL && before != NULL &&
		span_equal(now->stamp, before->stamp)))
		return;
	reading->changes++;
	if (now != NULL)
		take_path(reading, now->path);
	buf_span(&reading->touched, now != NULL ? now->path : before->path);
	buf_byte(&reading->touched, '\0');
}

/* What the stream hangs on: programs, settings, tables, the folder. */
static bool
sign(struct reading *reading)
{
	static const char *const programs[] = {
	    "jg-normalize", "jg-frommarkdown", "jg-headings"};
	struct corpus *corpus = reading->corpus;
	const struct rows *tables = &corpus->walk.tables;
	bool good = true;

	buf_printf(&reading->sign, "%s\n", corpus->input);
	for (size_t i = 0; i < 3 && good; i++) {
		struct words command = {0};

		good = corpus_command(corpus, programs[i], &command);
		corpus_sign(corpus, &command, &reading->sign);
		words_free(&command);
	}
	kept_sign(corpus, &reading->sign);
	for (size_t i = 0; i < tables->count; i++) {
		buf_span(&reading->sign, tables->row[i].path);
		buf_byte(&reading->sign, ' ');
		buf_span(&reading->sign, tables->row[i].stamp);
		buf_byte(&reading->sign, '\n');
	}
	return good;
}

/* The stream of before was made by what makes it now, of mostly the same files. */
static bool
may_splice(struct reading *reading)
{
	struct corpus *corpus = reading->corpus;

	return !corpus->anew &&
	    rows_read(&reading->before, corpus_path(corpus, "inputs")) &&
	    reading->before.count > 0 &&
	    span_equal(
		reading->before.row[0].stamp, buf_view(&reading->sign)) &&
	    access(corpus_path(corpus, "blocks"), R_OK) == 0;
}

static bool
add_normalize(struct reading *reading, struct words *command)
{
	struct corpus *corpus = reading->corpus;

	if (!corpus_command(corpus, "jg-normalize", command))
		return false;
	corpus_encodings(corpus, command);
	readers_words(corpus, command);
	words_print(command, "--digest");
	words_print(command, "--files0-from=-");
	words_print(command, "--base=%s", corpus->input);
	return true;
}

static bool
add_headings(struct corpus *corpus, struct words *command, bool part)
{
	const struct rows *tables = &corpus->walk.tables;

	if (!corpus_command(corpus, "jg-headings", command))
		return false;
	if (part)
		words_print(command, "--part");
	for (size_t i = 0; i < tables->count; i++)
		words_print(command, "--%s=%.*s",
		    corpus_table(corpus, &tables->row[i]),
		    (int)tables->row[i].path.len, tables->row[i].path.ptr);
	return true;
}

/* The paths to read, with those of texts in the place of files that are none. */
static bool
write_list(struct reading *reading, const char *to)
{
	struct buf list = {0};
	bool good;

	good =
	    readers_list(reading->corpus, buf_view(&reading->changed), &list) &&
	    file_write(to, buf_view(&list));
	reading->listed = list.len > 0;
	buf_free(&list);
	return good;
}

/* The words of the next program: of a chain in pieces, behind those before. */
static struct words *
next_program(struct pipeline *pipeline, bool pieces)
{
	struct words *command;

	if (!pieces)
		return pipeline_step(pipeline);
	command = &pipeline->step[pipeline->count - 1].command;
	words_print(command, SPREAD_PIPE);
	return command;
}

/*
 * The chain over a list of paths, where it is asked on several cores: all of it,
 * where no table has rows of which one process alone sees that they match nothing,
 * and where it is not to be known which program has refused; else its first program.
 */
static bool
add_chain(struct reading *reading, struct pipeline *pipeline, const char *list,
    bool part)
{
	struct corpus *corpus = reading->corpus;
	bool pieces = corpus->spread.count > 0 && reading->listed && !part &&
	    corpus->walk.tables.count == 0;
	struct words *command = pipeline_step(pipeline);

	/* Of no pieces nothing would come, and not a stream without documents. */
	if (reading->listed)
		spread_words(corpus, "list", list, command);
	if (!add_normalize(reading, command))
		return false;
	if (reading->markdown) {
		command = next_program(pipeline, pieces);
		if (!corpus_command(corpus, "jg-frommarkdown", command))
			return false;
		words_print(command, "--mixed");
	}
	return add_headings(corpus, next_program(pipeline, pieces), part);
}

/* The block stream of the paths to read, into a file. */
static enum outcome
read_paths(struct reading *reading, struct pipeline *pipeline, const char *to,
    bool part)
{
	const char *list = corpus_path(reading->corpus, "paths");

	if (!write_list(reading, list) ||
	    !add_chain(reading, pipeline, list, part))
		return RUN_DIED;
	pipeline->in = list;
	pipeline->out = to;
	pipelines_run(&pipeline, 1, 1);
	return RUN_DONE;
}

/* Only files were refused, each by name, and nothing else. */
static bool
refuses_files_alone(const struct pipeline *pipeline)
{
	for (size_t i = 0; i < pipeline->count; i++)
		if (pipeline->step[i].status > (i == 0 ? 1 : 0))
			return false;
	return pipeline->fault == 0;
}

/* Put the part in the place of what came of the touched files. */
static bool
splice(struct reading *reading, const char *part, const char *to)
{
	struct span rest = buf_view(&reading->touched);
	struct set gone = {0};
	bool good;

	while (rest.len > 0)
		(void)set_add(&gone, span_cut(&rest, '\0'));
	good = merge_splice(corpus_path(reading->corpus, "blocks"), part, &gone,
	    to, reading->survey);
	set_free(&gone);
	return good;
}

/*
 * The names are those of before, or no table can have a row for one that is gone
 * or has come.
 */
static bool
suits_tables(struct reading *reading)
{
	struct survey before = {0};
	bool good = reading->corpus->walk.tables.count == 0;

	if (!good &&
	    survey_file(&before, corpus_path(reading->corpus, "blocks")))
		good = span_equal(
		    buf_view(&before.names), buf_view(&reading->survey->names));
	survey_free(&before);
	return good;
}

/*
 * The stream of before, with what comes of the changed files in it.  False where
 * only who reads all of them can tell what is right: when something was refused that
 * is no file, when documents of two files have one name, or when a table may have a
 * row for a document that is gone.
 */
static bool
read_changed(struct reading *reading, const char *to)
{
	struct corpus *corpus = reading->corpus;
	struct pipeline pipeline = {0};
	const char *part = corpus_path(corpus, "part");
	bool good;

	good = read_paths(reading, &pipeline, part, true) != RUN_DIED &&
	    refuses_files_alone(&pipeline) && splice(reading, part, to) &&
	    !reading->survey->namesakes && suits_tables(reading);
	if (good)
		(void)corpus_judge(corpus, "blocks", &pipeline);
	else
		survey_free(reading->survey);
	pipeline_free(&pipeline);
	(void)unlink(part);
	return good;
}

/* The stream of all files, as far as the pipeline can be believed. */
static bool
read_whole(struct reading *reading, const char *to)
{
	struct corpus *corpus = reading->corpus;
	struct pipeline pipeline = {0};
	size_t refused = corpus->refused.count;
	enum outcome outcome = read_paths(reading, &pipeline, to, false);

	if (outcome != RUN_DIED)
		outcome = corpus_judge(corpus, "blocks", &pipeline);
	reading->impure = outcome == RUN_REFUSED &&
	    (!refuses_files_alone(&pipeline) ||
		corpus->refused.count - refused == 0);
	/* Most programs can say it themselves. */
	if (outcome == RUN_DIED &&
	    !pipeline_says(&pipeline, span_of(hand_last_words())))
		account_died(reading, to);
	pipeline_free(&pipeline);
	return outcome != RUN_DIED && survey_file(reading->survey, to);
}

/*
 * By one process where several files have one name, because only that refuses the
 * second.
 */
static bool
read_all(struct reading *reading, const char *to)
{
	struct corpus *corpus = reading->corpus;
	const struct rows *files = &corpus->walk.files;
	struct words spread = corpus->spread;
	bool good;

	reading->changed.len = 0;
	for (size_t i = 0; i < files->count; i++)
		take_path(reading, files->row[i].path);
	/* Until all stands, the stream of before is none to build on. */
	(void)unlink(corpus_path(corpus, "inputs"));
	good = read_whole(reading, to);
	if (good && reading->survey->namesakes && spread.count > 0) {
		survey_free(reading->survey);
		corpus->spread = (struct words){0};
		good = read_whole(reading, to);
		corpus->spread = spread;
	}
	return good;
}

/* Make the stream new, and put it in the place of that of before. */
static bool
renew(struct reading *reading)
{
	struct corpus *corpus = reading->corpus;
	const char *blocks = corpus_path(corpus, "blocks");
	const char *fresh = corpus_path(corpus, "blocks.new");
	bool good;

	(void)printf(
	    translate("  BLOCKS   %s\n"), corpus_shown(corpus, corpus->input));
	(void)fflush(stdout);
	good = (reading->before.count > 0 &&
		   2 * reading->changes <= corpus->walk.files.count &&
		   read_changed(reading, fresh)) ||
	    read_all(reading, fresh);
	(void)unlink(corpus_path(corpus, "paths"));
	if (!good || !account_for_all(reading))
		return false;
	(void)unlink(corpus_path(corpus, "inputs"));
	if (rename(fresh, blocks) != 0) {
		fail_errno(blocks, NULL);
		return false;
	}
	kept_sweep(corpus, &corpus->walk.files);
	return account_inputs(reading);
}

bool
blocks_make(struct corpus *corpus, struct survey *survey)
{
	struct reading reading = {.corpus = corpus, .survey = survey};
	bool good = sign(&reading);

	if (good && !may_splice(&reading))
		rows_free(&reading.before);
	if (good)
		rows_compare(&corpus->walk.files, &reading.before, note_change,
		    &reading);
	if (good)
		good = reading.before.count > 0 && reading.changes == 0
		    ? survey_file(survey, corpus_path(corpus, "blocks"))
		    : renew(&reading);
	buf_free(&reading.sign);
	buf_free(&reading.changed);
	buf_free(&reading.touched);
	rows_free(&reading.before);
	return good;
}
