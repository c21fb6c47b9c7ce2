/* jg-text: blocks back to the normalized text. */
#include "base/filter.h"
#include "base/message.h"
#include "stream/block.h"
#include "stream/converter.h"

/* Empty lines stand for the line numbers that no record bears. */
static void
advance(struct buf *out, size_t *line, size_t to)
{
	for (; *line < to; ++*line)
		buf_byte(out, '\n');
}

static bool
convert(void *state, const struct document *document, struct buf *out)
{
	size_t line = document->before + 1;

	(void)state;
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		advance(out, &line, block->line);
		buf_span(out, block->label);
		buf_span(out, block->text);
	}
	advance(out, &line, document->lines + 1);
	return true;
}

int
main(int argc, char **argv)
{
	struct converter converter = {.convert = convert};
	const struct filter filter = {
	    .name = "jg-text",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn a block stream back into the normalized text"),
	    .state = &converter,
	    .input = converter_input,
	    .end = converter_end,
	};

	return filter_main(argc, argv, &filter);
}
