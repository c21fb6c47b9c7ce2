/* A line of a catalogue for each document. */
#include "catalogue.h"

#include "base/cell.h"
#include "web/count.h"
#include "web/language.h"

void
catalogue_head(struct buf *out)
{
	buf_string(out, "name\ttitle\tdate\tspeaker\tcharacters");
	for (unsigned level = 1; level <= LEVEL_MAX; level++)
		buf_printf(out, "\th%u", level);
	buf_string(out, "\twhen\torder\tcompare\tlang\n");
}

static void
write_cell(
    struct buf *out, const char *before, struct span text, const char *behind)
{
	size_t start;

	buf_string(out, before);
	start = out->len;
	buf_span(out, text);
	buf_string(out, behind);
	cell_close(out, start);
}

/* A fact as it is printed, or in standard form. */
static void
write_fact(struct buf *out, struct facts *facts, enum fact fact, bool printed)
{
	const struct known *known = &facts->known[fact];

	write_cell(out, "\t",
	    printed ? buf_view(&known->printed) : facts_best(facts, fact),
	    known->sure == SURE_GUESSED ? "?" : "");
}

void
catalogue_write(
    struct facts *facts, const struct document *document, struct buf *out)
{
	static const enum fact columns[] = {
	    FACT_TITLE, FACT_DATE, FACT_SPEAKER};
	size_t characters = 0, heads[LEVEL_MAX + 1] = {0};

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		characters += count_characters(block->label) +
		    count_characters(block->text);
		if (kind_is_heading(block->kind))
			heads[block->level]++;
	}
	facts_gather(facts, document);
	write_cell(out, "", document->name, "");
	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		write_fact(out, facts, columns[i],
		    columns[i] == FACT_DATE &&
			facts->known[FACT_DATE].printed.len > 0);
	buf_printf(out, "\t%zu", characters);
	for (unsigned level = 1; level <= LEVEL_MAX; level++)
		buf_printf(out, "\t%zu", heads[level]);
	write_fact(out, facts, FACT_DATE, false);
	write_cell(out, "\t", document_meta(document, SPAN("order")), "");
	write_cell(out, "\t", document_meta(document, SPAN("compare")), "");
	buf_printf(out, "\t%s", language_tag(language_of_document(document)));
	buf_byte(out, '\n');
}

void
catalogue_facts_head(struct buf *out)
{
	buf_string(out, "name\tkey\tsure\tline\tstandard\tprinted\n");
}

void
catalogue_facts(
    struct facts *facts, const struct document *document, struct buf *out)
{
	facts_gather(facts, document);
	for (unsigned i = 0; i < FACT_COUNT; i++) {
		const struct known *known = &facts->known[i];

		if (known->sure == SURE_NOT || i == FACT_TITLE_SUPPLIED)
			continue;
		write_cell(out, "", document->name, "");
		write_cell(out, "\t", fact_key((enum fact)i), "");
		buf_printf(
		    out, "\t%s\t%zu", facts_sure(known->sure), known->line);
		write_cell(out, "\t", facts_best(facts, (enum fact)i), "");
		write_cell(out, "\t", buf_view(&known->printed), "");
		buf_byte(out, '\n');
	}
}
