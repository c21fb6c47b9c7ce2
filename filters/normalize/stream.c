/* Documents from operands or a list of paths, written plain or framed. */
#include "stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/foreign.h"
#include "base/message.h"
#include "base/translate.h"
#include "base/utf8.h"
#include "reread.h"
#include "stream/frame.h"
#include "stream/metadata.h"

/* Without its file the run goes on, and the status tells. */
static void
open_report(struct stream *stream)
{
	int fd = open(stream->report_path,
	    O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0666);

	if (fd < 0) {
		lose_errno(stream->report_path, NULL);
		stream->reported = false;
		stream->report_path = NULL;
	} else {
		output_open(&stream->report_file, fd, stream->report_path);
	}
}

/* The report goes to its file, or to the output in place of the text. */
static struct output *
report_output(struct stream *stream, struct output *out)
{
	return stream->report_path != NULL ? &stream->report_file : out;
}

bool
stream_begin(void *state, struct output *out, size_t operands)
{
	struct stream *stream = state;

	(void)out;
	if (!named_begin(&stream->named, operands))
		return false;
	stream->rules = (stream->rules & ~stream->never) | stream->also;
	if (stream->report_path != NULL)
		open_report(stream);
	return true;
}

/* Markdown has its own rules: what the others do would change its meaning. */
static rules
rules_for(const struct stream *stream, enum format format)
{
	return format == FORMAT_MARKDOWN ? rules_markdown() : stream->rules;
}

/* The name and the fields of a document; false after fail(). */
static bool
describe(struct stream *stream, const char *source, struct span bytes,
    const struct encoding *encoding, enum format format)
{
	if (!named_describe(&stream->named, source))
		return false;
	buf_string(&stream->named.fields, "\tencoding=");
	buf_string(&stream->named.fields, encoding->name);
	buf_string(&stream->named.fields, "\trules=");
	rules_describe(rules_for(stream, format), &stream->named.fields);
	if (format == FORMAT_MARKDOWN)
		buf_string(&stream->named.fields, "\tformat=markdown");
	if (stream->named.digest)
		named_digest(&stream->named, bytes);
	return true;
}

/* What only some sets of rules leave in a text cannot be framed. */
static bool
may_frame(const struct stream *stream, const char *source, enum format format)
{
	struct span text = stream->decoding.text;

	if ((rules_for(stream, format) & rule_bit(RULE_PAGE)) != 0 ||
	    text.len == 0 || memchr(text.ptr, '\f', text.len) == NULL)
		return true;
	fail(source, 0,
	    "a form feed cannot stand in a frame: use the rule page");
	return false;
}

/* All of it at once: the report shows what there is now. */
static void
write_reported(struct stream *stream, struct normalizer *normalizer,
    const char *source, struct output *out)
{
	struct span piece;

	stream->whole.len = 0;
	while (normalizer_next(normalizer, &piece))
		buf_span(&stream->whole, piece);
	if (stream->report_path != NULL)
		output_add(out, buf_view(&stream->whole));
	report_wrapped(&stream->report, report_output(stream, out), source,
	    &normalizer->document);
	report_document(&stream->report, report_output(stream, out), source,
	    normalizer->text, buf_view(&stream->whole), &stream->edits);
}

static void
write_text(struct stream *stream, const char *source, enum format format,
    const struct rows_kept *rows, struct output *out)
{
	bool framed = stream->named.framed &&
	    (!stream->reported || stream->report_path != NULL);
	const struct decoding *decoding = &stream->decoding;
	rules set = rules_for(stream, format);
	struct normalizer normalizer;
	struct span piece;

	/* Who knows of rows knows of lines. */
	if (rows != NULL && rows->count > 0)
		set &= ~(rule_bit(RULE_SPREAD) | rule_bit(RULE_WRAPPED) |
		    rule_bit(RULE_UNWRAP));
	normalizer_open(&normalizer, &stream->workspace, decoding->text,
	    &decoding->lines, &decoding->sum, set,
	    stream->reported ? &stream->edits : NULL);
	normalizer_rows(&normalizer, rows);
	if (framed)
		frame_begin(out, buf_view(&stream->named.name),
		    buf_view(&stream->named.fields));
	if (stream->reported)
		write_reported(stream, &normalizer, source, out);
	while (normalizer_next(&normalizer, &piece))
		output_add(out, piece);
	if (framed)
		frame_end(out);
	stream->named.written++;
}

/*
 * The encoding that the table gives to the document, or else the one for all;
 * false, after fail(), for one that there is not.
 */
static bool
is_given(struct stream *stream, const char *source, struct encoding *given)
{
	struct span value;
	size_t line;

	*given = stream->given;
	if (stream->metadata.count == 0 ||
	    named_find(&stream->named, source) != NULL)
		return true;
	value = metadata_value(&stream->metadata, buf_view(&stream->named.name),
	    METADATA_ENCODING, &line);
	stream->named.fields.len = 0;
	buf_span(&stream->named.fields, value);
	if (value.len == 0 ||
	    encoding_named(buf_cstring(&stream->named.fields), given))
		return true;
	fail(source, 0, "no encoding %.*s, which %s:%zu gives to it",
	    SHOWN(value), stream->metadata.path, line);
	return false;
}

