/* A document as what is compared: its records, with what tells how alike two are. */
#include "records/record_units.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/utf8.h"

static int
compare_grams(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static void
add_gram(struct units *units, uint32_t first, uint32_t second)
{
	units->grams = xgrow(units->grams, &units->gram_cap,
	    units->gram_count + 1, sizeof(*units->grams));
	units->grams[units->gram_count++] =
	    (uint32_t)hash_unit(hash_unit(HASH_START, first), second);
}

/* Each pair of characters; a single one has the beginning in front of it. */
static void
add_grams(struct units *units, struct unit *unit)
{
	uint32_t before = 0, code;

	unit->grams = (uint32_t)units->gram_count;
	for (size_t at = 0; at < unit->text.len; before = code) {
		size_t len = utf8_next(unit->text, at, &code);

		if (at > 0 || len == unit->text.len)
			add_gram(units, before, code);
		at += len;
	}
	unit->gram_count = (uint32_t)units->gram_count - unit->grams;
	if (unit->gram_count > 1)
		qsort(units->grams + unit->grams, unit->gram_count,
		    sizeof(*units->grams), compare_grams);
}

/* The headings that are open, by their level. */
struct sections {
	uint32_t open[LEVEL_MAX + 1];
};

/* The deepest that is open up to that level. */
static uint32_t
section_at(const struct sections *sections, unsigned level)
{
	for (unsigned i = level; i > 0; i--)
		if (sections->open[i] != NO_UNIT)
			return sections->open[i];
	return NO_UNIT;
}

static void
open_section(struct sections *sections, unsigned level, uint32_t unit)
{
	sections->open[level] = unit;
	for (unsigned i = level + 1; i <= LEVEL_MAX; i++)
		sections->open[i] = NO_UNIT;
}

/* The record with its texts behind one another, in bytes that do not move. */
static void
add_unit(
    struct units *units, const struct block *block, struct sections *sections)
{
	bool heads = kind_is_heading(block->kind) && block->level > 0;
	struct unit *unit = &units->list[units->count];
	const char *from = units->bytes.data + units->bytes.len;

	buf_span(&units->bytes, block->label);
	buf_span(&units->bytes, block->text);
	*unit = (struct unit){
	    .kind = block->kind,
	    .level = block->level,
	    .line = block->line,
	    .whole = {from, block->label.len + block->text.len},
	    .text = {from + block->label.len, block->text.len},
	    .head = section_at(sections, block->level - heads),
	};
	if (heads)
		open_section(sections, block->level, (uint32_t)units->count);
	add_grams(units, unit);
	units->count++;
}

void
units_take(struct units *units, const struct document *document)
{
	struct sections sections;
	size_t bytes = 0;

	buf_string(&units->name, document->source);
	buf_byte(&units->name, '\0');
	units->name.len--;
	buf_span(&units->called, document->name);
	units->language = language_of_document(document);
	buf_span(&units->older, document_meta(document, SPAN("compare")));
	for (size_t i = 0; i < document->count; i++)
		bytes += document->blocks[i].label.len +
		    document->blocks[i].text.len;
	open_section(&sections, 0, NO_UNIT);
	buf_reserve(&units->bytes, bytes + 1);
	units->list = xcalloc(document->count + 1, sizeof(*units->list));
	for (size_t i = 0; i < document->count; i++)
		if (document->blocks[i].kind != KIND_META)
			add_unit(units, &document->blocks[i], &sections);
}

void
units_free(struct units *units)
{
	buf_free(&units->name);
	buf_free(&units->called);
	buf_free(&units->older);
	buf_free(&units->bytes);
	free(units->list);
	free(units->grams);
	*units = (struct units){0};
}

/* What two units must have in common to be one that was changed. */
enum class { CLASS_TITLE, CLASS_HEADING, CLASS_TURN, CLASS_ROW, CLASS_TEXT };

static enum class class_of(enum kind kind) {
	if (kind == KIND_TITLE || kind == KIND_SUBTITLE) return CLASS_TITLE;
	if (kind_is_heading(kind)) return CLASS_HEADING;
	if (kind == KIND_TURN) return CLASS_TURN;
	if (kind == KIND_ROW || kind == KIND_COLUMNS) return CLASS_ROW;
	return CLASS_TEXT;
}

/* How many members two sorted lists have in common. */
static size_t
count_common(
    const uint32_t *a, size_t a_count, const uint32_t *b, size_t b_count)
{
	size_t i = 0, j = 0, common = 0;

	while (i < a_count && j < b_count) {
		uint32_t x = a[i], y = b[j];

		common += x == y;
		i += x <= y;
		j += y <= x;
	}
	return common;
}

/* Two headings of one number may have other words. */
static unsigned
least_alike(const struct unit *a, const struct unit *b)
{
	size_t a_label = a->whole.len - a->text.len;
	size_t b_label = b->whole.len - b->text.len;

	return class_of(a->kind) == CLASS_HEADING && a_label > 0 &&
		span_equal((struct span){a->whole.ptr, a_label},
		    (struct span){b->whole.ptr, b_label})
	    ? UNITS_RELATED
	    : 0;
}

static size_t
less_of(size_t a, size_t b)
{
	return a < b ? a : b;
}

unsigned
units_alike(const struct units *a, const struct unit *of_a,
    const struct units *b, const struct unit *of_b)
{
	size_t all = (size_t)of_a->gram_count + of_b->gram_count, common;
	unsigned least = least_alike(of_a, of_b), alike;

	if (class_of(of_a->kind) != class_of(of_b->kind))
		return 0;
	if (all == 0)
		return UNITS_ALIKE;
	if (2 * UNITS_ALIKE * less_of(of_a->gram_count, of_b->gram_count) /
		all <
	    UNITS_RELATED)
		return least; /* one is too short to have as much in common */
	common = count_common(a->grams + of_a->grams, of_a->gram_count,
	    b->grams + of_b->grams, of_b->gram_count);
	alike = (unsigned)(2 * common * UNITS_ALIKE / all);
	return alike > least ? alike : least;
}
