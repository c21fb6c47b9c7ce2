/* Framed and plain text, a document at a time. */
#include "stream/frame.h"

#include <string.h>

#include "base/ascii.h"
#include "base/hand.h"
#include "base/message.h"
#include "base/name.h"
#include "base/utf8.h"
#include "base/wide.h"

void
frame_reader_open(struct frame_reader *reader, struct source *src)
{
	*reader = (struct frame_reader){.src = src, .line = 1};
}

enum { FIELD_DIGITS = 9 };

static wide_mask
is_newline(wide bytes)
{
	return (wide_mask)(bytes == '\n');
}

static size_t
count_lines(struct span text)
{
	return wide_tally(text, is_newline);
}

static void
consume(struct frame_reader *reader, size_t len)
{
	struct span gone = {source_window(reader->src).ptr, len};

	reader->line += count_lines(gone);
	reader->src->start += len;
}

/*
 * The offset of the next byte `what` in the window at or behind *from, reading
 * on as needed; what has been searched is not searched again.  False at the
 * end of the input, with *from there.
 */
static bool
find(struct frame_reader *reader, char what, size_t *from)
{
	for (;;) {
		struct span window = source_window(reader->src);
		const char *hit = *from < window.len
		    ? memchr(window.ptr + *from, what, window.len - *from)
		    : NULL;

		if (hit != NULL) {
			*from = (size_t)(hit - window.ptr);
			return true;
		}
		*from = window.len;
		if (!source_more(reader->src))
			return false;
	}
}

/*
 * A byte of the window, '\0' behind the end of the input: a form feed there
 * has lost its newline, and ends nothing.
 */
static char
byte_at(struct frame_reader *reader, size_t at)
{
	while (at >= source_window(reader->src).len)
		if (!source_more(reader->src))
			return '\0';
	return source_window(reader->src).ptr[at];
}

static void
tell(struct frame_reader *reader, const char *what, struct span name)
{
	reader->refused++;
	if (!reader->src->failed)
		fail(reader->src->name, reader->line, "%s%s%.*s",
		    translate(what), name.len > 0 ? " " : "", SHOWN(name));
}

enum ending {
	ENDING_WHOLE, /* at a lone form feed */
	ENDING_BROKEN, /* the same, but a form feed stood in the text */
	ENDING_HEADER, /* at the header of another document */
	ENDING_CUT, /* at the end of the input */
};

/*
 * Find where the document ends whose header ends before offset *at; *at is
 * then the offset of the form feed that tells, or the end of the input.
 */
static enum ending
find_end(struct frame_reader *reader, size_t *at)
{
	enum ending ending = ENDING_WHOLE;

	while (find(reader, '\f', at)) {
		bool lone = byte_at(reader, *at + 1) == '\n';

		if (source_window(reader->src).ptr[*at - 1] != '\n')
			ending = ENDING_BROKEN;
		else if (*at + 1 == source_window(reader->src).len)
			return ENDING_CUT;
		else if (!lone)
			return ENDING_HEADER;
		else
			return ending;
		++*at;
	}
	return ENDING_CUT;
}

/* Pass over text that stands between documents, up to the next header. */
static void
skip_stray(struct frame_reader *reader)
{
	size_t at = 0;

	tell(reader, N_("text outside a document"), (struct span){"", 0});
	while (find(reader, '\f', &at)) {
		if (source_window(reader->src).ptr[at - 1] == '\n')
			break;
		at++;
	}
	consume(reader, at);
}

/* Take the header apart; false when the name in it is refused. */
static bool
read_header(struct frame_reader *reader, struct span header, struct text *text)
{
	const char *fault;
	size_t at;

	text->fields = header;
	text->name = span_cut(&text->fields, '\t');
	fault = reader->unnamed && text->name.len == 0 ? NULL
						       : name_fault(text->name);
	if (fault == NULL && utf8_check_fields(header, &at) != UTF8_FINE)
		fault = N_(
		    "a field that is not UTF-8, or holds a control character");
	if (fault == NULL)
		return true;
	reader->refused++;
	fail(reader->src->name, reader->line, "document %.*s: %s",
	    SHOWN(text->name), translate(fault));
	return false;
}

/* The document whose header begins the window; false when it is none. */
/* By its source, which its header names, or its own name. */
static void
take_in_hand(struct span header)
{
	struct span fields = header;
	struct text text = {.name = span_cut(&fields, '\t')};
	struct span source;

	text.fields = fields;
	source = text_field(&text, SPAN("source"));
	hand_take(source.len > 0 ? source : text.name);
}