static void
normalize(struct stream *stream, const char *source, struct span bytes,
    struct output *out)
{
	const struct foreign *foreign = foreign_of(bytes);
	enum format format = stream->format != FORMAT_BY_NAME
	    ? stream->format
	    : format_of_path(source);
	struct decoding *decoding = &stream->decoding;
	struct encoding given;

	if (foreign != NULL) {
		fail(source, 0, "%s", translate(foreign->advice));
		return;
	}
	if (!is_given(stream, source, &given) ||
	    !decode(&stream->decode, &given, bytes, source, &stream->store,
		decoding))
		return;
	if (stream->named.framed &&
	    (!describe(stream, source, bytes, &decoding->encoding, format) ||
		!may_frame(stream, source, format) ||
		!named_is_new(&stream->named, source)))
		return;
	if (decoding->replaced > 0)
		warn(source, 0, "%zu places are not %s, and U+FFFD now",
		    decoding->replaced, decoding->encoding.name);
	write_text(stream, source, format, NULL, out);
}

/* The names in a file of the list hold: a program has kept it. */
static bool
may_name(const struct stream *stream, const char *operand)
{
	size_t len = stream->frames != NULL ? strlen(stream->frames) : 0;

	return len > 0 && strncmp(operand, stream->frames, len) == 0 &&
	    operand[len] == '/';
}

/* The name and the fields of a text that a program has read; false after fail(). */
static bool
describe_again(struct stream *stream, const char *source, struct span bytes,
    const struct text *text, bool named)
{
	bool kept = text->name.len == 0 && stream->named.framed;
	const char *fault = kept ? named_find(&stream->named, source) : NULL;

	if (text->name.len > 0 && stream->named.listed.list != NULL && !named)
		fault = N_("a stream of documents, which no list can name");
	if (fault != NULL) {
		fail(source, 0, "%s", translate(fault));
		return false;
	}
	if (!kept) {
		stream->named.name.len = 0;
		buf_span(&stream->named.name, text->name);
	}
	stream->named.fields.len = 0;
	reread_fields(text, kept ? source : NULL, &stream->named.fields);
	buf_string(&stream->named.fields, "\tencoding=UTF-8\trules=");
	rules_describe(stream->rules, &stream->named.fields);
	if (stream->named.digest &&
	    text_field(text, SPAN("sha256")).ptr == NULL)
		named_digest(&stream->named, bytes);
	return stream->named.name.len == 0 ||
	    named_is_new(&stream->named, source);
}

/* Texts that a program has taken out of other files, as jg-fromdocx does. */
static void
normalize_frames(struct stream *stream, const char *operand, struct source *src,
    struct output *out)
{
	struct decoding *decoding = &stream->decoding;
	struct span file = source_window(src);
	struct frame_reader reader;
	struct encoding utf8 = {0};
	struct text text;
	bool named = may_name(stream, operand);

	(void)encoding_named("UTF-8", &utf8);
	frame_reader_open(&reader, src);
	reader.unnamed = true;
	while (!out->failed && frame_next(&reader, &text)) {
		const char *source =
		    text_source(&text, operand, &stream->source);

		if (!decode(&stream->decode, &utf8, text.body, source,
			&stream->store, decoding) ||
		    !describe_again(
			stream, named ? source : operand, file, &text, named))
			continue;
		stream->named.framed = true;
		rows_kept_read(&stream->rows, text_field(&text, SPAN("given")));
		write_text(stream, source, FORMAT_TEXT, &stream->rows, out);
	}
}

/* The bytes of a file, 0 of what has no length. */
static size_t
length_of(const struct source *src)
{
	struct stat st;

	return fstat(src->fd, &st) == 0 && S_ISREG(st.st_mode)
	    ? (size_t)st.st_size
	    : 0;
}

static void
read_document(struct stream *stream, struct source *src, struct output *out)
{
	const char *source =
	    src->fd == STDIN_FILENO ? named_standard_input : src->name;
	size_t len = length_of(src);

	if (!source_all(src))
		return;
	if (source_window(src).len < len && length_of(src) < len)
		fail(source, 0, "became shorter while it was read");
	else if (reread_is(source_window(src)))
		normalize_frames(stream, source, src, out);
	else
		normalize(stream, source, source_window(src), out);
}

void
stream_input(void *state, struct source *src, struct output *out)
{
	struct stream *stream = state;

	if (!listed_input(&stream->named.listed, src, out))
		read_document(stream, src, out);
}

void
stream_end(void *state, struct output *out)
{
	struct stream *stream = state;

	if (stream->reported)
		report_end(&stream->report, report_output(stream, out));
	if (stream->report_path != NULL)
		output_close(&stream->report_file);
	else if (stream->reported)
		stream->named.framed = false;
	if (stream->named.framed && stream->named.written == 0)
		frame_none(out);
	edits_free(&stream->edits);
	named_free(&stream->named);
	workspace_free(&stream->workspace);
	decode_settings_free(&stream->decode);
	table_free(&stream->metadata);
	decoding_free(&stream->decoding);
	rows_kept_free(&stream->rows);
	buf_free(&stream->whole);
	buf_free(&stream->store);
	buf_free(&stream->source);
}
