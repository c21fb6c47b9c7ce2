/* Writing the block stream. */
#include "block.h"

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
put_kind(char *to, const struct block *block)
{
	struct span name = kind_name(block->kind);

	if (block->kind == KIND_UNKNOWN)
		return put_short(to, block->kind_name);
	memcpy(to, name.ptr, KIND_BYTES);
	return to + name.len;
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

/* Most records have neither, and are written without a step for each. */
static char *
put_enumerator(char *to, const struct block *block)
{
	static const char none[] = {'0', '\t', '-'};

	if (block->number.len == 0 && block->label.len == 0) {
		memcpy(to, none, sizeof(none));
		return to + sizeof(none);
	}
	to = put_short(to, block->number.len > 0 ? block->number : SPAN("0"));
	*to++ = '\t';
	return put_label(to, block->label);
}

/* One reservation for all: most of a stream is written here. */
void
block_write(struct buf *out, const struct block *block)
{
	char *to;

	buf_room(out,
	    block->kind_name.len + block->number.len + block->label.len +
		block->text.len + RECORD_ROOM);
	to = put_kind(out->data + out->len, block);
	*to++ = '\t';
	to = put_number(to, block->level);
	*to++ = '\t';
	to = put_enumerator(to, block);
	*to++ = '\t';
	to = put_number(to, block->line);
	*to++ = '\t';
	if (block->text.len > 0)
		memcpy(to, block->text.ptr, block->text.len);
	to += block->text.len;
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
