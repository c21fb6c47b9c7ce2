/* The files of the search that stand, made again where texts have changed. */
#include "search/again_search.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/portable.h"
#include "base/source.h"
#include "files.h"
#include "index/grams.h"
#include "index/postings.h"
#include "index/shard_edit.h"
#include "search/data.h"
#include "search/row.h"
#include "search/text_files.h"
#include "stream/frame.h"

struct remaking {
	const struct texts *texts;
	struct extent *before, *now; /* by number */
	const char *folder;
	struct output *out;
	struct dense *dense;
	struct buf name;
	bool broken; /* told already */
};

void
texts_add(struct texts *texts, const struct lasting *text)
{
	texts->text = xgrow(
	    texts->text, &texts->cap, texts->count + 1, sizeof(*texts->text));
	texts->text[texts->count++] = *text;
}

void
texts_free(struct texts *texts)
{
	free(texts->text);
	facets_free(&texts->facets);
	*texts = (struct texts){0};
}

/* As the texts were put into their order when all were read. */
static int
by_date(const void *left, const void *right, void *state)
{
	const struct lasting *a = left, *b = right;

	(void)state;
	if (a->when != b->when)
		return a->when > b->when ? -1 : 1;
	return (a->came > b->came) - (a->came < b->came);
}

bool
texts_order(struct texts *texts)
{
	uint64_t before = 0, now = 0;

	if (texts->count > 1)
		portable_sort(texts->text, texts->count, sizeof(*texts->text),
		    by_date, NULL);
	for (size_t i = 0; i < texts->count; i++) {
		struct lasting *text = &texts->text[i];

		if (text->fresh != NULL)
			text->fresh->number = i;
		if (text->before.units != text->now.units)
			return false;
		before += text->before.bytes;
		now += text->now.bytes;
	}
	return postings_files(before) == postings_files(now);
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

/* The short texts from `first` to before `end` as they were, one behind the other. */
static void
read_texts(struct remaking *it, size_t first, size_t end, struct buf *text)
{
	const struct extent *extent = it->before;

	while (first < end && !it->broken) {
		size_t behind = parts_end(extent, first, it->texts->count);
		size_t due = text->len;

		it->name.len = 0;
		parts_name(&it->name, first);
		read_file(it, text);
		for (; first < behind; first++)
			due += parts_length(first, extent[first].bytes);
		if (text->len != due)
			give_up(it);
	}
}

/* Append a text, which begins what was and is passed over. */
static void
renew_text(
    struct remaking *it, size_t number, struct span *was, struct buf *file)
{
	size_t bytes = it->before[number].bytes;
	size_t length = parts_length(number, bytes);
	struct fresh *fresh = it->texts->text[number].fresh;

	if (fresh != NULL) {
		struct span row = buf_view(&fresh->row);

		parts_row(*was, bytes, &fresh->before);
		parts_add(file, number, row_unit(&row));
	} else {
		buf_add(file, was->ptr, length);
	}
	*was = span_from(*was, length);
}

/* Write the files of the short texts from `first` to before `end`. */
static void
renew_files(struct remaking *it, size_t first, size_t end)
{
	struct buf before = {0}, file = {0};
	struct span rest;

	read_texts(it, first, end, &before);
	rest = buf_view(&before);
	for (size_t i = first; i < end && !it->broken; first = i) {
		size_t behind = parts_end(it->now, i, it->texts->count);

		file.len = 0;
		while (i < behind)
			renew_text(it, i++, &rest, &file);
		parts_frame(it->out, first, &file);
	}
	buf_free(&before);
	buf_free(&file);
}

/* Name the files of the short texts from `first` to before `end`. */
static void
name_files(struct remaking *it, size_t first, size_t end)
{
	while (first < end) {
		it->name.len = 0;
		parts_name(&it->name, first);
		name_file(it);
		first = parts_end(it->now, first, it->texts->count);
	}
}

/* The parts of a long text as they were. */
static void
read_long(struct remaking *it, size_t number, struct buf *before)
{
	struct buf file = {0};
	size_t due = it->before[number].bytes;

	for (size_t i = 0; i < it->before[number].units && !it->broken; i++) {
		struct span rest;

		it->name.len = file.len = 0;
		parts_unit_name(&it->name, number, i);
		read_file(it, &file);
		rest = buf_view(&file);
		(void)span_cut(&rest, '=');
		if (rest.len < 2 || rest.len - 2 > due) {
			give_up(it);
			break;
		}
		buf_add(before, rest.ptr, rest.len - 2);
		buf_byte(before, UNIT_END);
		due -= rest.len - 2;
	}
	if (due != 0)
		give_up(it);
	buf_free(&file);
}

static void
make_long(struct remaking *it, size_t number)
{
	struct fresh *fresh = it->texts->text[number].fresh;

	if (fresh != NULL) {
		read_long(it, number, &fresh->before);
		if (!it->broken)
			parts_write_long(
			    it->out, number, buf_view(&fresh->row));
		return;
	}
	for (size_t i = 0; i < it->now[number].units; i++) {
		it->name.len = 0;
		parts_unit_name(&it->name, number, i);
		name_file(it);
	}
}

/* The end of the short texts from `first` on that files go on over. */
static size_t
end_of_short(const struct remaking *it, size_t first, bool *changed)
{
	*changed = false;
	do {
		*changed |= it->texts->text[first].fresh != NULL;
	} while (++first < it->texts->count && first % PARTS_GROUP != 0 &&
	    it->now[first].units == 1);
	return first;
}

/* The files of texts; those beside one that has changed are written. */
static void
make_texts(struct remaking *it)
{
	size_t count = it->texts->count;

	for (size_t first = 0, end; first < count && !it->broken; first = end) {
		bool changed;

		if (it->now[first].units > 1) {
			make_long(it, first);
			end = first + 1;
			continue;
		}
		end = end_of_short(it, first, &changed);
		if (changed)
			renew_files(it, first, end);
		else
			name_files(it, first, end);
	}
}

/* What the changed texts hold: before they changed, or now. */
static void
collect(const struct remaking *it, bool now, struct buf *file, size_t files)
{
	struct grams *grams = grams_new();
	const struct texts *texts = it->texts;
	uint32_t number = (uint32_t)texts->count;

	for (size_t i = 0; i < texts->count; i++) {
		const struct fresh *fresh = texts->text[i].fresh;

		if (fresh != NULL)
			grams_add_title(grams, (uint32_t)i,
			    buf_view(
				now ? &fresh->title : &fresh->title_before));
	}
	for (size_t i = 0; i < texts->count; number += it->now[i++].units) {
		const struct fresh *fresh = texts->text[i].fresh;
		struct span row = {NULL, 0};

		if (fresh != NULL)
			row = buf_view(now ? &fresh->row : &fresh->before);
		for (uint32_t unit = number; row.len > 0; unit++)
			grams_add_unit(grams, unit, row_unit(&row));
	}
	grams_collect(grams, file, files);
	grams_free(grams);
}

/* A file in which texts hold what they did not, or the other way round. */
static void
renew_shard(struct remaking *it, struct span before, struct span now)
{
	struct buf whole = {0}, text = {0};

	read_file(it, &whole);
	if (edit_shard(&text, it->dense, buf_view(&whole), before, now))
		files_frame(it->out, buf_cstring(&it->name), &text);
	else
		give_up(it);
	buf_free(&whole);
	buf_free(&text);
}

static void
make_shards(struct remaking *it)
{
	size_t files = data_files(it->now, it->texts->count);
	struct buf *before = xcalloc(files, sizeof(*before));
	struct buf *now = xcalloc(files, sizeof(*now));

	collect(it, false, before, files);
	collect(it, true, now, files);
	for (size_t i = 0; i < files && !it->broken; i++) {
		grams_name(&it->name, i);
		if (span_equal(buf_view(&before[i]), buf_view(&now[i])))
			name_file(it);
		else
			renew_shard(
			    it, buf_view(&before[i]), buf_view(&now[i]));
	}
	for (size_t i = 0; i < files; i++) {
		buf_free(&before[i]);
		buf_free(&now[i]);
	}
	free(before);
	free(now);
}

void
again_search(const struct texts *texts, const char *folder, struct output *out)
{
	struct remaking it = {
	    .texts = texts,
	    .before = xcalloc(texts->count + 1, sizeof(*it.before)),
	    .now = xcalloc(texts->count + 1, sizeof(*it.now)),
	    .folder = folder,
	    .out = out,
	    .dense = dense_new(),
	};

	for (size_t i = 0; i < texts->count; i++) {
		it.before[i] = texts->text[i].before;
		it.now[i] = texts->text[i].now;
	}
	make_texts(&it);
	if (!it.broken)
		make_shards(&it);
	data_write_index(out, it.now, texts->count, &texts->facets);
	free(it.before);
	free(it.now);
	dense_free(it.dense);
	buf_free(&it.name);
}
