/* What the lists of a site say of each document. */
#include "entry.h"

#include <stdlib.h>

#include "alloc.h"
#include "web/count.h"
#include "web/order.h"

enum { TEXTS = 6 };

static void
list_texts(struct entry *entry, struct span *texts[TEXTS])
{
	texts[0] = &entry->name;
	texts[1] = &entry->title;
	texts[2] = &entry->opening;
	texts[3] = &entry->speaker;
	texts[4] = &entry->date;
	texts[5] = &entry->place;
}

/* Sections beyond the last bar are part of it; text outside has none. */
static void
measure(struct entry *entry, const struct document *document)
{
	bool inside = false;
	unsigned top = LEVEL_MAX;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		bool heading =
		    block->kind == KIND_HEAD || block->kind == KIND_RUNIN;

		if (heading && block->level <= top) {
			top = block->level;
			inside = true;
			entry->bars += entry->bars < BARS_MAX;
		} else if (block->level < top && !heading) {
			inside = false;
		}
		if (inside)
			entry->bar[entry->bars - 1] +=
			    (uint32_t)(count_characters(block->label) +
				count_characters(block->text));
	}
}

/* The entry as it is in memory, and its texts behind it. */
static struct item
put_aside(struct entries *entries, struct entry *entry)
{
	struct buf *bytes = &entries->last.bytes;
	struct span *texts[TEXTS];
	struct item item = {.when = order_of_date(entry->when)};

	entries->last.after = 0;
	bytes->len = 0;
	buf_add(bytes, (const char *)entry, sizeof(*entry));
	list_texts(entry, texts);
	for (int i = 0; i < TEXTS; i++)
		buf_span(bytes, *texts[i]);
	item.size = (uint32_t)bytes->len;
	item.at = spool_add(&entries->spool, bytes->data, bytes->len);
	return item;
}

void
entries_add(struct entries *entries, const struct document *document,
    const struct facts *facts)
{
	struct entry entry = {
	    .name = document->name,
	    .title = buf_view(&facts->title),
	    .opening = buf_view(&facts->opening),
	    .speaker = facts->speaker,
	    .date = facts->date,
	    .place = facts->place,
	    .language = facts->language,
	    .invented = facts->invented,
	    .characters = facts->characters,
	    .sections = facts->sections,
	};

	if (!date_read(entry.date, &entry.when))
		entry.when = (struct date){0};
	measure(&entry, document);
	entries->languages[entry.language]++;
	entries->speakers |= entry.speaker.len > 0;
	entries->item = xgrow(entries->item, &entries->cap, entries->count + 1,
	    sizeof(*entries->item));
	entries->item[entries->count++] = put_aside(entries, &entry);
}

/* What cannot be read back is empty; that has been told. */
static const struct entry *
recall(struct entries *entries, const struct item *item, struct recalled *to)
{
	struct span *texts[TEXTS];
	size_t at = sizeof(to->entry);

	if (to->after == item->at + 1)
		return &to->entry;
	to->after = item->at + 1;
	to->bytes.len = 0;
	if (!spool_read(&entries->spool, item->at, item->size, &to->bytes)) {
		to->entry = (struct entry){0};
		return &to->entry;
	}
	memcpy(&to->entry, to->bytes.data, sizeof(to->entry));
	list_texts(&to->entry, texts);
	for (int i = 0; i < TEXTS; i++) {
		texts[i]->ptr = to->bytes.data + at;
		at += texts[i]->len;
	}
	return &to->entry;
}

const struct entry *
entries_get(struct entries *entries, size_t number)
{
	return recall(entries, &entries->item[number], &entries->last);
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
	return order_compare_texts(recall(entries, a, &entries->left)->name,
	    recall(entries, b, &entries->right)->name);
}

static int
by_speaker(const void *left, const void *right, void *state)
{
	struct entries *entries = state;
	const struct entry *a = recall(entries, left, &entries->left);
	const struct entry *b = recall(entries, right, &entries->right);
	int order = (a->speaker.len == 0) - (b->speaker.len == 0);

	if (order == 0)
		order = order_compare_texts(a->speaker, b->speaker);
	return order != 0 ? order : by_date(left, right, state);
}

void
entries_by_date(struct entries *entries)
{
	if (entries->count > 1)
		qsort_r(entries->item, entries->count, sizeof(*entries->item),
		    by_date, entries);
}

void
entries_by_speaker(struct entries *entries)
{
	if (entries->count > 1)
		qsort_r(entries->item, entries->count, sizeof(*entries->item),
		    by_speaker, entries);
}

void
entries_free(struct entries *entries)
{
	spool_close(&entries->spool);
	buf_free(&entries->last.bytes);
	buf_free(&entries->left.bytes);
	buf_free(&entries->right.bytes);
	free(entries->item);
	*entries = (struct entries){0};
}
