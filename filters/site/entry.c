/* What the lists of a site remember of each document. */
#include "entry.h"

#include <stdlib.h>

#include "alloc.h"
#include "web/count.h"
#include "web/order.h"

/* Copy a text behind the others of the entry. */
static struct span
keep(char **at, struct span text)
{
	struct span kept = {*at, text.len};

	if (text.len > 0)
		memcpy(*at, text.ptr, text.len);
	*at += text.len;
	return kept;
}

static void
keep_texts(struct entry *entry, const struct document *document,
    const struct facts *facts)
{
	struct span title = buf_view(&facts->title);
	struct span opening = buf_view(&facts->opening);
	char *at;

	entry->text = at = xrealloc(NULL,
	    document->name.len + title.len + opening.len + facts->speaker.len +
		facts->date.len + facts->place.len + 1,
	    1);
	entry->name = keep(&at, document->name);
	entry->title = keep(&at, title);
	entry->opening = keep(&at, opening);
	entry->speaker = keep(&at, facts->speaker);
	entry->date = keep(&at, facts->date);
	entry->place = keep(&at, facts->place);
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

void
entries_add(struct entries *entries, const struct document *document,
    const struct facts *facts)
{
	struct entry *entry;

	entries->entry = xgrow(entries->entry, &entries->cap,
	    entries->count + 1, sizeof(*entries->entry));
	entry = &entries->entry[entries->count++];
	*entry = (struct entry){
	    .language = facts->language,
	    .invented = facts->invented,
	    .characters = facts->characters,
	    .sections = facts->sections,
	};
	keep_texts(entry, document, facts);
	if (!date_read(entry->date, &entry->when))
		entry->when = (struct date){0};
	measure(entry, document);
}

static int
by_date(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;

	return order_compare(a->when, a->name, b->when, b->name);
}

static int
by_speaker(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	int order = (a->speaker.len == 0) - (b->speaker.len == 0);

	if (order == 0)
		order = order_compare_texts(a->speaker, b->speaker);
	return order != 0 ? order : by_date(left, right);
}

static void
sort(struct entries *entries, int (*compare)(const void *, const void *))
{
	if (entries->count > 1)
		qsort(entries->entry, entries->count, sizeof(*entries->entry),
		    compare);
}

void
entries_by_date(struct entries *entries)
{
	sort(entries, by_date);
}

void
entries_by_speaker(struct entries *entries)
{
	sort(entries, by_speaker);
}

void
entries_free(struct entries *entries)
{
	for (size_t i = 0; i < entries->count; i++)
		free(entries->entry[i].text);
	free(entries->entry);
	*entries = (struct entries){0};
}
