/* metadata.tsv: what a person knows of a document; see jg-headings(1). */
#ifndef METADATA_H
#define METADATA_H

#include <stdint.h>

#include "base/buf.h"
#include "base/table.h"

/*
 * The columns, up to NULL.  Behind the first metadata_count() stand those of the
 * sheet that jg-outline writes, of which no record comes; the last of them, `found`,
 * has a mark, COLUMN:metadata_mark(), for each cell that a program has found and
 * nobody has given.  A cell that still has its mark is taken for empty, and so is a
 * date with a ? behind it, which is a guess.
 */
extern const char *const metadata_columns[];
size_t metadata_count(void);

/* The place of a column, or of the NULL. */
size_t metadata_column(struct span name);

/*
 * The key of the records that come of a column: that of a frame's `source` is the
 * file, the table's is where the text is from, `provenance`.
 */
struct span metadata_key(struct span column);

uint32_t metadata_mark(struct span cell);

/* Tell of each cell of a column that is not good, and take it for empty. */
void metadata_check(struct table *table, struct span column,
    bool (*is_good)(struct span cell), const char *fault);

/*
 * The same of the column `order`, where only numbers of up to nine figures are good,
 * and of what a row for a folder itself, 2023/, has beside title, note and order.
 */
void metadata_check_order(struct table *table);

/* Read the table; a second row for one document is told by fail(). */
void metadata_read(struct table *table, const char *path);

/*
 * Append a record `meta` for each cell that is filled for the document, and mark
 * the rows as used: its own, and those of the folders in which it is, 2023/ and
 * a star; a lone star is for all.  Of two rows the later one has the last word,
 * cell by cell.  What is said of these folders themselves follows, as records
 * `collection` and its like with the level that the folder is deep.
 */
void metadata_append(
    const struct table *table, struct span name, struct buf *out);

/* The column that says how a file is to be decoded; no record comes of it. */
#define METADATA_ENCODING SPAN("encoding")

/* What the document has in this column, and the line of its row; or nothing. */
struct span metadata_value(const struct table *table, struct span name,
    struct span column, size_t *line);

/* The document has a value in this column. */
bool metadata_has(
    const struct table *table, struct span name, struct span column);

#endif
