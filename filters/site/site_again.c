/* A site that stands, made again where documents have changed. */
#include "site_again.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/set.h"
#include "search/again_search.h"
#include "search/data.h"
#include "search/row.h"
#include "web/fit.h"

enum { NEWS_MAX = 256 }; /* documents; for more all are as quickly read */

struct standing {
	const struct again *again;
	struct fresh *fresh;
	size_t count, cap;
	struct set names; /* of these */
	struct texts texts;
	struct page_facts facts;
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
	row_write(&fresh->row, document, &it->facts);
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

/* The document that was remembered, or what has become of it. */
static bool
take_entry(struct standing *it, struct entries *entries, struct memory *memory,
    const struct remembered *was, struct span name)
{
	struct span bytes = was->entry;
	size_t row = was->row, number;
	struct entry entry;

	if (!entry_read(bytes, &entry) || !span_equal(entry.name, name))
		return false;
	number = set_find(&it->names, name);
	if (number != SET_NONE) {
		struct fresh *fresh = &it->fresh[number];

		bytes = buf_view(&fresh->entry);
		row = fresh->row.len;
		fresh->number = entries->count;
		fresh->found = true;
		if (!entry_read(bytes, &entry))
			return false;
	}
	entries_put(entries, bytes, &entry);
	memory_add(memory, bytes, row);
	texts_add(&it->texts, was->row, (uint32_t)row);
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
	good = good && was.whole && rest.len == 0 &&
	    entries->count > DATA_WHOLE_MAX;
	good = good && all_found(it);
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
	}
	free(it->fresh);
	set_free(&it->names);
	texts_free(&it->texts);
	web_facts_free(&it->facts);
}

bool
again_make(const struct again *again, struct entries *entries,
    struct memory *memory, struct output *out)
{
	struct standing it = {.again = again};
	bool good = again->memory != NULL && again->onto != NULL &&
	    again->news != NULL && again->names != NULL && read_news(&it) &&
	    take_all(&it, entries, memory);

	if (good)
		again_search(&it.texts, it.fresh, it.count, again->onto, out);
	else
		entries_free(entries);
	free_all(&it);
	return good;
}
