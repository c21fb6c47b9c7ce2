/* jg-frommarkdown: CommonMark, also corrected by hand, to blocks. */
#include "base/filter.h"
#include "base/message.h"
#include "markdown_read.h"
#include "stream/block.h"
#include "structure/blocks.h"

enum {
	METADATA = 256,
	MIXED,
	/*
	 * Bytes of a document, which may grow fourfold: an item of three may be
	 * number 100000000, and the outline counts in 32 bits.
	 */
	BYTES_MAX = 1 << 30,
};

struct frommarkdown {
	struct decoder decoder;
	bool mixed; /* not all is Markdown, and what is remains framed */
	struct buf piece, source, fields;
};

static bool
option(void *state, int id, const char *value)
{
	struct frommarkdown *f = state;

	if (id == MIXED)
		f->mixed = true;
	else
		metadata_read(&f->decoder.metadata, value);
	return true;
}

static void
write_blocks(struct frommarkdown *f, const struct text *text,
    const char *source, struct output *out)
{
	f->piece.len = 0;
	block_write_doc(&f->piece, text->name);
	blocks_append_fields(text, NULL, NULL, &f->piece);
	metadata_append(&f->decoder.metadata, text->name, &f->piece);
	decoder_read(&f->decoder, text, source, &f->piece);
	blocks_write(&f->decoder.outline, false, &f->piece, out);
}

/* The fields, of which `format` tells that the text is blocks by now. */
static struct span
fields_of_blocks(struct frommarkdown *f, const struct text *text)
{
	struct span rest = text->fields;

	f->fields.len = 0;
	while (rest.ptr != NULL) {
		struct span field = span_cut(&rest, '\t');

		if (f->fields.len > 0)
			buf_byte(&f->fields, '\t');
		if (span_starts(field, SPAN("format=")))
			field = SPAN("format=blocks");
		buf_span(&f->fields, field);
	}
	return buf_view(&f->fields);
}

/* All but `doc` and what the frame says, for jg-headings to put together. */
static void
write_framed(struct frommarkdown *f, const struct text *text,
    const char *source, struct output *out)
{
	frame_begin(out, text->name, fields_of_blocks(f, text));
	f->piece.len = 0;
	decoder_read(&f->decoder, text, source, &f->piece);
	blocks_write(&f->decoder.outline, false, &f->piece, out);
	frame_end(out);
}

static void
pass_on(const struct text *text, struct output *out)
{
	if (text->name.len > 0)
		frame_begin(out, text->name, text->fields);
	output_add(out, text->body);
	if (text->name.len > 0)
		frame_end(out);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct frommarkdown *f = state;
	struct frame_reader reader;
	struct text text;

	frame_reader_open(&reader, src);
	while (!out->failed && frame_next(&reader, &text)) {
		const char *source = text_source(&text, src->name, &f->source);
		struct span format = text_field(&text, SPAN("format"));

		if (f->mixed && !span_equal(format, SPAN("markdown")))
			pass_on(&text, out);
		else if (text.body.len >= BYTES_MAX)
			fail(source, 0, "a document of 1 GB or more");
		else if (!text_is_normalized(&text, source))
			continue;
		else if (f->mixed)
			write_framed(f, &text, source, out);
		else
			write_blocks(f, &text, source, out);
	}
}

static void
end(void *state, struct output *out)
{
	struct frommarkdown *f = state;

	(void)out;
	table_tell_unused(&f->decoder.metadata, N_("no document has the name"));
	decoder_free(&f->decoder);
	buf_free(&f->piece);
	buf_free(&f->source);
	buf_free(&f->fields);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {METADATA, "metadata", "FILE",
		N_("take title, speaker and so on from a table"), false},
	    {MIXED, "mixed", NULL,
		N_("pass on, for jg-headings, what is no Markdown"), false},
	    {0},
	};
	struct frommarkdown state = {0};
	const struct filter filter = {
	    .name = "jg-frommarkdown",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn Markdown, also corrected by hand, into blocks"),
	    .options = options,
	    .state = &state,
	    .option = option,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
