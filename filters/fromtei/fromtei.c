/* jg-fromtei: TEI P5 back to blocks. */
#include "base/filter.h"
#include "base/message.h"
#include "stream/frame.h"
#include "tei_read.h"

struct fromtei {
	struct decoder decoder;
	struct buf blocks, source;
};

/* A file is its own source; in a stream the document is. */
static const char *
source_of(struct fromtei *fromtei, struct span name, const char *operand)
{
	fromtei->source.len = 0;
	buf_span(&fromtei->source, name.len > 0 ? name : span_of(operand));
	return buf_cstring(&fromtei->source);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct fromtei *fromtei = state;
	struct frame_reader reader;
	struct text text;

	frame_reader_open(&reader, src);
	while (!out->failed && frame_next(&reader, &text)) {
		if (text.body.len == 0 && text.name.len == 0)
			continue;
		fromtei->blocks.len = 0;
		decoder_read(&fromtei->decoder, text.body, text.name,
		    source_of(fromtei, text.name, src->name), &fromtei->blocks);
		output_add(out, buf_view(&fromtei->blocks));
	}
}

static void
end(void *state, struct output *out)
{
	struct fromtei *fromtei = state;

	(void)out;
	decoder_free(&fromtei->decoder);
	buf_free(&fromtei->blocks);
	buf_free(&fromtei->source);
	xmlCleanupParser();
}

int
main(int argc, char **argv)
{
	struct fromtei fromtei = {0};
	const struct filter filter = {
	    .name = "jg-fromtei",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn TEI P5 back into a block stream"),
	    .state = &fromtei,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
