/* What is known of each document, as a table that can be corrected and put back. */
#include "inventory.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/cell.h"
#include "stream/metadata.h"
#include "web/count.h"

void
inventory_head(struct buf *out)
{
	/* Without this mark spreadsheets take UTF-8 for something else. */
	buf_string(out, "\xef\xbb\xbf");
	for (size_t i = 0; metadata_columns[i] != NULL; i++)
		buf_printf(out, "%s%s", i > 0 ? "\t" : "", metadata_columns[i]);
	buf_byte(out, '\n');
}

static void
write_cell(struct buf *out, struct span text)
{
	size_t start;

	buf_byte(out, '\t');
	start = out->len;
	buf_span(out, text);
	cell_close(out, start);
}

/* What only a person can know, and what the table alone says. */
static struct span
given_value(const struct inventory *inventory, const struct document *document,
    struct span column)
{
	size_t line;

	if (span_equal(column, METADATA_ENCODING))
		return metadata_value(
		    &inventory->given, document->name, column, &line);
	if (span_equal(column, SPAN("source")))
		column = SPAN("provenance");
	return document_meta(document, column);
}

/* A fact that was found has a mark, by which it is known when it comes back. */
static void
write_fact(struct inventory *inventory, enum fact fact, struct buf *out)
{
	const struct known *known = &inventory->facts.known[fact];
	struct buf value = {0};

	if (known->sure == SURE_GIVEN)
		buf_span(&value, buf_view(&known->printed));
	else if (known->sure != SURE_NOT)
		buf_span(&value, facts_best(&inventory->facts, fact));
	if (known->sure == SURE_GUESSED)
		buf_byte(&value, '?');
	if (known->sure != SURE_NOT && known->sure != SURE_GIVEN) {
		struct span key = fact_key(fact);

		buf_printf(&inventory->marks, "%s%.*s:%08" PRIx32,
		    inventory->marks.len > 0 ? " " : "", (int)key.len, key.ptr,
		    metadata_mark(buf_view(&value)));
	}
	write_cell(out, buf_view(&value));
	buf_free(&value);
}

static void
write_known(struct inventory *inventory, const struct document *document,
    struct buf *out)
{
	facts_gather(&inventory->facts, document);
	inventory->marks.len = 0;
	for (size_t i = 1; i < metadata_count(); i++) {
		struct span column = span_of(metadata_columns[i]);
		enum fact fact = fact_of(column);

		if (fact == FACT_COUNT || fact == FACT_SOURCE ||
		    fact == FACT_ENCODING)
			write_cell(
			    out, given_value(inventory, document, column));
		else
			write_fact(inventory, fact, out);
	}
}

/* The document that had this first, or nothing. */
static struct span
first_of(struct firsts *firsts, struct span key, struct span name)
{
	size_t before = firsts->keys.count,
	       number = set_put(&firsts->keys, key);

	if (number < before)
		return span_of(firsts->names.data + firsts->at[number]);
	firsts->at =
	    xgrow(firsts->at, &firsts->cap, number + 1, sizeof(*firsts->at));
	firsts->at[number] = firsts->names.len;
	buf_span(&firsts->names, name);
	buf_byte(&firsts->names, '\0');
	return SPAN("");
}

/* talk#1 and talk#2 are of one file. */
static bool
of_one_file(struct span a, struct span b)
{
	return span_equal(span_cut(&a, '#'), span_cut(&b, '#'));
}

static struct span
same_bytes(struct inventory *inventory, const struct document *document)
{
	struct span digest = document_meta(document, fact_key(FACT_SHA256));
	struct span other = digest.len > 0
	    ? first_of(&inventory->bytes, digest, document->name)
	    : digest;

	return of_one_file(other, document->name) ? SPAN("") : other;
}

/* By two hashes; no text is kept. */
static struct span
same_text(struct inventory *inventory, const struct document *document)
{
	struct span text = buf_view(&inventory->text);
	uint64_t key[] = {hash_bytes(text, (struct hash_key){1, 2}),
	    hash_bytes(text, (struct hash_key){3, 4})};

	if (text.len == 0)
		return SPAN("");
	return first_of(&inventory->texts,
	    (struct span){(const char *)key, sizeof(key)}, document->name);
}

static void
take_text(struct inventory *inventory, const struct document *document)
{
	inventory->text.len = 0;
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		buf_span(&inventory->text, block->label);
		buf_span(&inventory->text, block->text);
	}
}

void
inventory_write(struct inventory *inventory, const struct document *document,
    struct buf *out)
{
	size_t start = out->len;
	struct span bytes, text;

	buf_span(out, document->name);
	cell_close(out, start);
	write_known(inventory, document, out);
	take_text(inventory, document);
	bytes = same_bytes(inventory, document);
	text = same_text(inventory, document);
	buf_printf(out, "\t%zu", count_characters(buf_view(&inventory->text)));
	write_cell(out, document_meta(document, fact_key(FACT_ENCODING)));
	write_cell(out, document_meta(document, fact_key(FACT_SHA256)));
	write_cell(out, bytes);
	write_cell(out, bytes.len > 0 ? SPAN("") : text);
	write_cell(out, buf_view(&inventory->marks));
	buf_byte(out, '\n');
}

static void
free_firsts(struct firsts *firsts)
{
	set_free(&firsts->keys);
	buf_free(&firsts->names);
	free(firsts->at);
}

void
inventory_free(struct inventory *inventory)
{
	table_free(&inventory->given);
	facts_free(&inventory->facts);
	free_firsts(&inventory->bytes);
	free_firsts(&inventory->texts);
	buf_free(&inventory->text);
	buf_free(&inventory->marks);
}
