/* Documents from operands or a list of paths, written framed or plain. */
#include "given/documents.h"

#include <unistd.h>

#include "base/message.h"
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

void
documents_option(struct documents *documents, int id, const char *value)
{
	if (id == DOCUMENTS_PLAIN)
		documents->bare = true;
	else if (id == DOCUMENTS_FRAME)
		documents->named.framed = true;
	else if (id == DOCUMENTS_BASE)
		documents->named.base = value;
	else if (id == DOCUMENTS_FILES)
		documents->named.listed.list = value;
	else if (id == DOCUMENTS_DIGEST)
		documents->named.digest = true;
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
	if (!named_begin(&documents->named, operands))
		return false;
	if (!documents->named.framed || !documents->bare)
		return true;
	complain("--plain is for one document");
	return false;
}

/* The name and the fields of a document; false after fail(). */
static bool
describe(struct documents *documents, const char *source, struct span bytes)
{
	struct buf *fields = &documents->named.fields;

	if (!named_describe(&documents->named, source))
		return false;
	buf_printf(fields, "\treader=%s", documents->reader);
	if (documents->named.digest)
		named_digest(&documents->named, bytes);
	buf_span(fields, buf_view(&documents->known));
	return !documents->named.framed ||
	    named_is_new(&documents->named, source);
}

static void
write_document(struct documents *documents, struct output *out)
{
	struct buf *fields = &documents->named.fields;
	struct buf given = {0};

	documents->named.written++;
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
	frame_begin(out, buf_view(&documents->named.name), buf_view(fields));
	output_add(out, buf_view(&documents->plain.text));
	frame_end(out);
}

void
documents_input(void *state, struct source *src, struct output *out)
{
	struct documents *documents = state;
	const char *source =
	    src->fd == STDIN_FILENO ? named_standard_input : src->name;

	if (listed_input(&documents->named.listed, src, out) ||
	    !source_all(src))
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

	if (documents->named.framed && documents->named.written == 0)
		frame_none(out);
	named_free(&documents->named);
	plain_free(&documents->plain);
	buf_free(&documents->known);
}
