/* A site that stands, made again where documents have changed. */
#include "site_again.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/set.h"
#include "search/again_search.h"
#include "search/row.h"
#include "web/escape.h"
#include "web/fit.h"
#include "web/order.h"

/* Documents; for more changed, or fewer at all, all are as quickly read. */
enum { NEWS_MAX = 256, ALL_MIN = 300 };

struct standing {
	const struct again *again;
	struct fresh *fresh;
	size_t count, cap;
	struct set names; /* of these */
	struct texts texts;
	struct page_facts facts;
	struct dense *dense;
};

static bool
take_news(struct standing *it, const struct document *document)
{
	struct fresh *fresh;

	if (it->count == NEWS_MAX || !fit_for_site(document) ||
	    !set_add(&it->names, document->name))
		return false;
	it->fresh =
	    xgrow(it->fresh, &it->cap, it->count + 1, sizeof(*it->fresh));
	fresh = &it->fresh[it->count++];
	*fresh = (struct fresh){0};
	web_facts_of_document(&it->facts, document);
	entry_describe(&fresh->entry, document, &it->facts);
	fresh->extent = row_write(&fresh->row, document, &it->facts, it->dense);
	return true;
}

static bool
read_news(struct standing *it)
{
	int fd = open(it->again->news, O_RDONLY | O_CLOEXEC);
	struct block_reader reader;
	struct document *document;
	struct source src;
	bool good = fd >= 0;

	source_open(&src, fd, it->again->news);
	block_reader_open(&reader, &src);
	while (good && (document = block_next(&reader)) != NULL)
		good = take_news(it, document);
	good = good && !src.failed;
	block_reader_close(&reader);
	source_close(&src);
	if (fd >= 0)
		(void)close(fd);
	return good;
}

/* It takes the place of an entry, if the search numbers and filters it as before. */
static bool
take_fresh(struct fresh *fresh, struct entry *entry, struct dense *dense)
{
	struct entry before = *entry;

	fresh->found = true;
	dense_json(dense, &fresh->title_before, before.title);
	if (!entry_read(buf_view(&fresh->entry), entry))
		return false;
	dense_json(dense, &fresh->title, entry->title);
	return facets_same(&before, entry);
}

/* The document that was remembered, or what has become of it. */
static bool
take_entry(struct standing *it, struct entries *entries, struct memory *memory,
    const struct remembered *was, struct span name)
{
	struct span bytes = was->entry;
	struct lasting text = {.before = was->row, .now = was->row};
	struct entry entry;
	size_t number;

	if (!entry_read(bytes, &entry) || !span_equal(entry.name, name))
		return false;
	number = set_find(&it->names, name);
	if (number != SET_NONE) {
		text.fresh = &it->fresh[number];
		bytes = buf_view(&text.fresh->entry);
		text.now = text.fresh->extent;
		if (!take_fresh(text.fresh, &entry, it->dense))
			return false;
	}
	text.when = order_of_date(entry.when);
	text.came = (uint32_t)entries->count;
	(void)facets_take(&it->texts.facets, &entry);
	entries_put(entries, bytes, &entry);
	memory_add(memory, bytes, text.now);
	texts_add(&it->texts, &text);
	return true;
}

/* A file of names, read whole. */
static bool
read_names(const char *path, struct source *src)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	bool good;

	source_open(src, fd, path);
	good = fd >= 0 && source_all(src);
	if (fd >= 0)
		(void)close(fd);
	return good;
}

static bool
all_found(const struct standing *it)
{
	for (size_t i = 0; i < it->count; i++)
		if (!it->fresh[i].found)
			return false;
	return true;
}

/* The documents are those of before, and those that changed among them. */
static bool
take_all(struct standing *it, struct entries *entries, struct memory *memory)
{
	struct remembered was;
	struct source names;
	struct span rest;
	bool good = read_names(it->again->names, &names);

	rest = source_window(&names);
	good = memory_open(&was, it->again->memory) && good;
	while (good && memory_next(&was))
		good = take_entry(
		    it, entries, memory, &was, span_cut(&rest, '\n'));
	good = good && was.whole && rest.len == 0 && entries->count > ALL_MIN;
	good = good && all_found(it) && texts_order(&it->texts);
	memory_close(&was);
	source_close(&names);
	return good;
}

static void
free_all(struct standing *it)
{
	for (size_t i = 0; i < it->count; i++) {
		buf_free(&it->fresh[i].entry);
		buf_free(&it->fresh[i].row);
		buf_free(&it->fresh[i].before);
		buf_free(&it->fresh[i].title);
		buf_free(&it->fresh[i].title_before);
	}
	free(it->fresh);
	set_free(&it->names);
	texts_free(&it->texts);
	web_facts_free(&it->facts);
	dense_free(it->dense);
}

bool
again_make(const struct again *again, struct entries *entries,
    struct memory *memory, struct output *out)
{
	struct standing it = {.again = again, .dense = dense_new()};
	bool good = again->memory != NULL && again->onto != NULL &&
	    again->news != NULL && again->names != NULL && read_news(&it) &&
	    take_all(&it, entries, memory);

	if (good)
		again_search(&it.texts, again->onto, out);
	else
		entries_free(entries);
	free_all(&it);
	return good;
}
