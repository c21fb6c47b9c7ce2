/* jg-headings: find the structure of plain Chinese text. */
#include "blocks.h"
#include "filter.h"
#include "frame.h"
#include "outline.h"

struct headings {
	struct outline outline;
	struct buf piece, source;
};

/* What messages call the document. */
static const char *
source_of(struct headings *h, const struct text *text, const char *operand)
{
	struct span source = text_field(text, SPAN("source"));

	if (source.len == 0)
		source = text->name.len > 0 ? text->name : span_of(operand);
	h->source.len = 0;
	buf_span(&h->source, source);
	return buf_cstring(&h->source);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct headings *h = state;
	struct frame_reader reader;
	struct text text;

	frame_reader_open(&reader, src);
	while (!out->failed && frame_next(&reader, &text)) {
		if (!text_is_normalized(&text, source_of(h, &text, src->name)))
			continue;
		outline_find(&h->outline, text.body);
		blocks_write(&h->outline, &text, &h->piece, out);
	}
}

static void
end(void *state, struct output *out)
{
	struct headings *h = state;

	(void)out;
	outline_free(&h->outline);
	buf_free(&h->piece);
	buf_free(&h->source);
}

int
main(int argc, char **argv)
{
	struct headings state = {0};
	const struct filter filter = {
	    .name = "jg-headings",
	    .operands = "[file ...]",
	    .purpose = "find the structure of plain Chinese text",
	    .state = &state,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
