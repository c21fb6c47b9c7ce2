/* What the lists of a site say of each document. */
#include "entry.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/moment.h"
#include "web/order.h"

enum { TEXTS = 11 };

static void
list_texts(struct entry *entry, struct span *texts[TEXTS])
{
	struct span *all[TEXTS] = {&entry->name, &entry->title,
	    &entry->subtitle, &entry->opening, &entry->speaker, &entry->date,
	    &entry->place, &entry->persons, &entry->keywords, &entry->genre,
	    &entry->folders};

	memcpy(texts, all, sizeof(all));
}

/* The entry as it is in memory, but that it points nowhere, and its texts behind it. */
static void
write_entry(struct entry *entry, struct buf *bytes)
{
	struct span *texts[TEXTS];
	struct span text[TEXTS];

	list_texts(entry, texts);
	for (int i = 0; i < TEXTS; i++) {
		text[i] = *texts[i];
		texts[i]->ptr = NULL;
	}
	buf_add(bytes, (const char *)entry, sizeof(*entry));
	for (int i = 0; i < TEXTS; i++)
		buf_span(bytes, text[i]);
}

bool
entry_read(struct span bytes, struct entry *entry)
{
	struct span *texts[TEXTS];
	size_t at = sizeof(*entry);

	if (bytes.len < at)
		return false;
	memcpy(entry, bytes.ptr, at);
	list_texts(entry, texts);
	for (int i = 0; i < TEXTS; i++) {
		if (texts[i]->len > bytes.len - at)
			return false;
		texts[i]->ptr = bytes.ptr + at;
		at += texts[i]->len;
	}
	return at == bytes.len;
}

/*
 * Documents that come in the order of their names are sorted by when they
 * came: to read two names back for each comparison took longer than all else.
 */
static void
watch_order(struct entries *entries, struct span name)
{
	entries->unordered = entries->unordered ||
	    order_compare_texts(buf_view(&entries->name), name) > 0;
	entries->name.len = 0;
	buf_span(&entries->name, name);
}

/* Who is known to be a person: by the form of the name, or because one says so. */
static struct span
persons_of(const struct facts *facts)
{
	const struct known *known = &facts->known[FACT_SPEAKER];

	return known->standard.len > 0 || known->sure == SURE_GIVEN
	    ? facts_best(facts, FACT_SPEAKER)
	    : (struct span){NULL, 0};
}

/* A line for each folder, less those at the end of which nobody says anything. */
static void
write_folders(struct buf *out, const struct document *document)
{
	struct collection it;
	size_t end = 0;

	for (unsigned level = 1; collection_of(document, level, &it); level++) {
		buf_span(out, it.title);
		buf_byte(out, '\t');
		buf_span(out, it.note);
		buf_byte(out, '\t');
		if (it.order != COLLECTION_LAST)
			buf_printf(out, "%u", (unsigned)it.order);
		buf_byte(out, '\n');
		if (it.title.len > 0 || it.note.len > 0 ||
		    it.order != COLLECTION_LAST)
			end = out->len;
	}
	out->len = end;
}

bool
entry_folder(
    const struct entry *entry, unsigned *level, struct collection *collection)
{
	struct span rest = entry->folders, name = entry->name, line = rest;

	++*level;
	for (unsigned i = 0; i < *level; i++) {
		(void)span_cut(&name, '/');
		line = span_cut(&rest, '\n');
	}
	if (line.len == 0)
		return false;
	collection->folder = entry->name;
	collection->folder.len -= name.len + 1;
	collection->title = span_cut(&line, '\t');
	collection->note = span_cut(&line, '\t');
	collection->order = collection_number(line);
	return true;
}

void
entry_describe(struct buf *bytes, const struct document *document,
    const struct page_facts *facts)
{
	const struct known *date = &facts->known.known[FACT_DATE];
	struct buf folders = {0};
	struct entry entry = {
	    .name = document->name,
	    .title = buf_view(&facts->title),
	    .subtitle = facts_best(&facts->known, FACT_SUBTITLE),
	    .opening = buf_view(&facts->opening),
	    .speaker = facts->speaker,
	    .date = buf_view(&facts->date),
	    .place = facts->place,
	    .persons = persons_of(&facts->known),
	    .genre = facts_best(&facts->known, FACT_GENRE),
	    .language = facts->language,
	    .invented = facts->invented,
	    .guessed = date->sure == SURE_GUESSED,
	    .when = moment_first(buf_view(&date->standard)),
	    .characters = facts->characters,
	    .order = collection_place(document),
	};

	if (facts_given(&facts->known, FACT_KEYWORDS))
		entry.keywords = facts_best(&facts->known, FACT_KEYWORDS);
	write_folders(&folders, document);
	entry.folders = buf_view(&folders);
	bytes->len = 0;
	write_entry(&entry, bytes);
	buf_free(&folders);
}

void
entries_put(
    struct entries *entries, struct span bytes, const struct entry *entry)
{
	struct item *item;

	entries->languages[entry->language]++;
	watch_order(entries, entry->name);
	entries->item = xgrow(entries->item, &entries->cap, entries->count + 1,
	    sizeof(*entries->item));
	item = &entries->item[entries->count++];
	item->when = order_of_date(entry->when);
	item->size = (uint32_t)bytes.len;
	item->at = spool_add(&entries->spool, bytes.ptr, bytes.len);
}

/* What cannot be read back is empty; that has been told. */
static const struct entry *
recall(struct entries *entries, uint64_t item, size_t size, struct recalled *to)
{
	if (to->after == item + 1)
		return &to->entry;
	to->after = item + 1;
	to->bytes.len = 0;
	if (!spool_read(&entries->spool, item, size, &to->bytes) ||
	    !entry_read(buf_view(&to->bytes), &to->entry))
		to->entry = (struct entry){0};
	return &to->entry;
}

const struct entry *
entries_get(struct entries *entries, size_t number)
{
	const struct item *item = &entries->item[number];

	return recall(entries, item->at, item->size, &entries->last);
}

unsigned
entries_year(const struct entries *entries, size_t number)
{
	return order_year(entries->item[number].when);
}

static int
by_date(const void *left, const void *right, void *state)
{
	const struct item *a = left, *b = right;
	struct entries *entries = state;

	if (a->when != b->when)
		return a->when > b->when ? -1 : 1;
	if (!entries->unordered)
		return (a->at > b->at) - (a->at < b->at);
	return order_compare_texts(
	    recall(entries, a->at, a->size, &entries->left)->name,
	    recall(entries, b->at, b->size, &entries->right)->name);
}

void
entries_by_date(struct entries *entries)
{
	if (entries->count > 1)
		portable_sort(entries->item, entries->count,
		    sizeof(*entries->item), by_date, entries);
}

void
entries_free(struct entries *entries)
{
	spool_close(&entries->spool);
	buf_free(&entries->last.bytes);
	buf_free(&entries->left.bytes);
	buf_free(&entries->right.bytes);
	buf_free(&entries->name);
	free(entries->item);
	*entries = (struct entries){0};
}