static bool
read_framed(struct frame_reader *reader, struct text *text)
{
	size_t header = 0, at;
	enum ending ending;
	struct span window, name;

	if (find(reader, '\n', &header))
		take_in_hand((struct span){
		    source_window(reader->src).ptr + 1, header - 1});
	at = header + 1;
	ending = header < source_window(reader->src).len ? find_end(reader, &at)
							 : ENDING_CUT;
	window = source_window(reader->src);
	name = (struct span){window.ptr + 1, header - 1};
	name = span_cut(&name, '\t');
	if (ending == ENDING_CUT || ending == ENDING_HEADER) {
		tell(reader, N_("the stream is cut inside document"), name);
		consume(reader, ending == ENDING_CUT ? window.len : at);
		return false;
	}
	reader->pending = at + 2;
	if (ending == ENDING_BROKEN) {
		tell(reader, N_("form feed in the text of document"), name);
		return false;
	}
	text->body = (struct span){window.ptr + header + 1, at - header - 1};
	return read_header(
	    reader, (struct span){window.ptr + 1, header - 1}, text);
}

/* All of the input is one document without a name. */
static bool
read_plain(struct frame_reader *reader, struct text *text)
{
	reader->done = true;
	if (!source_all(reader->src))
		return false;
	*text = (struct text){.body = source_window(reader->src)};
	return true;
}

/* The first byte tells whether a stream is framed. */
static void
begin(struct frame_reader *reader)
{
	if (reader->begun)
		return;
	reader->begun = true;
	reader->framed = byte_at(reader, 0) == '\f';
}

bool
frame_next(struct frame_reader *reader, struct text *text)
{
	begin(reader);
	if (!reader->framed)
		return !reader->done && read_plain(reader, text);
	for (;;) {
		char first;

		consume(reader, reader->pending);
		reader->pending = 0;
		first = byte_at(reader, 0);
		if (source_window(reader->src).len == 0)
			return false;
		if (first != '\f')
			skip_stray(reader);
		else if (byte_at(reader, 1) == '\n')
			reader->pending = 2;
		else if (read_framed(reader, text))
			return true;
	}
}

struct span
text_field(const struct text *text, struct span key)
{
	struct span rest = text->fields;

	while (rest.ptr != NULL) {
		struct span value = span_cut(&rest, '\t');

		if (span_equal(span_cut(&value, '='), key) && value.ptr != NULL)
			return value;
	}
	return (struct span){NULL, 0};
}

size_t
field_number(struct span digits)
{
	size_t number = 0;

	if (digits.len > FIELD_DIGITS)
		return 0;
	for (size_t i = 0; i < digits.len; i++) {
		if (!ascii_is_digit(digits.ptr[i]))
			return 0;
		number = number * 10 + (size_t)(digits.ptr[i] - '0');
	}
	return number;
}

const char *
text_source(const struct text *text, const char *operand, struct buf *source)
{
	struct span name = text_field(text, SPAN("source"));

	if (name.len == 0)
		name = text->name.len > 0 ? text->name : span_of(operand);
	source->len = 0;
	buf_span(source, name);
	return buf_cstring(source);
}

bool
text_is_normalized(const struct text *text, const char *source)
{
	static const char *const what[] = {
	    [UTF8_INVALID] = N_("invalid UTF-8"),
	    [UTF8_CONTROL] = N_("a control character"),
	    [UTF8_BOM] = "U+FEFF",
	};
	size_t at = 0;
	enum utf8_fault fault = utf8_check(text->body, &at);

	if (fault == UTF8_FINE)
		return true;
	fail(source, 1 + count_lines((struct span){text->body.ptr, at}),
	    "%s: not normalized; run jg-normalize first",
	    translate(what[fault]));
	return false;
}

void
frame_begin(struct output *out, struct span name, struct span fields)
{
	output_add(out, SPAN("\f"));
	output_add(out, name);
	if (fields.len > 0) {
		output_add(out, SPAN("\t"));
		output_add(out, fields);
	}
	output_add(out, SPAN("\n"));
}

void
frame_end(struct output *out)
{
	output_add(out, SPAN("\f\n"));
}

void
frame_none(struct output *out)
{
	frame_end(out);
}
