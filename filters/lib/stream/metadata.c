/* metadata.tsv: what a person knows of a document. */
#include "stream/metadata.h"

#include "base/message.h"
#include "stream/block.h"

static const char *const columns[] = {
    "name",
    "title",
    "subtitle",
    "speaker",
    "role",
    "organization",
    "event",
    "date",
    "place",
    "docno",
    "publisher",
    "source",
    "licence",
    "lang",
    "keywords",
    "note",
    "encoding",
    NULL,
};

/*
 * The frame's field `source` is the file; the table's is where it is from.  What
 * the encoding is the frame says, whoever knew.
 */
static struct span
key_of(size_t column)
{
	struct span key = span_of(columns[column]);

	if (span_equal(key, METADATA_ENCODING))
		return SPAN("");
	return span_equal(key, SPAN("source")) ? SPAN("provenance") : key;
}

void
metadata_read(struct table *table, const char *path)
{
	table_read(table, path, columns);
	for (size_t i = 1; i < table->count; i++)
		if (span_equal(
			table->rows[i].cell[0], table->rows[i - 1].cell[0])) {
			fail(path, table->rows[i].line, "a second row for %.*s",
			    SHOWN(table->rows[i].cell[0]));
			table->rows[i].used = true;
		}
}

void
metadata_append(const struct table *table, struct span name, struct buf *out)
{
	size_t count;
	struct row *row = table_find(table, name, &count);

	if (row == NULL)
		return;
	row->used = true;
	for (size_t i = 1; columns[i] != NULL; i++)
		if (row->cell[i].len > 0 && key_of(i).len > 0)
			block_write_meta(out, key_of(i), row->cell[i]);
}

struct span
metadata_value(const struct table *table, struct span name, struct span column,
    size_t *line)
{
	size_t count;
	const struct row *row = table_find(table, name, &count);

	for (size_t i = 1; row != NULL && columns[i] != NULL; i++) {
		if (span_equal(span_of(columns[i]), column)) {
			*line = row->line;
			return row->cell[i];
		}
	}
	return SPAN("");
}

bool
metadata_has(const struct table *table, struct span name, struct span column)
{
	size_t line;

	return metadata_value(table, name, column, &line).len > 0;
}
