/* A list of the state: a heading, and a row for each document, its name first. */
#include "outputs/made_list.h"

#include <unistd.h>

/* Run the commands of the part over a stream; what they print is in the pipeline. */
static enum outcome
run(struct corpus *corpus, const struct part *part, const char *stream,
    struct pipeline *pipeline)
{
	struct words *command;

	pipeline->in = stream;
	command = pipeline_step(pipeline);
	for (size_t i = 0; i < part->command.count; i++) {
		if (strcmp(part->command.item[i], "|") == 0)
			command = pipeline_step(pipeline);
		else
			plan_word(corpus, command, part->command.item[i]);
	}
	return corpus_run(corpus, part->name, pipeline);
}

static struct span
name_of(struct span row)
{
	return span_cut(&row, '\t');
}

/* Append the rows of before, in the place of some those that are fresh. */
static bool
replace_rows(
    struct span before, struct span fresh, struct span names, struct buf *list)
{
	struct span head = span_cut(&before, '\n'), row = {NULL, 0};
	bool good = span_equal(span_cut(&fresh, '\n'), head);

	buf_span(list, head);
	buf_byte(list, '\n');
	while (good && names.len > 0) {
		struct span name = span_cut(&names, '\n');
		struct span was = span_cut(&before, '\n');

		if (row.len == 0)
			row = span_cut(&fresh, '\n');
		good = span_equal(name_of(was), name);
		if (row.len > 0 && span_equal(name_of(row), name)) {
			was = row;
			row.len = 0;
		}
		buf_span(list, was);
		buf_byte(list, '\n');
	}
	return good && fresh.len == 0 && row.len == 0;
}

/* What the list of before becomes by what is new; false where that cannot be told. */
static bool
renew(struct making *making, const struct work *work, struct span before,
    struct buf *list)
{
	struct pipeline pipeline = {0};
	bool good = before.len > 0 && work->news->inode != 0 &&
	    run(making->corpus, work->part, work->news->path, &pipeline) ==
		RUN_DONE &&
	    replace_rows(before, buf_view(&pipeline.printed),
		buf_view(&making->survey->names), list);

	pipeline_free(&pipeline);
	return good;
}

static bool
make_whole(struct making *making, const struct work *work, struct buf *list,
    bool *settled)
{
	struct pipeline pipeline = {0};
	enum outcome outcome = run(making->corpus, work->part,
	    corpus_path(making->corpus, "blocks"), &pipeline);

	list->len = 0;
	buf_span(list, buf_view(&pipeline.printed));
	pipeline_free(&pipeline);
	*settled = outcome == RUN_DONE;
	return outcome != RUN_DIED;
}

static bool
make_list(struct making *making, const struct part *part)
{
	struct corpus *corpus = making->corpus;
	const char *path = corpus_path(corpus, "%s", part->name);
	struct work work = {.part = part};
	struct buf before = {0}, list = {0};
	bool good = true, settled = true;

	corpus_sign(corpus, &part->command, &work.sign);
	plan_news(making, &work, access(path, R_OK) != 0);
	if (!work.idle) {
		(void)file_read(path, &before);
		good = renew(making, &work, buf_view(&before), &list) ||
		    make_whole(making, &work, &list, &settled);
		/* One that says what it said before stays the same file. */
		if (good && !span_equal(buf_view(&before), buf_view(&list)))
			good = file_write(path, buf_view(&list));
		if (good && settled)
			plan_settle(corpus, &work);
	}
	buf_free(&before);
	buf_free(&list);
	buf_free(&work.sign);
	set_free(&work.beside);
	return good;
}

bool
made_lists(struct making *making, const char *kind)
{
	const struct kinds *kinds = &making->corpus->kinds;
	bool good = true;

	for (size_t i = 0; i < kinds->count && good; i++)
		if (kinds->part[i].how == HOW_LIST &&
		    strcmp(kinds->part[i].kind, kind) == 0)
			good = make_list(making, &kinds->part[i]);
	return good;
}
