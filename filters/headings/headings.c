/* jg-headings: find the structure of plain Chinese text. */
#include <stdlib.h>
#include <string.h>

#include "base/filter.h"
#include "base/message.h"
#include "chinese/moment.h"
#include "document/langtag.h"
#include "explain.h"
#include "given_field.h"
#include "overrides.h"
#include "parts.h"
#include "ready.h"
#include "stream/block.h"
#include "stream/frame.h"
#include "stream/metadata.h"
#include "structure/blocks.h"
#include "structure/find.h"
#include "structure/front/supply.h"
#include "structure/model/model.h"

enum { EXPLAIN = 'e', METADATA = 256, OVERRIDES, SEVERAL, PART, FURNITURE };

struct headings {
	struct outline outline;
	struct table metadata;
	struct overrides overrides;
	struct parts parts;
	struct given_field given; /* by the frame of the text in hand */
	bool several;
	bool drop; /* what web pages have around a text */
	bool part; /* other documents have rows of the tables, too */
	bool explain;
	size_t line; /* to explain; 0: all */
	struct buf piece, source, title;
	const struct text *text; /* in hand */
	struct span name; /* of the document in hand, which may be a part */
};

static bool
read_furniture(struct headings *h, const char *value)
{
	h->drop = strcmp(value, "drop") == 0;
	if (h->drop || strcmp(value, "keep") == 0)
		return true;
	complain("furniture is keep or drop, not %s", value);
	return false;
}

static bool
has_date(struct span cell)
{
	struct moment when;
	struct span where;

	return moment_find(cell, &when, &where);
}

static bool
read_line(struct headings *h, const char *value)
{
	char *end = NULL;

	h->line = strtoul(value, &end, 10);
	if (end != value && *end == '\0' && *value != '-' && h->line > 0)
		return true;
	complain("%s is not the number of a line", value);
	return false;
}

static bool
option(void *state, int id, const char *value)
{
	struct headings *h = state;

	if (id == METADATA) {
		metadata_read(&h->metadata, value);
		metadata_check(
		    &h->metadata, SPAN("date"), has_date, N_("no date"));
		metadata_check_order(&h->metadata);
		metadata_check(&h->metadata, SPAN("lang"), langtag_fits,
		    N_("no tag of a language"));
		return true;
	}
	if (id == OVERRIDES) {
		overrides_read(&h->overrides, value);
		return true;
	}
	if (id == SEVERAL) {
		h->several = true;
		return true;
	}
	if (id == PART) {
		h->part = true;
		return true;
	}
	if (id == FURNITURE)
		return read_furniture(h, value);
	h->explain = h->outline.telling = true;
	return value == NULL || read_line(h, value);
}

/* The frame says it, or the table, which has `source` for `provenance`. */
static bool
is_known(void *state, struct span key)
{
	struct headings *h = state;
	struct span column =
	    span_equal(key, SPAN("provenance")) ? SPAN("source") : key;

	return text_field(h->text, key).ptr != NULL ||
	    metadata_has(&h->metadata, h->name, column);
}

/* A person's word in the table beats that of a file about itself. */
static bool
is_in_table(void *state, struct span key)
{
	struct headings *h = state;
	struct span column =
	    span_equal(key, SPAN("provenance")) ? SPAN("source") : key;

	/* How the file was read is the frame's to say. */
	return !span_equal(key, SPAN("source")) &&
	    !span_equal(key, METADATA_ENCODING) &&
	    metadata_column(column) < metadata_count() &&
	    metadata_has(&h->metadata, h->name, column);
}

/* What is known of the document besides its text. */
static void
write_meta(struct headings *h, const struct text *text, struct span name)
{
	struct span called = text_field(text, SPAN("called"));

	blocks_append_fields(text, is_in_table, h, &h->piece);
	metadata_append(&h->metadata, name, &h->piece);
	if (is_known(h, SPAN("title")))
		return;
	h->title.len = 0;
	supply_title(&h->outline, called.len > 0 ? called : name, &h->title);
	if (h->title.len > 0)
		block_write_meta(
		    &h->piece, SPAN("title-supplied"), buf_view(&h->title));
}

