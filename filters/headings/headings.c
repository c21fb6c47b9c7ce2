/* jg-headings: find the structure of plain Chinese text. */
#include <stdlib.h>

#include "block.h"
#include "explain.h"
#include "filter.h"
#include "frame.h"
#include "message.h"
#include "metadata.h"
#include "outline/blocks.h"
#include "outline/outline.h"
#include "outline/supply.h"
#include "overrides.h"

enum { EXPLAIN = 'e', METADATA = 256, OVERRIDES };

struct headings {
	struct outline outline;
	struct table metadata;
	struct overrides overrides;
	bool explain;
	size_t line; /* to explain; 0: all */
	struct buf piece, source, title;
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

static bool
option(void *state, int id, const char *value)
{
	struct headings *h = state;
	char *end = NULL;

	if (id == METADATA) {
		metadata_read(&h->metadata, value);
		return true;
	}
	if (id == OVERRIDES) {
		overrides_read(&h->overrides, value);
		return true;
	}
	h->explain = true;
	if (value == NULL)
		return true;
	h->line = strtoul(value, &end, 10);
	if (end != value && *end == '\0' && *value != '-' && h->line > 0)
		return true;
	complain("%s is not the number of a line", value);
	return false;
}

/* What is known of the document besides its text. */
static void
write_meta(struct headings *h, const struct text *text)
{
	blocks_append_fields(text, &h->piece);
	metadata_append(&h->metadata, text->name, &h->piece);
	if (text_field(text, SPAN("title")).ptr != NULL ||
	    metadata_has(&h->metadata, text->name, SPAN("title")))
		return;
	h->title.len = 0;
	supply_title(&h->outline, text->name, &h->title);
	if (h->title.len > 0)
		block_write_meta(
		    &h->piece, SPAN("title-supplied"), buf_view(&h->title));
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct headings *h = state;
	struct frame_reader reader;
	struct givens givens;
	struct text text;

	frame_reader_open(&reader, src);
	while (!out->failed && frame_next(&reader, &text)) {
		if (!text_is_normalized(&text, source_of(h, &text, src->name)))
			continue;
		givens = overrides_find(&h->overrides, text.name, text.body);
		outline_find(&h->outline, text.body, &givens);
		h->piece.len = 0;
		if (!h->explain) {
			block_write_doc(&h->piece, text.name);
			write_meta(h, &text);
			blocks_write(&h->outline, &h->piece, out);
			continue;
		}
		explain_lines(
		    &h->outline, buf_cstring(&h->source), h->line, &h->piece);
		output_add(out, buf_view(&h->piece));
	}
}

static void
end(void *state, struct output *out)
{
	struct headings *h = state;

	(void)out;
	table_tell_unused(&h->metadata, "no document has the name");
	table_free(&h->metadata);
	overrides_tell_unused(&h->overrides);
	overrides_free(&h->overrides);
	outline_free(&h->outline);
	buf_free(&h->piece);
	buf_free(&h->source);
	buf_free(&h->title);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {EXPLAIN, "explain", "line",
		"say why a line, or each, is what it is", true},
	    {METADATA, "metadata", "FILE",
		"take title, speaker and so on from a table", false},
	    {OVERRIDES, "overrides", "FILE",
		"take what single lines are from a table", false},
	    {0},
	};
	struct headings state = {0};
	const struct filter filter = {
	    .name = "jg-headings",
	    .operands = "[file ...]",
	    .purpose = "find the structure of plain Chinese text",
	    .options = options,
	    .state = &state,
	    .option = option,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
