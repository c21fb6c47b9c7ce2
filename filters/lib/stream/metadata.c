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
    "addressee",
    "genre",
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

/* The cells of all rows that are for a document; of two the later one's. */
struct merged {
	struct span cell[TABLE_COLUMNS];
	size_t line[TABLE_COLUMNS];
};

static void
add_row(
    const struct table *table, struct span key, bool use, struct merged *merged)
{
	size_t count;
	struct row *row = table_find(table, key, &count);

	if (row == NULL)
		return;
	row->used = row->used || use;
	for (size_t i = 1; columns[i] != NULL; i++)
		if (row->cell[i].len > 0 && row->line > merged->line[i]) {
			merged->cell[i] = row->cell[i];
			merged->line[i] = row->line;
		}
}

/* The document's row, and those of the folders that it is in. */
static void
merge(const struct table *table, struct span name, bool use,
    struct merged *merged)
{
	struct buf key = {0};

	*merged = (struct merged){.line = {0}};
	if (table->count == 0)
		return;
	add_row(table, name, use, merged);
	add_row(table, SPAN("*"), use, merged);
	for (size_t i = 0; i < name.len; i++) {
		if (name.ptr[i] != '/')
			continue;
		key.len = 0;
		buf_add(&key, name.ptr, i + 1);
		buf_byte(&key, '*');
		add_row(table, buf_view(&key), use, merged);
	}
	buf_free(&key);
}

void
metadata_append(const struct table *table, struct span name, struct buf *out)
{
	struct merged merged;

	merge(table, name, true, &merged);
	for (size_t i = 1; columns[i] != NULL; i++)
		if (merged.cell[i].len > 0 && key_of(i).len > 0)
			block_write_meta(out, key_of(i), merged.cell[i]);
}

struct span
metadata_value(const struct table *table, struct span name, struct span column,
    size_t *line)
{
	struct merged merged;

	merge(table, name, false, &merged);
	for (size_t i = 1; columns[i] != NULL; i++) {
		if (span_equal(span_of(columns[i]), column)) {
			*line = merged.line[i];
			return merged.cell[i];
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
