/* Writing the block stream. */
#include "block.h"

void
block_write(struct buf *out, const struct block *block)
{
	buf_span(out,
	    block->kind == KIND_UNKNOWN ? block->kind_name
					: kind_name(block->kind));
	buf_byte(out, '\t');
	buf_decimal(out, block->level);
	buf_byte(out, '\t');
	if (block->number.len == 0)
		buf_byte(out, '0');
	buf_span(out, block->number);
	buf_byte(out, '\t');
	if (block->label.len == 0)
		buf_byte(out, '-');
	else if (span_equal(block->label, SPAN("-")))
		buf_byte(out, '\\');
	buf_span(out, block->label);
	buf_byte(out, '\t');
	buf_decimal(out, block->line);
	buf_byte(out, '\t');
	buf_span(out, block->text);
	buf_byte(out, '\n');
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
