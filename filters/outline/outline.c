/* jg-outline: the table of contents, or a catalogue. */
#include "catalogue.h"
#include "inventory.h"
#include "stream/converter.h"
#include "stream/metadata.h"
#include "toc.h"

enum { TSV = 't', FACTS = 'f', SHEET = 's', METADATA = 256 };

enum form { CONTENTS, CATALOGUE, ALL_FACTS, INVENTORY };

struct state {
	struct converter contents;
	struct buf rows;
	struct facts known;
	struct inventory inventory;
	enum form form;
};

static bool
contents(void *state, const struct document *document, struct buf *out)
{
	(void)state;
	toc_write(document, out);
	return true;
}

static bool
option(void *state, int id, const char *value)
{
	struct state *s = state;

	switch (id) {
	case METADATA:
		metadata_read(&s->inventory.given, value);
		break;
	case FACTS:
		s->form = ALL_FACTS;
		break;
	case SHEET:
		s->form = INVENTORY;
		break;
	default:
		s->form = CATALOGUE;
		break;
	}
	return true;
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct state *s = state;

	(void)operands;
	s->contents.convert = contents;
	if (s->form == CATALOGUE)
		catalogue_head(&s->rows);
	if (s->form == ALL_FACTS)
		catalogue_facts_head(&s->rows);
	if (s->form == INVENTORY)
		inventory_head(&s->rows);
	output_add(out, buf_view(&s->rows));
	return true;
}

static void
write_rows(struct state *s, const struct document *document)
{
	if (s->form == CATALOGUE)
		catalogue_write(&s->known, document, &s->rows);
	if (s->form == ALL_FACTS)
		catalogue_facts(&s->known, document, &s->rows);
	if (s->form == INVENTORY)
		inventory_write(&s->inventory, document, &s->rows);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct state *s = state;
	struct block_reader reader;
	const struct document *document;

	if (s->form == CONTENTS) {
		converter_input(&s->contents, src, out);
		return;
	}
	block_reader_open(&reader, src);
	while (!out->failed && (document = block_next(&reader)) != NULL) {
		s->rows.len = 0;
		write_rows(s, document);
		output_add(out, buf_view(&s->rows));
	}
	block_reader_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct state *s = state;

	converter_end(&s->contents, out);
	buf_free(&s->rows);
	facts_free(&s->known);
	inventory_free(&s->inventory);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {FACTS, "facts", NULL, N_("what is known: one line a fact"), false},
	    {METADATA, "metadata", "FILE",
		N_("for --sheet: the table that there is already"), false},
	    {SHEET, "sheet", NULL,
		N_("all that is known, as a table to correct and put back"),
		false},
	    {TSV, "tsv", NULL, N_("a catalogue: one line a document"), false},
	    {0},
	};
	struct state state = {0};
	const struct filter filter = {
	    .name = "jg-outline",
	    .operands = N_("[file ...]"),
	    .purpose = N_("show the headings of a block stream"),
	    .options = options,
	    .state = &state,
	    .option = option,
	    .begin = begin,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
