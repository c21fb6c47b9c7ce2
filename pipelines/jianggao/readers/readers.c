/* Files that are no text, by their bytes: what reads them is asked for the text. */
#include "readers/readers.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/foreign.h"
#include "base/message.h"
#include "corpus/spread_cores.h"
#include "input/peek.h"
#include "readers/libreoffice.h"
#include "readers/texts_kept.h"

/* One path to read. */
struct item {
	const struct row_of_file *file;
	const struct foreign *foreign; /* a reader is asked; NULL: none is */
	char key[KEPT_KEY + 1];
};

struct asking {
	struct corpus *corpus;
	struct kept kept;
	struct item *item;
	size_t count, cap;
};

/* What the file is; NULL: text, or what cannot be read, which jg-normalize tells. */
static const struct foreign *
look_into(struct span path)
{
	char head[FOREIGN_HEAD];
	const struct foreign *foreign = NULL;
	struct buf name = {0};
	ssize_t n;
	int fd;

	buf_span(&name, path);
	fd = open(buf_cstring(&name), O_RDONLY | O_CLOEXEC | O_NOCTTY);
	buf_free(&name);
	if (fd < 0)
		return NULL;
	n = read(fd, head, sizeof(head));
	if (n > 0)
		foreign = peek_foreign(fd, (struct span){head, (size_t)n});
	(void)close(fd);
	return foreign;
}

/* The program is there, and so is what it needs. */
static bool
is_ready(const struct corpus *corpus, const struct foreign *foreign)
{
	struct buf path = {0};
	bool ready = foreign != NULL && foreign->reader != NULL;

	if (ready) {
		buf_printf(&path, "%s/%s", corpus->bin, foreign->reader);
		ready = access(buf_cstring(&path), X_OK) == 0 &&
		    (!foreign->converted || office_is_there());
	}
	buf_free(&path);
	return ready;
}

static void
add_item(struct asking *asking, const struct row_of_file *file)
{
	struct item *item;

	asking->item = xgrow(asking->item, &asking->cap, asking->count + 1,
	    sizeof(*asking->item));
	item = &asking->item[asking->count++];
	item->file = file;
	item->foreign = NULL;
	kept_key(&asking->kept, file, item->key);
	if (kept_has(&asking->kept, item->key))
		return;
	item->foreign = look_into(file->path);
	if (!is_ready(asking->corpus, item->foreign))
		item->foreign = NULL;
}

/* The paths are some of the files, in their order. */
static void
add_items(struct asking *asking, struct span paths)
{
	const struct rows *files = &asking->corpus->walk.files;

	for (size_t i = 0; i < files->count && paths.len > 0; i++) {
		struct span rest = paths, path = span_cut(&rest, '\0');

		if (!span_equal(path, files->row[i].path))
			continue;
		add_item(asking, &files->row[i]);
		paths = rest;
	}
}

/* It goes to this reader, and to LibreOffice before, where that is asked. */
static bool
goes_to(const struct item *item, const char *reader, bool converted)
{
	return item->foreign != NULL &&
	    strcmp(item->foreign->reader, reader) == 0 &&
	    (!converted || item->foreign->converted);
}

/* The paths that go there, in a file; *count tells how many. */
static bool
list_for(struct asking *asking, const char *reader, bool converted,
    const char *to, size_t *count)
{
	struct buf list = {0};
	bool good;

	*count = 0;
	for (size_t i = 0; i < asking->count; i++) {
		const struct item *item = &asking->item[i];

		if (!goes_to(item, reader, converted))
			continue;
		buf_span(&list, item->file->path);
		buf_byte(&list, '\0');
		kept_want(&asking->kept, item->file->path, item->key);
		++*count;
	}
	good = *count == 0 || file_write(to, buf_view(&list));
	buf_free(&list);
	return good;
}

/* What comes of the reader, over the files in a list, is kept. */
static bool
run_reader(
    struct asking *asking, const char *reader, const char *list, bool converted)
{
	struct corpus *corpus = asking->corpus;
	struct pipeline pipeline = {
	    .in = list, .out = corpus_path(corpus, "texts.new")};
	struct words *command = pipeline_step(&pipeline);
	bool good;

	spread_words(corpus, "list", list, command);
	good = corpus_command(corpus, reader, command);
	words_print(command, "--digest");
	words_print(command, "--files0-from=-");
	words_print(command, "--base=%s", corpus->input);
	if (converted)
		office_words(corpus, command);
	good = good && corpus_run(corpus, reader, &pipeline) != RUN_DIED &&
	    kept_take(&asking->kept, pipeline.out);
	(void)unlink(pipeline.out);
	pipeline_free(&pipeline);
	return good;
}

/* Ask one reader for its files. */
static bool
ask(struct asking *asking, const char *reader)
{
	struct corpus *corpus = asking->corpus;
	const char *list = corpus_path(corpus, "asked");
	size_t count, converted;
	bool good;

	good = list_for(asking, reader, true, list, &converted) &&
	    (converted == 0 || office_convert(corpus, list)) &&
	    list_for(asking, reader, false, list, &count) &&
	    run_reader(asking, reader, list, converted > 0);
	(void)unlink(list);
	if (good && converted > 0)
		office_clear(corpus);
	return good;
}

/* The readers that the items need, each once. */
static bool
ask_all(struct asking *asking)
{
	struct set asked = {0};
	bool good = true;

	for (size_t i = 0; i < asking->count && good; i++) {
		const struct foreign *foreign = asking->item[i].foreign;

		if (foreign != NULL &&
		    set_add(&asked, span_of(foreign->reader)))
			good = ask(asking, foreign->reader);
	}
	set_free(&asked);
	return good;
}

/* Of all files, those that are not asked about now, too. */
static void
find_blank(struct asking *asking)
{
	const struct rows *files = &asking->corpus->walk.files;
	char key[KEPT_KEY + 1];

	for (size_t i = 0; i < files->count; i++) {
		kept_key(&asking->kept, &files->row[i], key);
		if (kept_is_blank(&asking->kept, key))
			(void)set_add(
			    &asking->corpus->blank, files->row[i].path);
	}
}

static void
free_asking(struct asking *asking)
{
	kept_free(&asking->kept);
	free(asking->item);
}

bool
readers_list(struct corpus *corpus, struct span paths, struct buf *list)
{
	struct asking asking = {.corpus = corpus};
	bool good;

	kept_look(&asking.kept, corpus);
	add_items(&asking, paths);
	good = ask_all(&asking);
	find_blank(&asking);
	for (size_t i = 0; i < asking.count && good; i++) {
		const struct item *item = &asking.item[i];

		if (set_has(&corpus->blank, item->file->path))
			continue;
		if (kept_has(&asking.kept, item->key))
			kept_path(&asking.kept, item->key, list);
		else if (item->foreign == NULL)
			buf_span(list, item->file->path);
		else
			continue;
		buf_byte(list, '\0');
	}
	free_asking(&asking);
	return good;
}

bool
readers_wanted(struct corpus *corpus)
{
	struct asking asking = {.corpus = corpus};
	const struct rows *files = &corpus->walk.files;
	bool wanted = false;

	kept_look(&asking.kept, corpus);
	for (size_t i = 0; i < files->count && !wanted; i++) {
		asking.count = 0;
		add_item(&asking, &files->row[i]);
		wanted = asking.item[0].foreign != NULL;
	}
	free_asking(&asking);
	return wanted;
}

void
readers_words(struct corpus *corpus, struct words *command)
{
	words_print(command, "--frames-in=%s", kept_folder(corpus));
}
