/*
 * Postings merged and written.
 *
 * Each run is read through a window; what one holds of a pair is gathered behind
 * what those before it hold.
 */
#include "index/postings.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "index/steps.h"

/* Bytes; of all windows together, where none is less than the least. */
enum { WINDOWS = 1 << 21, WINDOW_LEAST = 1024, WINDOW_MOST = 1 << 14 };

/*
 * A character alone is in the file of its pairs with such characters, which are few:
 * with 0 it would be beside those with 一.
 */
enum { ALONE = 82 };

/* A run where it is being read. */
struct cursor {
	struct buf window;
	size_t here; /* in the window: the steps of `now` */
	uint64_t at; /* in the spool: what follows the window, */
	size_t left; /* and how much of it */
	struct holders now;
	uint32_t first; /* number of the run's first text */
	uint64_t order; /* of the pair, then of the run */
};

/* A heap: the cursor whose turn it is comes first. */
struct merger {
	struct spool *spool;
	struct cursor *cursor; /* those of all runs */
	struct cursor **heap;
	size_t count; /* of the heap */
	size_t window;
};

struct writer {
	struct postings *file; /* those that the shard goes to */
	size_t files; /* all, */
	size_t base; /* and before those */
	const struct dense *dense;
	unsigned shard;
	bool begun;
	uint32_t pair; /* the last, */
	struct numbers numbers; /* and where it is */
};

static void
refill(struct merger *merger, struct cursor *cursor)
{
	struct buf *window = &cursor->window;
	size_t rest = window->len - cursor->here, more = merger->window - rest;

	if (more > cursor->left)
		more = cursor->left;
	if (rest > 0)
		memmove(window->data, window->data + cursor->here, rest);
	window->len = rest;
	cursor->here = 0;
	if (!spool_read(merger->spool, cursor->at, more, window))
		window->len = more = cursor->left = 0;
	cursor->at += more;
	cursor->left -= more;
}

/* Go to what stands at `here`; false at the end of the shard. */
static bool
take(struct merger *merger, struct cursor *cursor)
{
	if (cursor->left > 0 && cursor->window.len - cursor->here < HOLDERS_MAX)
		refill(merger, cursor);
	if (cursor->window.len == cursor->here)
		return false;
	memcpy(&cursor->now, cursor->window.data + cursor->here,
	    sizeof(cursor->now));
	cursor->here += sizeof(cursor->now);
	cursor->order = (uint64_t)cursor->now.pair << 32 |
	    (uint64_t)(cursor - merger->cursor);
	return true;
}

/* Let the cursor at a place of the heap sink to where it belongs. */
static void
sink(struct merger *merger, size_t place)
{
	struct cursor **heap = merger->heap, *cursor = heap[place];

	for (size_t child; (child = 2 * place + 1) < merger->count;) {
		if (child + 1 < merger->count &&
		    heap[child + 1]->order < heap[child]->order)
			child++;
		if (heap[child]->order > cursor->order)
			break;
		heap[place] = heap[child];
		place = child;
	}
	heap[place] = cursor;
}

static void
open_merger(struct merger *merger, struct runs *runs, unsigned shard)
{
	size_t window = WINDOWS / (runs->count + 1);

	*merger = (struct merger){.spool = &runs->spool};
	merger->window = window < WINDOW_LEAST ? WINDOW_LEAST
	    : window > WINDOW_MOST             ? WINDOW_MOST
					       : window;
	merger->cursor = xcalloc(runs->count, sizeof(*merger->cursor));
	merger->heap = xcalloc(runs->count, sizeof(struct cursor *));
	for (size_t i = 0; i < runs->count; i++) {
		struct run *run = &runs->run[i];
		struct cursor *cursor = &merger->cursor[i];

		cursor->at = run->at;
		cursor->left = run->size[shard];
		cursor->first = run->first;
		run->at += run->size[shard];
		if (take(merger, cursor))
			merger->heap[merger->count++] = cursor;
	}
	for (size_t i = merger->count; i > 0; i--)
		sink(merger, i - 1);
}

