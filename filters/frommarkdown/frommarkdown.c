/* jg-frommarkdown: CommonMark, also corrected by hand, to blocks. */
#include "decode.h"
#include "filter.h"
#include "outline/blocks.h"

enum { METADATA = 256 };

struct frommarkdown {
	struct decoder decoder;
	struct buf piece, source;
};

/* What messages call the document. */
static const char *
source_of(struct frommarkdown *f, const struct text *text, const char *operand)
{
	struct span source = text_field(text, SPAN("source"));

	if (source.len == 0)
		source = text->name.len > 0 ? text->name : span_of(operand);
	f->source.len = 0;
	buf_span(&f->source, source);
	return buf_cstring(&f->source);
}

static bool
option(void *state, int id, const char *value)
{
	struct frommarkdown *f = state;

	(void)id;
	metadata_read(&f->decoder.metadata, value);
	return true;
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct frommarkdown *f = state;
	struct frame_reader reader;
	struct text text;

	frame_reader_open(&reader, src);
	while (!out->failed && frame_next(&reader, &text)) {
		const char *source = source_of(f, &text, src->name);

		if (!text_is_normalized(&text, source))
			continue;
		f->piece.len = 0;
		decoder_read(&f->decoder, &text, source, &f->piece);
		blocks_write(&f->decoder.outline, &f->piece, out);
	}
}

static void
end(void *state, struct output *out)
{
	struct frommarkdown *f = state;

	(void)out;
	table_tell_unused(&f->decoder.metadata, "no document has the name");
	decoder_free(&f->decoder);
	buf_free(&f->piece);
	buf_free(&f->source);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {METADATA, "metadata", "FILE",
		"take title, speaker and so on from a table", false},
	    {0},
	};
	struct frommarkdown state = {0};
	const struct filter filter = {
	    .name = "jg-frommarkdown",
	    .operands = "[file ...]",
	    .purpose = "turn Markdown, also corrected by hand, into blocks",
	    .options = options,
	    .state = &state,
	    .option = option,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
