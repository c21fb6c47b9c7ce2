/* The block stream, a document at a time; see jg-blocks(5). */
#ifndef BLOCK_H
#define BLOCK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/source.h"
#include "base/span.h"
#include "stream/kind.h"

enum { LEVEL_MAX = 9 };

/* One record.  The label is unescaped, and empty where there is none. */
struct block {
	enum kind kind;
	unsigned level;
	size_t line;
	struct span kind_name; /* as written: tells unknown kinds apart */
	struct span number;
	struct span label;
	struct span text;
};

/*
 * What stands between `doc` and `end`; meta records come first.  All of it
 * belongs to the reader and is good until the next block_next().
 */
struct document {
	struct span name; /* empty: unnamed */
	const char *source; /* for messages about the text */
	struct block *blocks;
	size_t count;
	size_t before; /* lines of the source in front of it */
	size_t lines; /* of the source, up to its end */
};

/* A stream being read; set by block_reader_open(). */
struct block_reader {
	struct source *src;
	size_t line; /* of src, where the window begins; from 1 */
	size_t pending; /* bytes of the window given out last time */
	size_t whole; /* bytes of the window that reach to an end, or 0 */
	bool checked; /* these are UTF-8 without control characters */
	struct block *records; /* of the document, doc and end among them */
	size_t count, cap;
	struct document document;
	struct buf source_name;
};

/* Read documents from src, which stays the caller's. */
void block_reader_open(struct block_reader *reader, struct source *src);

/*
 * The next document, or NULL at the end.  Every record is checked against
 * jg-blocks(5); a document that breaks a rule, or is cut, is told with fail()
 * and passed over.
 */
struct document *block_next(struct block_reader *reader);

void block_reader_close(struct block_reader *reader);

/* The bytes of the document that block_next() has given out last. */
static inline struct span
block_bytes(const struct block_reader *reader)
{
	return (struct span){source_window(reader->src).ptr, reader->pending};
}

/* The value of a meta record; a null pointer where there is none. */
struct span document_meta(const struct document *document, struct span key);

/* What the fields of a record may be: decimals joined by . or -; text on a line. */
bool block_is_number(struct span field);
bool block_is_field(struct span field);

/*
 * Append one record.  Whatever it is given, it is a record: what no field may
 * hold is left out, and a number that is none.  Who takes text from outside asks
 * block_is_field() first, to tell of it.
 */
void block_write(struct buf *out, const struct block *block);

/*
 * The same of a record whose fields are parts of a text that has been checked
 * with its document: to do so again, record by record, would cost jg-headings a
 * tenth of its time (make bench, row `headings`).
 */
void block_write_checked(struct buf *out, const struct block *block);

/* The same of one that has neither number nor label. */
void block_write_plain(struct buf *out, enum kind kind, unsigned level,
    size_t line, struct span text);

/* Append the records that begin and end a document. */
void block_write_doc(struct buf *out, struct span name);
void block_write_part(struct buf *out, struct span name, size_t before);
void block_write_meta(struct buf *out, struct span key, struct span value);
void block_write_end(struct buf *out, size_t lines);

#endif