static void
close_merger(struct merger *merger, size_t runs)
{
	for (size_t i = 0; i < runs; i++)
		buf_free(&merger->cursor[i].window);
	free(merger->cursor);
	free(merger->heap);
}

/* Pass over what the first cursor stands at. */
static void
advance(struct merger *merger)
{
	struct cursor *cursor = merger->heap[0];

	cursor->here += cursor->now.len;
	if (!take(merger, cursor))
		merger->heap[0] = merger->heap[--merger->count];
	if (merger->count > 0)
		sink(merger, 0);
}

static void
write_character(struct buf *out, uint32_t code)
{
	char encoded[4] = {0};

	buf_add(out, encoded, utf8_encode(code, encoded));
}

void
postings_close(struct postings *postings)
{
	if (postings->first != 0)
		buf_string(postings->text, POSTINGS_NEXT);
	postings->first = 0;
}

void
postings_pair(struct postings *postings, const struct dense *dense,
    uint32_t first, uint32_t second)
{
	if (postings->first != first) {
		postings_close(postings);
		buf_byte(postings->text, '"');
		write_character(postings->text, first);
		buf_string(postings->text, POSTINGS_PAIRS);
		postings->first = first;
	}
	write_character(postings->text, dense_second(dense, second));
}

/*
 * In which of so many a pair is: by the lowest byte of the first character, and,
 * where files are more than that has values, by the second.
 */
static size_t
postings_file(uint32_t first, uint32_t second, size_t files)
{
	size_t shard = first & (RUNS_SHARDS - 1), more = files / RUNS_SHARDS;

	if (second == 0)
		second = ALONE;
	if (more == 0)
		return shard * files / RUNS_SHARDS;
	return shard * more + (((first >> 8) + second) & (more - 1));
}

/* The pair that has been gathered. */
static void
write_pair(struct writer *writer)
{
	uint32_t first = (writer->pair >> 16) << 8 | writer->shard;
	uint32_t second = writer->pair & 0xffff;
	size_t number = postings_file(first, second, writer->files);
	struct postings *file = &writer->file[number - writer->base];

	if (!writer->begun)
		return;
	postings_pair(file, writer->dense, first, second);
	steps_write(file->text, &writer->numbers);
	writer->numbers.count = 0;
}

/* A text that runs into a second run may be the last of one, too. */
static void
take_holders(struct writer *writer, const struct cursor *cursor)
{
	const struct holders *now = &cursor->now;
	uint32_t first = cursor->first + now->first;
	struct numbers *numbers = &writer->numbers;

	if (now->pair != writer->pair)
		write_pair(writer);
	if (numbers->count == 0 || numbers->number[numbers->count - 1] != first)
		numbers_add(numbers, first);
	steps_follow(numbers,
	    (struct span){cursor->window.data + cursor->here, now->len}, first);
	writer->begun = true;
	writer->pair = now->pair;
}

size_t
postings_files(uint64_t bytes)
{
	size_t files = 1;

	while (files < (1u << 24) && files * POSTINGS_SHARE < bytes)
		files *= 2;
	return files;
}

/* The files that a shard goes to, which are one behind the other. */
static size_t
open_files(struct writer *writer, struct buf *file)
{
	size_t count =
	    writer->files < RUNS_SHARDS ? 1 : writer->files / RUNS_SHARDS;

	writer->base = (size_t)writer->shard * writer->files / RUNS_SHARDS;
	writer->file = xcalloc(count, sizeof(*writer->file));
	for (size_t i = 0; i < count; i++)
		writer->file[i].text = &file[writer->base + i];
	return count;
}

void
postings_write(struct buf *file, size_t files, struct runs *runs,
    const struct dense *dense, unsigned shard)
{
	struct writer writer = {.files = files, .dense = dense, .shard = shard};
	struct merger merger;
	size_t count = open_files(&writer, file);

	open_merger(&merger, runs, shard);
	for (; merger.count > 0; advance(&merger))
		take_holders(&writer, merger.heap[0]);
	close_merger(&merger, runs->count);
	write_pair(&writer);
	for (size_t i = 0; i < count; i++)
		postings_close(&writer.file[i]);
	free(writer.file);
	numbers_free(&writer.numbers);
}
