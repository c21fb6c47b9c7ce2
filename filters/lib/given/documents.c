/* Documents from operands or a list of paths, written framed or plain. */
#include "given/documents.h"

#include <sha256.h>
#include <unistd.h>

#include "base/message.h"
#include "base/name.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "given/believe.h"
#include "stream/frame.h"

const struct filter_option documents_options[DOCUMENTS_OPTIONS] = {
    {DOCUMENTS_PLAIN, "plain", NULL,
	N_("the text alone, without what is known of its lines"), false},
    {DOCUMENTS_FRAME, "frame", NULL, N_("name one document, too"), false},
    {DOCUMENTS_BASE, "base", "DIR", N_("cut this folder off the names"), false},
    {DOCUMENTS_FILES, "files0-from", "FILE",
	N_("read paths, each ended by NUL"), false},
    {DOCUMENTS_DIGEST, "digest", NULL,
	N_("put the source's SHA-256 in the frame"), false},
    {0},
};

static const char standard_input[] = "standard input";

void
documents_option(struct documents *documents, int id, const char *value)
{
	if (id == DOCUMENTS_PLAIN)
		documents->bare = true;
	else if (id == DOCUMENTS_FRAME)
		documents->framed = true;
	else if (id == DOCUMENTS_BASE)
		documents->base = value;
	else if (id == DOCUMENTS_FILES)
		documents->listed.list = value;
	else if (id == DOCUMENTS_DIGEST)
		documents->digest = true;
}

static bool
is_blank(uint32_t code)
{
	return unicode_is_space(code) || code < 0x20 ||
	    (code >= 0x7f && code < 0xa0);
}

void
documents_field(struct buf *fields, const char *key, struct span value)
{
	size_t begun = fields->len, start;
	bool blank = false;
	uint32_t code;

	buf_printf(fields, "\t%s=", key);
	start = fields->len;
	for (size_t at = 0, len; at < value.len; at += len) {
		len = utf8_decode(value, at, &code);
		if (len == 0 || is_blank(code)) {
			blank = fields->len > start;
			len = len > 0 ? len : 1;
			continue;
		}
		if (blank)
			buf_byte(fields, ' ');
		blank = false;
		buf_add(fields, value.ptr + at, len);
	}
	if (fields->len == start)
		fields->len = begun;
}

bool
documents_begin(void *state, struct output *out, size_t operands)
{
	struct documents *documents = state;

	(void)out;
	if (documents->listed.list != NULL && operands > 0) {
		complain("operands beside --files0-from");
		return false;
	}
	documents->framed |= operands > 1 || documents->listed.list != NULL;
	if (!documents->framed || !documents->bare)
		return true;
	complain("--plain is for one document");
	return false;
}

/* Why the document has no name; NULL: it has one, or needs none. */
static const char *
set_name(struct documents *documents, const char *source)
{
	documents->name.len = 0;
	if (!documents->framed)
		return NULL;
	if (source != standard_input)
		return name_of_path(source, documents->base, &documents->name);
	buf_string(&documents->name, "stdin");
	return NULL;
}

static void
add_digest(struct span bytes, struct buf *fields)
{
	char hex[SHA256_DIGEST_STRING_LENGTH];

	buf_string(fields, "\tsha256=");
	buf_string(
	    fields, SHA256Data((const uint8_t *)bytes.ptr, bytes.len, hex));
}

/* Two documents of one name cannot be told apart. */
static bool
is_new(struct documents *documents, const char *source)
{
	if (!documents->framed ||
	    set_add(&documents->names, buf_view(&documents->name)))
		return true;
	fail(source, 0, "a second document by the name %s",
	    buf_cstring(&documents->name));
	return false;
}

/* The name and the fields of a document; false after fail(). */
static bool
describe(struct documents *documents, const char *source, struct span bytes)
{
	const char *path = source == standard_input ? "-" : source;
	const char *fault = set_name(documents, source);
	struct buf *fields = &documents->fields;
	size_t at;

	if (fault == NULL &&
	    (utf8_check(span_of(path), &at) != UTF8_FINE ||
		strchr(path, '\n') != NULL))
		fault =
		    N_("its path holds a control character or is not UTF-8");
	if (fault != NULL) {
		fail(source, 0, "%s", fault);
		return false;
	}
	fields->len = 0;
	buf_string(fields, "source=");
	buf_string(fields, path);
	buf_printf(fields, "\treader=%s", documents->reader);
	if (documents->digest)
		add_digest(bytes, fields);
	buf_span(fields, buf_view(&documents->known));
	return is_new(documents, source);
}

static void
write_document(struct documents *documents, struct output *out)
{
	struct buf *fields = &documents->fields;
	struct buf given = {0};

	documents->written++;
	if (documents->bare) {
		output_add(out, buf_view(&documents->plain.text));
		return;
	}
	believe(&documents->plain, &given);
	if (given.len > 0) {
		buf_string(fields, "\tgiven=");
		buf_span(fields, buf_view(&given));
	}
	buf_free(&given);
	frame_begin(out, buf_view(&documents->name), buf_view(fields));
	output_add(out, buf_view(&documents->plain.text));
	frame_end(out);
}

void
documents_input(void *state, struct source *src, struct output *out)
{
	struct documents *documents = state;
	const char *source =
	    src->fd == STDIN_FILENO ? standard_input : src->name;

	if (listed_input(&documents->listed, src, out) || !source_all(src))
		return;
	plain_clear(&documents->plain);
	documents->known.len = 0;
	if (documents->read(documents->state, source_window(src), source,
		&documents->plain, &documents->known) &&
	    describe(documents, source, source_window(src)))
		write_document(documents, out);
}

void
documents_end(void *state, struct output *out)
{
	struct documents *documents = state;

	if (documents->framed && documents->written == 0)
		frame_none(out);
	set_free(&documents->names);
	plain_free(&documents->plain);
	buf_free(&documents->name);
	buf_free(&documents->fields);
	buf_free(&documents->known);
}
