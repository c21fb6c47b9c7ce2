/* One corpus: what all that is done with it shares. */
#include "corpus/corpus.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/message.h"
#include "base/visible.h"

const char *
corpus_path(struct corpus *corpus, const char *format, ...)
{
	char name[512];
	va_list args;

	va_start(args, format);
	(void)vsnprintf(name, sizeof(name), format, args);
	va_end(args);
	words_print(&corpus->paths, "%s/.jianggao/%s", corpus->output, name);
	return corpus->paths.item[corpus->paths.count - 1];
}

bool
corpus_link(struct corpus *corpus, const char *file, const char *name)
{
	const char *fresh = corpus_path(corpus, "link.new");
	bool good;

	(void)unlink(fresh);
	good = link(file, fresh) == 0 && rename(fresh, name) == 0;
	if (!good)
		fail_errno(name, NULL);
	/* Where both are one file already, rename leaves the other name. */
	(void)unlink(fresh);
	return good;
}

const char *
corpus_home(struct corpus *corpus, const char *path)
{
	const char *home = getenv("HOME");

	if (strncmp(path, "~/", 2) != 0 || home == NULL)
		return path;
	words_print(&corpus->paths, "%s/%s", home, path + 2);
	return corpus->paths.item[corpus->paths.count - 1];
}

const char *
corpus_shown(struct corpus *corpus, const char *path)
{
	struct buf shown = {0};

	visible_add(span_of(path), &shown);
	words_add(&corpus->paths, buf_view(&shown));
	buf_free(&shown);
	return corpus->paths.item[corpus->paths.count - 1];
}

void
corpus_sign(
    const struct corpus *corpus, const struct words *command, struct buf *sign)
{
	struct buf path = {0};
	struct stat status;

	buf_printf(&path, "%s/%s", corpus->bin, command->item[0]);
	if (stat(buf_cstring(&path), &status) == 0)
		stamp_print(sign, &status);
	for (size_t i = 0; i < command->count; i++) {
		buf_byte(sign, '\n');
		buf_string(sign, command->item[i]);
	}
	buf_byte(sign, '\n');
	settings_stamp(
	    &corpus->settings, corpus->input, command->item[0], sign);
	buf_free(&path);
}

bool
corpus_command(
    const struct corpus *corpus, const char *program, struct words *command)
{
	words_print(command, "%s", program);
	return settings_options(
	    &corpus->settings, corpus->input, program, command);
}

const char *
corpus_table(const struct corpus *corpus, const struct row_of_file *table)
{
	struct span name = span_from(table->path, strlen(corpus->input) + 1);

	return span_starts(name, SPAN("metadata")) ? "metadata" : "overrides";
}

/* The first line of a table names a column `encoding`, or is UTF-16 and may. */
static bool
has_encodings(const char *path)
{
	struct buf text = {0};
	struct span rest, head;
	bool has = false;

	if (file_read(path, &text)) {
		rest = buf_view(&text);
		head = span_cut(&rest, '\n');
		has = memmem(head.ptr, head.len, "encoding", 8) != NULL ||
		    span_starts(head, SPAN("\xff\xfe")) ||
		    span_starts(head, SPAN("\xfe\xff"));
	}
	buf_free(&text);
	return has;
}

void
corpus_encodings(const struct corpus *corpus, struct words *command)
{
	for (size_t i = 0; i < corpus->walk.tables.count; i++) {
		const struct row_of_file *table = &corpus->walk.tables.row[i];
		struct buf path = {0};

		buf_span(&path, table->path);
		if (strcmp(corpus_table(corpus, table), "metadata") == 0 &&
		    has_encodings(buf_cstring(&path)))
			words_print(command, "--metadata=%s", path.data);
		buf_free(&path);
	}
}

/* A message of a program whose output stands all the same. */
static bool
is_note(struct span line)
{
	struct span mark = span_of(message_note());
	const char *note = memmem(line.ptr, line.len, mark.ptr, mark.len);

	return note != NULL && note - line.ptr > 2 &&
	    memcmp(note - 2, ": ", 2) == 0;
}

/*
 * Keep what a program refused, for the verdict to tell once; show all else that it
 * said.
 */
static void
tell(struct corpus *corpus, const struct step *step)
{
	struct span rest = buf_view(&step->said);

	while (rest.len > 0) {
		struct span line = span_cut(&rest, '\n');

		if (step->status == 1 && !is_note(line))
			words_add(&corpus->refused, line);
		else
			(void)fprintf(stderr, "%.*s\n", SHOWN(line));
	}
}

/* A program was called in a way that it does not know: a setting, mostly. */
static bool
is_misuse(const struct corpus *corpus, const struct pipeline *pipeline)
{
	for (size_t i = 0; i < pipeline->count; i++)
		if (pipeline->step[i].status == 2 &&
		    settings_blame(&corpus->settings, corpus->input,
			pipeline->step[i].command.item[0]))
			return true;
	return false;
}

enum outcome
corpus_judge(
    struct corpus *corpus, const char *name, const struct pipeline *pipeline)
{
	int worst;
	enum outcome outcome = pipeline_outcome(pipeline, &worst);

	if (outcome == RUN_DIED && is_misuse(corpus, pipeline)) {
		corpus->worst = 2;
		return outcome;
	}
	for (size_t i = 0; i < pipeline->count; i++)
		tell(corpus, &pipeline->step[i]);
	if (pipeline->fault != 0)
		fail(pipeline->fault_of, 0, "%s", strerror(pipeline->fault));
	if (outcome == RUN_DIED) {
		fail(name, 0, "a stage ended with status %d", worst);
		corpus->worst = worst;
	}
	return outcome;
}

enum outcome
corpus_run(struct corpus *corpus, const char *name, struct pipeline *pipeline)
{
	pipelines_run(&pipeline, 1, 1);
	return corpus_judge(corpus, name, pipeline);
}
