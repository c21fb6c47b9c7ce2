/* The notes of a document, and which of them a mark points to. */
#include "chinese/note_table.h"

#include <limits.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"

static bool
read_label(struct span label, struct note_mark *mark)
{
	label = blank_trim(label);
	return label.len > 0 && note_mark_begins(label, true, mark) &&
	    mark->len == label.len;
}

static void
add_notes(struct note_table *table, const struct document *document)
{
	for (size_t i = 0; i < document->count && table->count < INT_MAX; i++) {
		const struct block *block = &document->blocks[i];
		struct note_mark mark;

		if (block->kind != KIND_FOOTNOTE ||
		    !read_label(block->label, &mark))
			continue;
		table->note = xgrow(table->note, &table->cap, table->count + 1,
		    sizeof(*table->note));
		table->note[table->count++] =
		    (struct note_entry){.block = block, .mark = mark};
	}
}

static void
order_by_form(struct note_table *table)
{
	uint32_t at[NOTE_FORMS + 1] = {0};

	table->order = xgrow(table->order, &table->order_cap, table->count,
	    sizeof(*table->order));
	for (size_t i = 0; i < table->count; i++)
		at[table->note[i].mark.form + 1]++;
	for (int form = 0; form < NOTE_FORMS; form++)
		at[form + 1] += at[form];
	memcpy(table->begin, at, sizeof(at));
	for (size_t i = 0; i < table->count; i++)
		table->order[at[table->note[i].mark.form]++] = (uint32_t)i;
}

/* A series counts up; names are one, as stars are one each. */
static void
find_series(struct note_table *table, int form)
{
	uint32_t end = table->begin[form + 1];

	for (uint32_t from = table->begin[form], to; from < end; from = to) {
		struct note_entry *last = &table->note[table->order[from]];

		for (to = from + 1; to < end; to++) {
			struct note_entry *next =
			    &table->note[table->order[to]];

			if (next->mark.value <= last->mark.value)
				break;
			last = next;
		}
		for (uint32_t i = from; i < to; i++) {
			table->note[table->order[i]].from = from;
			table->note[table->order[i]].to = to;
		}
	}
}

/* What a number is told from: stars are no numbers, and names neither. */
static int
class_of(const struct note_entry *note)
{
	return note->mark.form == NOTE_STAR || note->mark.form == NOTE_TYPED
	    ? (int)note->mark.form
	    : 0;
}

static int
compare(const void *one, const void *other)
{
	const struct note_entry *a = *(struct note_entry *const *)one;
	const struct note_entry *b = *(struct note_entry *const *)other;
	int classes = class_of(a) - class_of(b);

	if (classes != 0)
		return classes;
	if (a->mark.value != b->mark.value)
		return a->mark.value < b->mark.value ? -1 : 1;
	return (a > b) - (a < b);
}

static void
count_again(struct note_table *table)
{
	struct note_entry **sorted =
	    xcalloc(table->count, sizeof(struct note_entry *));

	for (size_t i = 0; i < table->count; i++)
		sorted[i] = &table->note[i];
	qsort(sorted, table->count, sizeof(struct note_entry *), compare);
	for (size_t i = 1; i < table->count; i++)
		if (class_of(sorted[i]) == class_of(sorted[i - 1]) &&
		    sorted[i]->mark.value == sorted[i - 1]->mark.value)
			sorted[i]->again = sorted[i - 1]->again + 1;
	free(sorted);
}

void
note_table_read(struct note_table *table, const struct document *document)
{
	table->count = 0;
	add_notes(table, document);
	if (table->count == 0)
		return;
	order_by_form(table);
	for (int form = 0; form < NOTE_FORMS; form++)
		find_series(table, form);
	count_again(table);
}

/* The place in the order of the first note of the form behind the block. */
static uint32_t
first_behind(
    const struct note_table *table, int form, const struct block *block)
{
	uint32_t low = table->begin[form], high = table->begin[form + 1];

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (table->note[table->order[middle]].block > block)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* The note of that number in the series, or NOTE_NOBODY. */
static int
in_series(
    const struct note_table *table, uint32_t low, uint32_t high, unsigned value)
{
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const struct note_entry *note =
		    &table->note[table->order[middle]];

		if (note->mark.value == value)
			return (int)table->order[middle];
		if (note->mark.value < value)
			low = middle + 1;
		else
			high = middle;
	}
	return NOTE_NOBODY;
}

/* The note of that number in the next series of the form; *any: there is one. */
static int
find_in(const struct note_table *table, int form, const struct block *block,
    unsigned value, bool *any)
{
	uint32_t behind = first_behind(table, form, block);

	if (behind == table->begin[form + 1])
		return NOTE_NOBODY;
	*any = true;
	return in_series(table, table->note[table->order[behind]].from,
	    table->note[table->order[behind]].to, value);
}

int
note_table_find(const struct note_table *table, const struct block *block,
    const struct note_mark *mark)
{
	bool any = false;
	int found = NOTE_NOBODY;

	if (table->count == 0 || block->kind == KIND_FOOTNOTE)
		return NOTE_NOBODY;
	for (int form = 0; found == NOTE_NOBODY && form < NOTE_FORMS; form++)
		if (note_form_answers((enum note_form)form, mark->form))
			found = find_in(table, form, block, mark->value, &any);
	for (int form = NOTE_SQUARE; !any && form <= NOTE_LENS; form++)
		if (note_form_is_near((enum note_form)form, mark->form) &&
		    found == NOTE_NOBODY)
			found = find_in(
			    table, form, block, mark->value, &(bool){false});
	return found;
}

int
note_table_at(const struct note_table *table, const struct block *block)
{
	size_t low = 0, high = table->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (table->note[middle].block == block)
			return (int)middle;
		if (table->note[middle].block < block)
			low = middle + 1;
		else
			high = middle;
	}
	return NOTE_NOBODY;
}

void
note_table_name(const struct note_table *table, int note, struct buf *out)
{
	const struct note_entry *entry = &table->note[note];

	if (entry->mark.form == NOTE_STAR) {
		buf_string(out, "star");
		if (entry->mark.value > 1)
			buf_number(out, entry->mark.value);
	} else if (entry->mark.form == NOTE_TYPED) {
		buf_byte(out, 'x');
		buf_number(out, (size_t)note + 1);
		return;
	} else {
		buf_number(out, entry->mark.value);
	}
	if (entry->again > 0) {
		buf_byte(out, '-');
		buf_number(out, entry->again + 1);
	}
}

void
note_table_free(struct note_table *table)
{
	free(table->note);
	free(table->order);
	*table = (struct note_table){0};
}
