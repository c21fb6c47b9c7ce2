/* Reading the block stream: finding documents, checking records. */
#include "stream/block.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/hand.h"
#include "base/message.h"
#include "base/name.h"
#include "base/utf8.h"

enum { FIELDS = 6 };

void
block_reader_open(struct block_reader *reader, struct source *src)
{
	*reader = (struct block_reader){.src = src, .line = 1};
}

void
block_reader_close(struct block_reader *reader)
{
	free(reader->records);
	buf_free(&reader->source_name);
	*reader = (struct block_reader){0};
}

struct span
document_meta(const struct document *document, struct span key)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META && span_equal(block->label, key))
			return block->text;
	}
	return (struct span){NULL, 0};
}

/* A decimal without sign or leading zero, at most 15 digits. */
static bool
read_count(struct span field, size_t *value)
{
	*value = 0;
	if (field.len == 0 || field.len > 15 ||
	    (field.len > 1 && field.ptr[0] == '0'))
		return false;
	for (size_t i = 0; i < field.len; i++) {
		if (!ascii_is_digit(field.ptr[i]))
			return false;
		*value = *value * 10 + (size_t)(field.ptr[i] - '0');
	}
	return true;
}

static bool
is_kind_name(struct span field)
{
	for (size_t i = 0; i < field.len; i++)
		if (!ascii_is_lower(field.ptr[i]) && field.ptr[i] != '-')
			return false;
	return field.len > 0;
}

static bool
is_text(struct span field)
{
	size_t at;

	return utf8_check(field, &at) == UTF8_FINE;
}

/*
 * span_cut() at a tab, for fields of a few bytes: a loop is through with one
 * before memchr(3) has begun, and a record has five of them.
 */
static struct span
cut_short(struct span *rest)
{
	struct span field = {rest->ptr, 0};

	while (field.len < rest->len && field.ptr[field.len] != '\t')
		field.len++;
	*rest = field.len < rest->len ? span_from(*rest, field.len + 1)
				      : (struct span){NULL, 0};
	return field;
}

/* False: not as many as a record has. */
static bool
cut_fields(struct span record, struct span *field)
{
	struct span rest = record;

	for (int i = 0; i < FIELDS - 1; i++) {
		field[i] = cut_short(&rest);
		if (rest.ptr == NULL)
			return false;
	}
	field[FIELDS - 1] = span_cut(&rest, '\t');
	return rest.ptr == NULL;
}

/* A label; - stands for none, and \- for a lone hyphen. */
static struct span
label_of(struct span field)
{
	if (span_equal(field, SPAN("-")))
		field.len = 0;
	return span_equal(field, SPAN("\\-")) ? span_from(field, 1) : field;
}

/*
 * Take a record apart.  Returns NULL, or what is wrong with it.  checked: it
 * is known to be UTF-8 without control characters.
 */
static const char *
read_record(struct span record, bool checked, struct block *block)
{
	struct span field[FIELDS];
	size_t level;

	if (!cut_fields(record, field))
		return N_("a record has six fields");
	block->kind = kind_of(field[0]);
	if (block->kind == KIND_UNKNOWN && !is_kind_name(field[0]))
		return N_("the kind is not a word");
	if (!read_count(field[1], &level) || level > LEVEL_MAX)
		return N_("the level is not 0 to 9");
	if (!block_is_number(field[2]))
		return N_("the number is not decimals joined by . or -");
	if (!read_count(field[4], &block->line))
		return N_("the line is not a number");
	if (field[3].len == 0)
		return N_("the label is empty; - means none");
	if (!checked && (!is_text(field[3]) || !is_text(field[5])))
		return N_("not normalized; run jg-normalize first");
	block->kind_name = field[0];
	block->level = (unsigned)level;
	block->number = field[2];
	block->label = label_of(field[3]);
	block->text = field[5];
	return NULL;
}

/* The document whose record `doc` this is, by the name at its end. */
static void
take_in_hand(struct span record)
{
	size_t at = record.len - 1;

	while (at > 0 && record.ptr[at - 1] != '\t')
		at--;
	hand_take((struct span){record.ptr + at, record.len - 1 - at});
}

/*
 * Make the window hold a whole document and return its length, or 0 when the
 * input ends before the document does.
 */
static size_t
whole_document(struct block_reader *reader)
{
	size_t line = 0, searched = 0;

	for (;;) {
		struct span window = source_window(reader->src), record;
		const char *hit = searched < window.len
		    ? memchr(window.ptr + searched, '\n', window.len - searched)
		    : NULL;

		if (hit == NULL) {
			searched = window.len;
			if (!source_more(reader->src))
				return 0;
			continue;
		}
		searched = (size_t)(hit - window.ptr) + 1;
		record = (struct span){window.ptr + line, searched - line};
		if (line == 0)
			take_in_hand(record);
		else if (span_starts(record, SPAN("end\t")))
			return searched;
		line = searched;
	}
}

/* Where the next record `doc` begins at or behind `from`, or the length. */
static size_t
next_doc(struct span text, size_t from)
{
	static const char doc[] = "\ndoc\t";
	const char *hit = from < text.len
	    ? memmem(text.ptr + from, text.len - from, doc, sizeof(doc) - 1)
	    : NULL;

	return hit == NULL ? text.len : (size_t)(hit - text.ptr) + 1;
}

