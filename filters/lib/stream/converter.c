/* What the converters share: a block stream in, a text a document out. */
#include "stream/converter.h"

#include "base/message.h"
#include "stream/frame.h"

/* Unnamed and alone, or named among named ones. */
static bool
may_stand(struct converter *converter, const struct document *document)
{
	if (document->name.len > 0)
		converter->named++;
	else
		converter->unnamed++;
	if (converter->unnamed == 0 ||
	    (converter->unnamed == 1 && converter->named == 0))
		return true;
	fail(document->source, 0,
	    "a document without a name beside another; name it by jg-normalize "
	    "--frame");
	return false;
}

static void
write_text(struct converter *converter, struct span name, struct output *out)
{
	bool frames = name.len > 0 && !converter->framed;

	if (frames)
		frame_begin(out, name, (struct span){NULL, 0});
	output_add(out, buf_view(&converter->text));
	if (frames)
		frame_end(out);
}

/* A document as part of the one text. */
static void
write_part(struct converter *converter, struct output *out)
{
	if (!converter->begun && converter->whole.len > 0)
		frame_begin(out, converter->whole, (struct span){NULL, 0});
	converter->begun = true;
	output_add(out, buf_view(&converter->text));
}

static void
finish(struct converter *converter, struct output *out)
{
	converter->text.len = 0;
	if (!converter->finish(converter->state, &converter->text))
		return;
	output_add(out, buf_view(&converter->text));
	if (converter->whole.len > 0)
		frame_end(out);
}

void
converter_input(void *state, struct source *src, struct output *out)
{
	struct converter *converter = state;
	struct block_reader reader;
	struct document *document;

	block_reader_open(&reader, src);
	while (!out->failed && (document = block_next(&reader)) != NULL) {
		if (!may_stand(converter, document))
			continue;
		converter->text.len = 0;
		if (!converter->convert(
			converter->state, document, &converter->text))
			continue;
		if (converter->finish != NULL)
			write_part(converter, out);
		else
			write_text(converter, document->name, out);
	}
	block_reader_close(&reader);
}

void
converter_end(void *state, struct output *out)
{
	struct converter *converter = state;

	if (converter->begun)
		finish(converter, out);
	buf_free(&converter->text);
}

bool
converter_no_end(void *state, struct buf *out)
{
	(void)state;
	(void)out;
	return true;
}

bool
converter_refuse(const struct document *document, const struct block *block)
{
	fail(document->source, block->line, "unknown kind %.*s",
	    SHOWN(block->kind_name));
	return false;
}
