/* What the lists of a site say of each document. */
#include "entry.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/moment.h"
#include "web/order.h"

enum { TEXTS = 7 };

static void
list_texts(struct entry *entry, struct span *texts[TEXTS])
{
	texts[0] = &entry->name;
	texts[1] = &entry->title;
	texts[2] = &entry->opening;
	texts[3] = &entry->speaker;
	texts[4] = &entry->date;
	texts[5] = &entry->place;
	texts[6] = &entry->person;
}

/* Sections beyond the last bar are part of it; text outside has none. */
static void
measure(struct entry *entry, const struct document *document,
    const uint32_t *length)
{
	bool inside = false;
	unsigned top = LEVEL_MAX;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		bool heading = kind_is_heading(block->kind);

		if (heading && block->level <= top) {
			top = block->level;
			inside = true;
			entry->bars += entry->bars < BARS_MAX;
		} else if (block->level < top && !heading) {
			inside = false;
		}
		if (inside)
			entry->bar[entry->bars - 1] += length[i];
	}
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

static void
remember(struct entries *entries, struct item item, struct span person)
{
	struct speaker *known;

	item.speaker = speakers_number(&entries->speakers, person);
	known = &entries->speakers.speaker[item.speaker];
	if (known->size == 0) {
		known->at = item.at;
		known->size = item.size;
	}
	entries->spoken |= person.len > 0;
	entries->item = xgrow(entries->item, &entries->cap, entries->count + 1,
	    sizeof(*entries->item));
	entries->item[entries->count++] = item;
}

void
entry_describe(struct buf *bytes, const struct document *document,
    const struct page_facts *facts)
{
	struct entry entry = {
	    .name = document->name,
	    .title = buf_view(&facts->title),
	    .opening = buf_view(&facts->opening),
	    .speaker = facts->speaker,
	    .date = buf_view(&facts->date),
	    .place = facts->place,
	    .language = facts->language,
	    .invented = facts->invented,
	    .characters = facts->characters,
	    .sections = facts->sections,
	};
	struct span speakers;

	/* of several it stands with the first */
	speakers = facts->speaker;
	entry.person = facts_next(&speakers);
	entry.when =
	    moment_first(buf_view(&facts->known.known[FACT_DATE].standard));
	measure(&entry, document, facts->length);
	bytes->len = 0;
	write_entry(&entry, bytes);
}

void
entries_put(
    struct entries *entries, struct span bytes, const struct entry *entry)
{
	struct item item = {
	    .when = order_of_date(entry->when),
	    .size = (uint32_t)bytes.len,
	};

	entries->languages[entry->language]++;
	watch_order(entries, entry->name);
	item.at = spool_add(&entries->spool, bytes.ptr, bytes.len);
	remember(entries, item, entry->person);
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

/* By what they are called, nobody last. */
static int
by_name(const void *left, const void *right, void *state)
{
	struct entries *entries = state;
	const struct speaker *known = entries->speakers.speaker;
	const struct speaker *a = &known[*(const uint32_t *)left];
	const struct speaker *b = &known[*(const uint32_t *)right];
	struct span a_name =
	    recall(entries, a->at, a->size, &entries->left)->person;
	struct span b_name =
	    recall(entries, b->at, b->size, &entries->right)->person;
	int order = (a_name.len == 0) - (b_name.len == 0);

	return order != 0 ? order : order_compare_texts(a_name, b_name);
}

static int
by_speaker(const void *left, const void *right, void *state)
{
	const struct item *a = left, *b = right;
	const struct entries *entries = state;
	const struct speaker *known = entries->speakers.speaker;
	uint32_t a_rank = known[a->speaker].rank;
	uint32_t b_rank = known[b->speaker].rank;

	if (a_rank != b_rank)
		return a_rank < b_rank ? -1 : 1;
	return by_date(left, right, state);
}

static void
rank_speakers(struct entries *entries)
{
	struct speakers *speakers = &entries->speakers;
	uint32_t *number = xcalloc(speakers->count, sizeof(*number));

	for (size_t i = 0; i < speakers->count; i++)
		number[i] = (uint32_t)i;
	portable_sort(
	    number, speakers->count, sizeof(*number), by_name, entries);
	for (size_t i = 0; i < speakers->count; i++)
		speakers->speaker[number[i]].rank = (uint32_t)i;
	free(number);
}

void
entries_by_date(struct entries *entries)
{
	if (entries->count > 1)
		portable_sort(entries->item, entries->count,
		    sizeof(*entries->item), by_date, entries);
}

void
entries_by_speaker(struct entries *entries)
{
	if (entries->count < 2)
		return;
	rank_speakers(entries);
	portable_sort(entries->item, entries->count, sizeof(*entries->item),
	    by_speaker, entries);
}

void
entries_free(struct entries *entries)
{
	spool_close(&entries->spool);
	buf_free(&entries->last.bytes);
	buf_free(&entries->left.bytes);
	buf_free(&entries->right.bytes);
	buf_free(&entries->name);
	speakers_free(&entries->speakers);
	free(entries->item);
	*entries = (struct entries){0};
}