static void
skip(struct block_reader *reader, size_t len)
{
	struct span gone = {source_window(reader->src).ptr, len};

	while (gone.ptr != NULL && gone.len > 0) {
		(void)span_cut(&gone, '\n');
		reader->line += gone.ptr != NULL;
	}
	reader->src->start += len;
}

static struct block *
new_block(struct block_reader *reader)
{
	reader->records = xgrow(reader->records, &reader->cap,
	    reader->count + 1, sizeof(*reader->records));
	return &reader->records[reader->count++];
}

/* Messages about the text name its source, else the document, else the input. */
static void
name_source(struct block_reader *reader)
{
	struct document *document = &reader->document;
	struct span name = document_meta(document, SPAN("source"));

	if (name.ptr == NULL || name.len == 0)
		name = document->name;
	if (name.len == 0)
		name = span_of(reader->src->name);
	reader->source_name.len = 0;
	buf_span(&reader->source_name, name);
	document->source = buf_cstring(&reader->source_name);
}

/* What the order of records in a document forbids, or NULL. */
static const char *
misplaced(const struct block_reader *reader, size_t last_line)
{
	const struct block *block = &reader->records[reader->count - 1];
	bool first = reader->count == 1;
	bool after_meta =
	    reader->count == 2 || (!first && block[-1].kind == KIND_META);

	if (first != (block->kind == KIND_DOC))
		return first ? N_("a document begins with doc")
			     : N_("a document begins inside a document");
	if (block->kind == KIND_META)
		return after_meta && block->line == 0
		    ? NULL
		    : N_("meta stands behind doc and has line 0");
	if (first)
		return block->text.len > 0 ? name_fault(block->text) : NULL;
	return block->line < last_line ? N_("the line is smaller than the last")
				       : NULL;
}

/*
 * Read the records of a document of len bytes at the window's start.  False,
 * with the message given and *len shortened to what is to be passed over,
 * where one is wrong.
 */
static bool
read_document(struct block_reader *reader, size_t *len)
{
	struct span rest = {source_window(reader->src).ptr, *len};
	const char *begin = rest.ptr;
	size_t line = reader->line, last = 0;

	reader->count = 0;
	for (; rest.ptr != NULL && rest.len > 0; line++) {
		struct block *block = new_block(reader);
		size_t at = (size_t)(rest.ptr - begin);
		const char *fault =
		    read_record(span_cut(&rest, '\n'), reader->checked, block);

		if (fault == NULL)
			fault = misplaced(reader, last);
		if (fault != NULL) {
			fail(reader->src->name, line, "%s", fault);
			*len = next_doc(
			    (struct span){begin, *len}, at > 0 ? at - 1 : 0);
			return false;
		}
		if (block->kind != KIND_META)
			last = block->line;
	}
	reader->document = (struct document){
	    .name = reader->records[0].text,
	    .blocks = reader->records + 1,
	    .count = reader->count - 2,
	    .before = reader->records[0].line,
	    .lines = last,
	};
	reader->line = line;
	name_source(reader);
	return true;
}

/* The input ends inside a document, or holds something else: say so, once. */
static void
refuse_rest(struct block_reader *reader)
{
	struct span window = source_window(reader->src);
	struct span first = window;

	first = span_cut(&first, '\n');
	if (span_starts(first, SPAN("doc\t")) && !reader->src->failed) {
		for (int i = 1; i < FIELDS && first.ptr != NULL; i++)
			(void)span_cut(&first, '\t');
		fail(reader->src->name, reader->line,
		    "the stream is cut inside %s%.*s",
		    translate(
			first.len > 0 ? N_("document ") : N_("a document")),
		    SHOWN(first.len > 0 ? first : SPAN("")));
	} else if (!reader->src->failed) {
		fail(reader->src->name, reader->line,
		    "not a block stream; run jg-headings first");
	}
	skip(reader, window.len);
}

/*
 * The bytes up to a document's end.  They are searched and checked once, also
 * where they hold a thousand documents that lack theirs; if they fail, each
 * record has to say so in its turn.
 */
static size_t
look_ahead(struct block_reader *reader)
{
	struct span text;
	size_t fault_at;

	if (reader->whole > 0)
		return reader->whole;
	reader->whole = whole_document(reader);
	text = (struct span){source_window(reader->src).ptr, reader->whole};
	reader->checked = utf8_check_fields(text, &fault_at) == UTF8_FINE;
	return reader->whole;
}

struct document *
block_next(struct block_reader *reader)
{
	reader->src->start += reader->pending;
	reader->pending = 0;
	for (;;) {
		size_t len = look_ahead(reader);

		if (len == 0 && source_window(reader->src).len == 0)
			return NULL;
		if (len == 0) {
			refuse_rest(reader);
			return NULL;
		}
		if (read_document(reader, &len)) {
			hand_take(span_of(reader->document.source));
			reader->pending = len;
			reader->whole = 0;
			return &reader->document;
		}
		skip(reader, len);
		reader->whole -= len;
	}
}
