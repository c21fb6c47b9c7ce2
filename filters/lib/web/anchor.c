/* The anchors of a document, made of words and of the author's numbers. */
#include "web/anchor.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "web/inner_title.h"
#include "web/nesting.h"

/*
 * Of so many letters a paragraph is known: what is corrected is mostly behind
 * them, and what begins alike is mostly shorter.
 */
enum { LETTERS_MAX = 40, SIGNS = 6 };

/* Without vowels they are no words, and without an l no figures. */
static const char signs[] = "0123456789bcdfghjkmnpqrstvwxyz";

enum { SIGN_COUNT = sizeof(signs) - 1 };

/* A hash that is being made of letters. */
struct letters {
	uint64_t hash;
	unsigned count;
};

static void
add_letters(struct letters *letters, struct span text)
{
	uint32_t code;

	for (size_t i = 0; i < text.len && letters->count < LETTERS_MAX;) {
		i += utf8_next(text, i, &code);
		if (!unicode_is_alphanumeric(code))
			continue;
		letters->hash = hash_unit(letters->hash, code);
		letters->count++;
	}
}

/* The records from `first` to before `last` are one element. */
static struct letters
letters_of(const struct block *first, const struct block *last)
{
	struct letters letters = {HASH_START, 0};

	for (const struct block *block = first; block < last; block++)
		add_letters(&letters, block->text);
	if (letters.count == 0)
		add_letters(&letters, first->label);
	return letters;
}

static void
write_name(struct buf *out, enum kind kind, struct letters letters)
{
	uint64_t rest = letters.hash ^ letters.hash >> 32;

	buf_byte(out,
	    kind_is_heading(kind)    ? 'h'
		: kind == KIND_TITLE ? 't'
				     : 'p');
	buf_byte(out, '-');
	for (int i = 0; i < SIGNS; i++, rest /= SIGN_COUNT)
		buf_byte(out, signs[rest % SIGN_COUNT]);
}

/* Give the records of one element its name. */
static void
name_element(
    struct anchor_table *table, struct buf *name, size_t first, size_t last)
{
	const struct block *blocks = table->document->blocks;
	struct anchored *anchored = &table->list[first];
	size_t number, known = table->names.count;

	name->len = 0;
	write_name(name, blocks[first].kind,
	    letters_of(blocks + first, blocks + last));
	number = set_put(&table->names, buf_view(name));
	table->times = xgrow(
	    table->times, &table->times_cap, number + 1, sizeof(*table->times));
	if (number == known)
		table->times[number] = 0;
	anchored->name = (uint32_t)number + 1;
	anchored->again = table->times[number]++;
	for (size_t i = first + 1; i < last; i++)
		table->list[i] = *anchored;
}

/* The numbers of the open sections; false where one has none. */
static bool
write_path(struct buf *path, const struct nesting *nesting,
    const struct span number[LEVEL_MAX])
{
	path->len = 0;
	for (unsigned i = 0; i < nesting->sections; i++) {
		if (number[i].len == 0 || span_equal(number[i], SPAN("0")))
			return false;
		buf_byte(path, i == 0 ? 's' : '-');
		buf_span(path, number[i]);
	}
	return true;
}

/* Give a heading the anchor of its number, where no other has it. */
static void
number_section(struct anchor_table *table, struct buf *path, size_t at,
    const struct nesting *nesting, const struct span number[LEVEL_MAX])
{
	if (write_path(path, nesting, number) &&
	    set_add(&table->sections, buf_view(path)))
		table->list[at].section = (uint32_t)table->sections.count;
}

/* The lines of a title are one element, wherever they stand. */
static bool
goes_on(const struct block *last, const struct block *block)
{
	return (last->kind == KIND_TITLE && block->kind == KIND_TITLE) ||
	    paragraph_goes_on(last, block);
}

static size_t
end_of_element(const struct document *document, size_t first)
{
	size_t last = first + 1;

	while (last < document->count &&
	    goes_on(&document->blocks[last - 1], &document->blocks[last]))
		last++;
	return last;
}

static void
find_each(struct anchor_table *table, struct buf *word)
{
	const struct document *document = table->document;
	struct span number[LEVEL_MAX] = {{NULL, 0}};
	struct nesting nesting = {0};
	struct inner_titles inner = {0};
	size_t last;

	for (size_t i = 0; i < document->count; i = last) {
		const struct block *block = &document->blocks[i];
		bool heading = kind_is_heading(block->kind);

		last = i + 1;
		if (block->kind == KIND_META)
			continue;
		nesting_place(&nesting, block);
		table->list[i].paragraph = (uint32_t)nesting.paragraph;
		last = end_of_element(document, i);
		if (heading || inner_title_begins(&inner, document, i) ||
		    paragraph_is(block->kind))
			name_element(table, word, i, last);
		if (!heading)
			continue;
		number[nesting.sections - 1] = block->number;
		number_section(table, word, i, &nesting, number);
	}
}

static void
forget(struct anchor_table *table)
{
	set_free(&table->names);
	set_free(&table->sections);
	free(table->list);
	table->list = NULL;
}

void
anchor_find(struct anchor_table *table, const struct document *document)
{
	struct buf word = {0};

	forget(table);
	table->document = document;
	table->list = xcalloc(document->count + 1, sizeof(*table->list));
	find_each(table, &word);
	buf_free(&word);
}

void
anchor_write(const struct anchor_table *table, const struct block *block,
    struct buf *out)
{
	const struct anchored *anchored =
	    &table->list[block - table->document->blocks];

	if (anchored->name == 0)
		return;
	buf_span(out, set_text(&table->names, anchored->name - 1));
	if (anchored->again > 0)
		buf_printf(out, "-%u", (unsigned)anchored->again + 1);
}

bool
anchor_section(const struct anchor_table *table, const struct block *block,
    struct buf *out)
{
	uint32_t section = table->list[block - table->document->blocks].section;

	if (section > 0)
		buf_span(out, set_text(&table->sections, section - 1));
	return section > 0;
}

size_t
anchor_paragraph(const struct anchor_table *table, const struct block *block)
{
	return table->list[block - table->document->blocks].paragraph;
}

void
anchor_free(struct anchor_table *table)
{
	forget(table);
	free(table->times);
	*table = (struct anchor_table){0};
}
