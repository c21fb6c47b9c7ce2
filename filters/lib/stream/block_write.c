/* Writing the block stream. */
#include "stream/block.h"

#include "base/ascii.h"
#include "base/utf8.h"

/* What a record takes besides its spans: a kind, two numbers, tabs, a sign. */
enum { RECORD_ROOM = 80 };

/* Of few bytes, where a call would take longer than the copying. */
static char *
put_short(char *to, struct span bytes)
{
	for (size_t i = 0; i < bytes.len; i++)
		to[i] = bytes.ptr[i];
	return to + bytes.len;
}

static char *
put_number(char *to, size_t number)
{
	size_t digits = 1;

	if (number <= 9) {
		*to = (char)('0' + number);
		return to + 1;
	}
	for (size_t rest = number; rest > 9; rest /= 10)
		digits++;
	for (size_t i = digits; i-- > 0; number /= 10)
		to[i] = (char)('0' + number % 10);
	return to + digits;
}

static char *
put_name(char *to, enum kind kind)
{
	struct span name = kind_name(kind);

	memcpy(to, name.ptr, KIND_BYTES);
	return to + name.len;
}

static char *
put_kind(char *to, const struct block *block)
{
	return block->kind == KIND_UNKNOWN ? put_short(to, block->kind_name)
					   : put_name(to, block->kind);
}

static char *
put_label(char *to, struct span label)
{
	if (label.len == 0)
		*to++ = '-';
	else if (span_equal(label, SPAN("-")))
		*to++ = '\\';
	return put_short(to, label);
}

static char *
put_text(char *to, struct span text)
{
	if (text.len > 0)
		memcpy(to, text.ptr, text.len);
	return to + text.len;
}

bool
block_is_number(struct span field)
{
	bool digit = false;

	for (size_t i = 0; i < field.len; i++) {
		char c = field.ptr[i];

		if (ascii_is_digit(c))
			digit = true;
		else if ((c == '.' || c == '-') && digit)
			digit = false;
		else
			return false;
	}
	return digit;
}

bool
block_is_field(struct span field)
{
	size_t at;

	return utf8_check(field, &at) == UTF8_FINE &&
	    (field.len == 0 || memchr(field.ptr, '\n', field.len) == NULL);
}

/* One reservation for all: most of a stream is written here. */
void
block_write_checked(struct buf *out, const struct block *block)
{
	char *to;

	buf_room(out,
	    block->kind_name.len + block->number.len + block->label.len +
		block->text.len + RECORD_ROOM);
	to = put_kind(out->data + out->len, block);
	*to++ = '\t';
	to = put_number(to, block->level);
	*to++ = '\t';
	to = put_short(to, block->number.len > 0 ? block->number : SPAN("0"));
	*to++ = '\t';
	to = put_label(to, block->label);
	*to++ = '\t';
	to = put_number(to, block->line);
	*to++ = '\t';
	to = put_text(to, block->text);
	*to++ = '\n';
	out->len = (size_t)(to - out->data);
}

/* What a field may hold of it. */
static void
add_clean(struct buf *out, struct span text)
{
	for (size_t i = 0; i < text.len;) {
		uint32_t code;
		size_t len = utf8_decode(text, i, &code);
		struct span character = {text.ptr + i, len > 0 ? len : 1};

		if (len > 0 && block_is_field(character))
			buf_span(out, character);
		i += character.len;
	}
}

static void
write_clean(struct buf *out, const struct block *block)
{
	struct buf label = {0}, text = {0};
	struct block fields = *block;

	add_clean(&label, block->label);
	add_clean(&text, block->text);
	fields.label = buf_view(&label);
	fields.text = buf_view(&text);
	if (!block_is_number(block->number))
		fields.number.len = 0;
	block_write_checked(out, &fields);
	buf_free(&label);
	buf_free(&text);
}

void
block_write(struct buf *out, const struct block *block)
{
	if (block_is_field(block->label) && block_is_field(block->text) &&
	    (block->number.len == 0 || block_is_number(block->number)))
		block_write_checked(out, block);
	else
		write_clean(out, block);
}

/* Most records are such, so that what all of them share is one step. */
void
block_write_plain(struct buf *out, enum kind kind, unsigned level, size_t line,
    struct span text)
{
	static const char none[] = {'\t', '0', '\t', '-', '\t'};
	char *to;

	buf_room(out, text.len + RECORD_ROOM);
	to = put_name(out->data + out->len, kind);
	*to++ = '\t';
	to = put_number(to, level);
	memcpy(to, none, sizeof(none));
	to = put_number(to + sizeof(none), line);
	*to++ = '\t';
	to = put_text(to, text);
	*to++ = '\n';
	out->len = (size_t)(to - out->data);
}

void
block_write_doc(struct buf *out, struct span name)
{
	block_write_part(out, name, 0);
}

void
block_write_part(struct buf *out, struct span name, size_t before)
{
	block_write(out,
	    &(struct block){.kind = KIND_DOC, .line = before, .text = name});
}

void
block_write_meta(struct buf *out, struct span key, struct span value)
{
	block_write(out,
	    &(struct block){.kind = KIND_META, .label = key, .text = value});
}

void
block_write_end(struct buf *out, size_t lines)
{
	block_write(out, &(struct block){.kind = KIND_END, .line = lines});
}
