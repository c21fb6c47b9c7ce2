/* What is known of each document, as a table that can be corrected and put back. */
#include "inventory.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/blank.h"
#include "base/cell.h"
#include "document/collection.h"
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

/* What only a person can know, and what the table alone says. */
static struct span
given_value(const struct inventory *inventory, const struct document *document,
    struct span column)
{
	size_t line;

	if (span_equal(column, METADATA_ENCODING))
		return metadata_value(
		    &inventory->given, document->name, column, &line);
	return document_meta(document, column);
}

/* A fact that was found has a mark, by which it is known when it comes back. */
static void
write_fact(struct inventory *inventory, enum fact fact, struct span column,
    struct buf *out)
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
		buf_printf(&inventory->marks, "%s%.*s:%08" PRIx32,
		    inventory->marks.len > 0 ? " " : "", (int)column.len,
		    column.ptr, metadata_mark(buf_view(&value)));
	}
	cell_add(out, buf_view(&value));
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
		enum fact fact = fact_of(metadata_key(column));

		if (fact == FACT_COUNT || fact == FACT_ENCODING)
			cell_add(out, given_value(inventory, document, column));
		else
			write_fact(inventory, fact, column, out);
	}
}

static void
write_folder(const struct collection *collection, struct buf *out)
{
	size_t start = out->len;
	char order[16] = "";

	if (collection->order != COLLECTION_LAST)
		(void)snprintf(
		    order, sizeof(order), "%" PRIu32, collection->order);
	buf_span(out, collection->folder);
	buf_byte(out, '/');
	cell_close(out, start);
	for (size_t i = 1; metadata_columns[i] != NULL; i++) {
		struct span column = span_of(metadata_columns[i]);
		struct span value = {NULL, 0};

		if (span_equal(column, SPAN("title")))
			value = collection->title;
		else if (span_equal(column, SPAN("note")))
			value = collection->note;
		else if (span_equal(column, SPAN("order")))
			value = span_of(order);
		cell_add(out, value);
	}
	buf_byte(out, '\n');
}

/* A table that is put back is to say of folders what the one before did. */
static void
write_folders(struct inventory *inventory, const struct document *document,
    struct buf *out)
{
	struct collection collection;

	for (unsigned level = 1; collection_of(document, level, &collection);
	     level++)
		if ((collection.title.len > 0 || collection.note.len > 0 ||
			collection.order != COLLECTION_LAST) &&
		    set_add(&inventory->folders, collection.folder))
			write_folder(&collection, out);
}

static void
write_row(struct inventory *inventory, const struct document *document,
    struct buf *out)
{
	size_t start = out->len;
	struct twin twin = twins_take(&inventory->twins, document);

	buf_span(out, document->name);
	cell_close(out, start);
	write_known(inventory, document, out);
	buf_printf(
	    out, "\t%zu", count_characters(buf_view(&inventory->twins.text)));
	cell_add(out, document_meta(document, fact_key(FACT_ENCODING)));
	cell_add(out, document_meta(document, fact_key(FACT_SHA256)));
	cell_add(out, twin.bytes);
	cell_add(out, twin.bytes.len > 0 ? SPAN("") : twin.text);
	cell_add(out, buf_view(&inventory->marks));
	buf_byte(out, '\n');
}

void
inventory_write(struct inventory *inventory, const struct document *document,
    struct buf *out)
{
	write_folders(inventory, document, out);
	write_row(inventory, document, out);
}

void
inventory_free(struct inventory *inventory)
{
	set_free(&inventory->folders);
	table_free(&inventory->given);
	facts_free(&inventory->facts);
	twins_free(&inventory->twins);
	buf_free(&inventory->marks);
}
