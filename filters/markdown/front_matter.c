/* What stands around the text of a document: front matter and footer. */
#include "front_matter.h"

#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/calendar.h"
#include "document/when.h"
#include "markdown_escape.h"
#include "stream/origin.h"
#include "structure/front/label.h"

/*
 * The fields, in order.  A `meta` record of that key comes before what the
 * text itself says.  Zola takes fields of one's own in [extra] only.
 */
static const struct field {
	const char *key;
	const char *better; /* a key that comes before the file, or NULL */
	enum kind kind; /* KIND_UNKNOWN: meta only */
	bool extra;
} fields[] = {
    {"title", NULL, KIND_TITLE, false},
    {"date", NULL, KIND_DATE, false},
    {"speaker", NULL, KIND_BYLINE, true},
    {"place", NULL, KIND_PLACE, true},
    {"lang", NULL, KIND_UNKNOWN, true},
    {"source", "provenance", KIND_UNKNOWN, true},
};

enum { FIELD_COUNT = sizeof(fields) / sizeof(fields[0]) };

void
join_texts(struct buf *out, const struct document *document, enum kind kind,
    const char *joint)
{
	bool begun = false;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == kind) {
			if (begun)
				buf_string(out, joint);
			begun = true;
			buf_span(out, block->label);
			buf_span(out,
			    kind == KIND_TITLE
				? blank_trim(block->text)
				: label_skip(blank_trim(block->text)));
		} else if (begun) {
			return;
		}
	}
}

/*
 * A character that YAML or TOML forbids in a string, or that ends a line for
 * some reader of YAML.
 */
static bool
is_unprintable(uint32_t code)
{
	return code == 0x2028 || code == 0x2029 ||
	    unicode_is_noncharacter(code);
}

/* A double-quoted string as YAML, TOML and JSON agree on it. */
static void
quote(struct buf *out, struct span text)
{
	uint32_t code;

	buf_byte(out, '"');
	for (size_t at = 0, len; at < text.len; at += len) {
		len = utf8_next(text, at, &code);
		if (is_unprintable(code))
			buf_printf(out, code > 0xffff ? "\\U%08X" : "\\u%04X",
			    (unsigned)code);
		else if (code == '"' || code == '\\')
			buf_printf(out, "\\%c", (char)code);
		else
			buf_add(out, text.ptr + at, len);
	}
	buf_byte(out, '"');
}

/* Readers of front matter fail on a date that is none: better none at all. */
static bool
write_date(struct buf *out, struct span text)
{
	struct date date;

	if (!date_read_whole(text, &date))
		return false;
	buf_byte(out, '"');
	date_write(out, &date);
	buf_byte(out, '"');
	return true;
}

static struct span
known(const struct document *document, const struct field *field)
{
	struct span meta = {NULL, 0};

	if (field->better == NULL)
		return document_meta(document, span_of(field->key));
	meta = document_meta(document, span_of(field->better));
	return meta.len > 0 ? meta : document_origin(document);
}

/* The value of a field, quoted; false where there is none. */
static bool
write_value(
    struct buf *out, const struct document *document, const struct field *field)
{
	struct span meta = known(document, field);
	struct buf text = {0};
	bool written = true;

	if (meta.len > 0)
		buf_span(&text, meta);
	else if (field->kind == KIND_DATE)
		buf_span(&text, document_when(document));
	else if (field->kind != KIND_UNKNOWN)
		join_texts(&text, document, field->kind, " ");
	if (text.len == 0)
		written = false;
	else if (field->kind == KIND_DATE)
		written = write_date(out, buf_view(&text));
	else
		quote(out, blank_trim(buf_view(&text)));
	buf_free(&text);
	return written;
}

void
front_matter(struct buf *out, const struct document *document, enum front front)
{
	const char *fence = front == FRONT_YAML ? "---\n" : "+++\n";
	bool extra = false;

	if (front == FRONT_NONE)
		return;
	buf_string(out, fence);
	for (size_t i = 0; i < FIELD_COUNT; i++) {
		const struct field *field = &fields[i];
		size_t before = out->len;

		if (front == FRONT_TOML && field->extra && !extra)
			buf_string(out, "[extra]\n");
		buf_printf(
		    out, front == FRONT_YAML ? "%s: " : "%s = ", field->key);
		if (!write_value(out, document, field)) {
			out->len = before;
			continue;
		}
		extra = extra || field->extra;
		buf_byte(out, '\n');
	}
	buf_string(out, fence);
	buf_byte(out, '\n');
}

void
footer(struct buf *out, const struct document *document)
{
	struct span source = document_origin(document);
	struct span digest = document_meta(document, SPAN("sha256"));

	if (source.len == 0)
		source = document->name;
	if (source.len == 0 && digest.len == 0)
		return;
	buf_string(out, out->len > 0 ? "\n---\n\n" : "---\n\n");
	if (source.len > 0) {
		buf_string(out, "来源：");
		escape(out, source, ESCAPE_INSIDE);
	}
	if (digest.len > 0) {
		buf_string(out, source.len > 0 ? "；SHA-256：" : "SHA-256：");
		escape(out, digest, ESCAPE_INSIDE);
	}
	buf_byte(out, '\n');
}
