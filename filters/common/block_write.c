/* Writing the block stream. */
#include "block.h"

/* Two decimals, a mark each for number and label, what parts fields. */
enum { REST_MAX = 64 };

static char *
put(char *to, struct span bytes)
{
	if (bytes.len > 0)
		memcpy(to, bytes.ptr, bytes.len);
	return to + bytes.len;
}

static char *
put_decimal(char *to, size_t value)
{
	char digits[24];
	size_t at = sizeof(digits);

	do
		digits[--at] = (char)('0' + value % 10);
	while ((value /= 10) > 0);
	return put(to, (struct span){digits + at, sizeof(digits) - at});
}

void
block_write(struct buf *out, const struct block *block)
{
	struct span kind = block->kind == KIND_UNKNOWN ? block->kind_name
						       : kind_name(block->kind);
	char *to;

	buf_reserve(out,
	    kind.len + block->number.len + block->label.len + block->text.len +
		REST_MAX);
	to = put(out->data + out->len, kind);
	*to++ = '\t';
	to = put_decimal(to, block->level);
	*to++ = '\t';
	if (block->number.len == 0)
		*to++ = '0';
	to = put(to, block->number);
	*to++ = '\t';
	if (block->label.len == 0)
		*to++ = '-';
	else if (span_equal(block->label, SPAN("-")))
		*to++ = '\\';
	to = put(to, block->label);
	*to++ = '\t';
	to = put_decimal(to, block->line);
	*to++ = '\t';
	to = put(to, block->text);
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
