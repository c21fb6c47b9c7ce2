/* The files of the search that stand, made again where texts have changed. */
#include "search/again_search.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/source.h"
#include "files.h"
#include "search/data.h"
#include "search/shard_edit.h"
#include "search/sorted_runs.h"
#include "search/text_files.h"
#include "stream/frame.h"

struct remaking {
	const struct texts *texts;
	struct fresh **fresh; /* by number */
	size_t count;
	size_t next; /* of these */
	const char *folder;
	struct output *out;
	struct buf name;
	bool broken; /* told already */
};

void
texts_add(struct texts *texts, uint32_t before, uint32_t now)
{
	texts->before = xgrow(texts->before, &texts->before_cap,
	    texts->count + 1, sizeof(*texts->before));
	texts->now = xgrow(
	    texts->now, &texts->now_cap, texts->count + 1, sizeof(*texts->now));
	texts->before[texts->count] = before;
	texts->now[texts->count++] = now;
}

void
texts_free(struct texts *texts)
{
	free(texts->before);
	free(texts->now);
	*texts = (struct texts){0};
}

/* A file that is as it was: its name alone. */
static void
name_file(struct remaking *it)
{
	frame_begin(it->out, buf_view(&it->name), SPAN("same=yes"));
	frame_end(it->out);
}

/* Append the file of that name to `text`. */
static void
read_file(struct remaking *it, struct buf *text)
{
	struct buf path = {0};
	struct source src;
	int fd;

	buf_printf(&path, "%s/%s", it->folder, buf_cstring(&it->name));
	fd = open(buf_cstring(&path), O_RDONLY | O_CLOEXEC);
	source_open(&src, fd, buf_cstring(&path));
	if (fd >= 0 && source_all(&src))
		buf_span(text, source_window(&src));
	source_close(&src);
	if (fd >= 0)
		(void)close(fd);
	buf_free(&path);
}

static void
give_up(struct remaking *it)
{
	if (!it->broken)
		lose(it->folder, 0, "%s is not as it was written",
		    buf_cstring(&it->name));
	it->broken = true;
}

/* The texts from `first` to before `end` as they were, one behind the other. */
static void
read_texts(struct remaking *it, size_t first, size_t end, struct buf *text)
{
	const uint32_t *row = it->texts->before;

	while (first < end && !it->broken) {
		size_t behind = parts_end(row, first, it->texts->count);
		size_t due = text->len;

		it->name.len = 0;
		parts_name(&it->name, first);
		read_file(it, text);
		while (first < behind) {
			due += parts_length(first, row[first]);
			first++;
		}
		if (text->len != due)
			give_up(it);
	}
}

/* Append a text, which begins what was and is passed over. */
static void
renew_text(
    struct remaking *it, size_t number, struct span *was, struct buf *file)
{
	size_t row = it->texts->before[number];
	size_t length = parts_length(number, row);
	struct fresh *fresh = it->next < it->count ? it->fresh[it->next] : NULL;

	if (fresh != NULL && fresh->number == number) {
		parts_row(*was, row, &fresh->before);
		parts_add(file, number, buf_view(&fresh->row));
		it->next++;
	} else {
		buf_add(file, was->ptr, length);
	}
	*was = span_from(*was, length);
}

/* Write the files of the texts from `first` to before `end`. */
static void
renew_files(struct remaking *it, size_t first, size_t end)
{
	struct buf before = {0}, file = {0};
	struct span rest;

	read_texts(it, first, end, &before);
	rest = buf_view(&before);
	for (size_t i = first; i < end && !it->broken; first = i) {
		size_t behind = parts_end(it->texts->now, i, it->texts->count);

		file.len = 0;
		while (i < behind)
			renew_text(it, i++, &rest, &file);
		parts_frame(it->out, first, &file);
	}
	buf_free(&before);
	buf_free(&file);
}

/* Name the files of the texts from `first` to before `end`. */
static void
name_files(struct remaking *it, size_t first, size_t end)
{
	while (first < end) {
		it->name.len = 0;
		parts_name(&it->name, first);
		name_file(it);
		first = parts_end(it->texts->now, first, it->texts->count);
	}
}

/* The files of texts; those of a group in which one has changed are written. */
static void
make_texts(struct remaking *it)
{
	size_t count = it->texts->count;

	for (size_t first = 0; first < count && !it->broken;) {
		size_t end =
		    first + PARTS_GROUP < count ? first + PARTS_GROUP : count;

		if (it->next < it->count && it->fresh[it->next]->number < end)
			renew_files(it, first, end);
		else
			name_files(it, first, end);
		first = end;
	}
}

/* What texts hold, as shards: before they changed, or now. */
static struct grams *
grams_of(const struct remaking *it, bool now)
{
	struct grams *grams = grams_new();

	for (size_t i = 0; i < it->count; i++) {
		const struct fresh *fresh = it->fresh[i];

		grams_add(grams, (uint32_t)fresh->number,
		    buf_view(now ? &fresh->row : &fresh->before));
	}
	return grams;
}

/* A shard in which texts hold what they did not, or the other way round. */
static void
renew_shard(struct remaking *it, struct span before, struct span now)
{
	struct buf whole = {0}, text = {0};

	read_file(it, &whole);
	if (edit_shard(&text, buf_view(&whole), before, now))
		files_frame(it->out, buf_cstring(&it->name), &text);
	else
		give_up(it);
	buf_free(&whole);
	buf_free(&text);
}

static void
make_shards(struct remaking *it)
{
	struct grams *before = grams_of(it, false), *now = grams_of(it, true);
	struct buf was = {0}, is = {0};

	for (unsigned i = 0; i < RUNS_SHARDS && !it->broken; i++) {
		was.len = is.len = 0;
		grams_shard(before, i, &was);
		grams_shard(now, i, &is);
		grams_name(&it->name, i);
		if (span_equal(buf_view(&was), buf_view(&is)))
			name_file(it);
		else
			renew_shard(it, buf_view(&was), buf_view(&is));
	}
	grams_free(before);
	grams_free(now);
	buf_free(&was);
	buf_free(&is);
}

static void
make_index(struct remaking *it)
{
	const struct texts *texts = it->texts;
	struct buf sizes = {0};

	for (size_t first = 0, end; first < texts->count; first = end) {
		end = parts_end(texts->now, first, texts->count);
		parts_count(&sizes, end - first);
	}
	data_write_index(it->out, &sizes);
	buf_free(&sizes);
}

static int
by_number(const void *a, const void *b)
{
	const struct fresh *const *first = a, *const *second = b;

	return ((*first)->number > (*second)->number) -
	    ((*first)->number < (*second)->number);
}

void
again_search(const struct texts *texts, struct fresh *fresh, size_t count,
    const char *folder, struct output *out)
{
	struct remaking it = {
	    .texts = texts,
	    .fresh = xcalloc(count + 1, sizeof(*it.fresh)),
	    .count = count,
	    .folder = folder,
	    .out = out,
	};

	for (size_t i = 0; i < count; i++)
		it.fresh[i] = &fresh[i];
	qsort(it.fresh, count, sizeof(*it.fresh), by_number);
	make_texts(&it);
	if (!it.broken)
		make_shards(&it);
	make_index(&it);
	free(it.fresh);
	buf_free(&it.name);
}
