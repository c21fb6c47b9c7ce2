/* metadata.tsv: what a person knows of a document. */
#include "stream/metadata.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/message.h"
#include "base/translate.h"
#include "stream/block.h"

const char *const metadata_columns[] = {
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
    "issuer",
    "copy-number",
    "secrecy",
    "urgency",
    "approver",
    "addressee",
    "copied-to",
    "printer",
    "printed",
    "genre",
    "publisher",
    "source",
    "licence",
    "lang",
    "keywords",
    "note",
    "order",
    "compare",
    "encoding",
    "characters",
    "decoded",
    "sha256",
    "same-bytes",
    "same-text",
    "found",
    NULL,
};

static const char *const *const columns = metadata_columns;

/* The first of those that are told, and not read. */
static const struct span first_told = {"characters", 10};

size_t
metadata_count(void)
{
	return metadata_column(first_told);
}

size_t
metadata_column(struct span name)
{
	size_t column = 0;

	while (columns[column] != NULL &&
	    !span_equal(span_of(columns[column]), name))
		column++;
	return column;
}

struct span
metadata_key(struct span column)
{
	return span_equal(column, SPAN("source")) ? SPAN("provenance") : column;
}

/* What the encoding is the frame says, whoever knew. */
static struct span
key_of(size_t column)
{
	struct span key = span_of(columns[column]);

	if (span_equal(key, METADATA_ENCODING) || column >= metadata_count())
		return SPAN("");
	return metadata_key(key);
}

uint32_t
metadata_mark(struct span cell)
{
	uint64_t hash = HASH_START;

	for (size_t i = 0; i < cell.len; i++)
		hash = hash_unit(hash, (unsigned char)cell.ptr[i]);
	return (uint32_t)(hash ^ hash >> 32);
}

/* Empty the cells that stand as a program has written them: nobody gives those. */
static void
drop_found(struct row *row)
{
	struct span rest = row->cell[metadata_column(SPAN("found"))];

	while (rest.len > 0) {
		struct span mark = span_cut(&rest, ' ');
		struct span name = span_cut(&mark, ':');
		size_t column = metadata_column(name);
		char is[9];

		if (column == 0 || column >= metadata_count())
			continue;
		(void)snprintf(is, sizeof(is), "%08" PRIx32,
		    metadata_mark(row->cell[column]));
		if (span_equal(mark, span_of(is)))
			row->cell[column].len = 0;
	}
}

/* 2017-06?: a guess, which is no more than that when it is put back. */
static void
drop_guess(struct row *row)
{
	struct span *date = &row->cell[metadata_column(SPAN("date"))];

	if (span_ends(*date, SPAN("?")) || span_ends(*date, SPAN("？")))
		date->len = 0;
}

/* What is said of a folder itself, and the key of the record that says so. */
static const struct {
	struct span column, key;
} of_folder[] = {
    {{"title", 5}, {"collection", 10}},
    {{"note", 4}, {"collection-note", 15}},
    {{"order", 5}, {"collection-order", 16}},
};

enum { OF_FOLDER = sizeof(of_folder) / sizeof(of_folder[0]) };

static bool
is_of_folder(size_t column)
{
	for (size_t i = 0; i < OF_FOLDER; i++)
		if (metadata_column(of_folder[i].column) == column)
			return true;
	return column == 0;
}

void
metadata_read(struct table *table, const char *path)
{
	table_read(table, path, columns);
	for (size_t i = 0; i < table->count; i++) {
		drop_found(&table->rows[i]);
		drop_guess(&table->rows[i]);
	}
	for (size_t i = 1; i < table->count; i++)
		if (span_equal(
			table->rows[i].cell[0], table->rows[i - 1].cell[0])) {
			fail(path, table->rows[i].line, "a second row for %.*s",
			    SHOWN(table->rows[i].cell[0]));
			table->rows[i].used = true;
		}
}

void
metadata_check(struct table *table, struct span column,
    bool (*is_good)(struct span cell), const char *fault)
{
	size_t at = metadata_column(column);

	for (size_t i = 0; i < table->count; i++) {
		struct span *cell = &table->rows[i].cell[at];

		if (cell->len == 0 || is_good(*cell))
			continue;
		fail(table->path, table->rows[i].line, "column %s: %s: %.*s",
		    columns[at], translate(fault), SHOWN(*cell));
		cell->len = 0;
	}
}

/* 2023/ is the folder; what its documents have stands in a row 2023/ and a star. */
static void
check_folder(const struct table *table, struct row *row)
{
	if (!span_ends(row->cell[0], SPAN("/")))
		return;
	for (size_t i = 0; i < metadata_count(); i++) {
		if (row->cell[i].len == 0 || is_of_folder(i))
			continue;
		fail(table->path, row->line,
		    "column %s: a folder has title, note and order; for its "
		    "documents write %.*s*",
		    columns[i], SHOWN(row->cell[0]));
		row->cell[i].len = 0;
	}
}

/* So many figures are a number that fits anywhere. */
enum { ORDER_MAX = 9 };

static bool
is_order(struct span cell)
{
	for (size_t i = 0; i < cell.len; i++)
		if (!ascii_is_digit(cell.ptr[i]))
			return false;
	return cell.len <= ORDER_MAX;
}

void
metadata_check_order(struct table *table)
{
	for (size_t i = 0; i < table->count; i++)
		check_folder(table, &table->rows[i]);
	metadata_check(table, SPAN("order"), is_order, N_("no number"));
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

/* What is said of the folders that it is in, each at the level that it is deep. */
static void
append_folders(const struct table *table, struct span name, struct buf *out)
{
	unsigned level = 0;

	for (size_t i = 0; i < name.len && level < LEVEL_MAX; i++) {
		struct span folder = {name.ptr, i + 1};
		struct row *row;
		size_t count;

		if (name.ptr[i] != '/')
			continue;
		level++;
		row = table_find(table, folder, &count);
		for (size_t j = 0; row != NULL && j < OF_FOLDER; j++) {
			struct span cell =
			    row->cell[metadata_column(of_folder[j].column)];

			row->used = true;
			if (cell.len > 0)
				block_write(out,
				    &(struct block){.kind = KIND_META,
					.level = level,
					.label = of_folder[j].key,
					.text = cell});
		}
	}
}

void
metadata_append(const struct table *table, struct span name, struct buf *out)
{
	struct merged merged;

	merge(table, name, true, &merged);
	for (size_t i = 1; columns[i] != NULL; i++)
		if (merged.cell[i].len > 0 && key_of(i).len > 0)
			block_write_meta(out, key_of(i), merged.cell[i]);
	if (table->count > 0)
		append_folders(table, name, out);
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