/* What is left out of a document is said. */
static void
tell_dropped(struct headings *h)
{
	size_t count = 0, number = 0, first = 0;

	for (size_t i = 0; i < h->outline.line_count; i++) {
		number = outline_number(&h->outline, i, number);
		if (h->outline.lines[i].why != WHY_FURNITURE)
			continue;
		first = count++ == 0 ? number : first;
	}
	if (count > 0)
		warn(buf_cstring(&h->source), first,
		    count == 1
			? N_("%zu line of a web page left out, from this one on")
			: N_("%zu lines of a web page left out, from this one on"),
		    count);
}

static void
write_part(struct headings *h, const struct text *text, struct span name,
    size_t before, struct output *out)
{
	h->piece.len = 0;
	if (h->explain) {
		explain_lines(
		    &h->outline, buf_cstring(&h->source), h->line, &h->piece);
		output_add(out, buf_view(&h->piece));
		return;
	}
	h->name = name;
	block_write_part(&h->piece, name, before);
	write_meta(h, text, name);
	if (h->drop)
		tell_dropped(h);
	blocks_write(&h->outline, h->drop, &h->piece, out);
}

static void
convert(struct headings *h, const struct text *text, struct output *out)
{
	struct givens givens =
	    overrides_find(&h->overrides, text->name, text->body);
	struct parts *parts = &h->parts;

	given_field_read(&h->given, text);
	parts_cut(parts, text->body, &givens, h->several);
	for (size_t i = 0; i < parts->count; i++) {
		const struct part *part = &parts->list[i];
		struct span name = parts_name(parts, text->name, i);

		if (parts->count > 1)
			givens = overrides_find_part(
			    &h->overrides, name, part->text, part->before);
		givens = parts_give(parts, i,
		    given_field_merge(&h->given, givens, part->before));
		outline_find(&h->outline, part->text, &givens);
		outline_shift(&h->outline, part->before);
		write_part(h, text, name, part->before, out);
	}
}

/* What jg-frommarkdown has found, with what the tables know. */
static void
pass_on(struct headings *h, const struct text *text, const char *source,
    struct output *out)
{
	h->piece.len = 0;
	h->name = text->name;
	block_write_doc(&h->piece, text->name);
	ready_append_fields(text, &h->piece);
	metadata_append(&h->metadata, text->name, &h->piece);
	overrides_refuse(&h->overrides, text->name);
	if (!h->explain && ready_append(text, source, is_known, h, &h->piece))
		output_add(out, buf_view(&h->piece));
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct headings *h = state;
	struct frame_reader reader;
	struct text text;

	frame_reader_open(&reader, src);
	reader.unnamed = true;
	while (!out->failed && frame_next(&reader, &text)) {
		const char *source = text_source(&text, src->name, &h->source);
		struct span format = text_field(&text, SPAN("format"));

		h->text = &text;
		if (span_equal(format, SPAN("markdown")))
			fail(source, 0, "Markdown; run jg-frommarkdown first");
		else if (ready_is(&text))
			pass_on(h, &text, source, out);
		else if (!outline_fits(text.body))
			fail(source, 0, "a document of 4 GB or more");
		else if (text_is_normalized(&text, source))
			convert(h, &text, out);
	}
}

static void
end(void *state, struct output *out)
{
	struct headings *h = state;

	(void)out;
	if (!h->part) {
		table_tell_unused(&h->metadata, N_("no document has the name"));
		overrides_tell_unused(&h->overrides);
	}
	table_free(&h->metadata);
	overrides_free(&h->overrides);
	parts_free(&h->parts);
	given_field_free(&h->given);
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
		N_("say why a line, or each, is what it is"), true},
	    {FURNITURE, "furniture", "keep|drop",
		N_("leave out what a web page has around its text"), false},
	    {METADATA, "metadata", "FILE",
		N_("take title, speaker and so on from a table"), false},
	    {OVERRIDES, "overrides", "FILE",
		N_("take what single lines are from a table"), false},
	    {SEVERAL, "several", NULL,
		N_("cut a text at the titles of the speeches in it"), false},
	    {PART, "part", NULL,
		N_("let the tables have rows for other documents"), false},
	    {0},
	};
	struct headings state = {0};
	const struct filter filter = {
	    .name = "jg-headings",
	    .operands = N_("[file ...]"),
	    .purpose = N_("find the structure of plain Chinese text"),
	    .options = options,
	    .state = &state,
	    .option = option,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
