/* What is known of a document, as rows of a list of terms. */
#include "web/about_rows.h"

#include "web/lost_glyph.h"
#include "web/words.h"

struct row {
	enum fact fact; /* FACT_COUNT: the metadata's, by its key */
	struct span key;
	enum word term;
};

static const struct row rows[] = {
    {FACT_SPEAKER, {NULL, 0}, WORD_SPEAKER},
    {FACT_ROLE, {NULL, 0}, WORD_ROLE},
    {FACT_ORGANIZATION, {NULL, 0}, WORD_ORGANIZATION},
    {FACT_EVENT, {NULL, 0}, WORD_EVENT},
    {FACT_DATE, {NULL, 0}, WORD_DATE},
    {FACT_PLACE, {NULL, 0}, WORD_PLACE},
    {FACT_ISSUER, {NULL, 0}, WORD_ISSUER},
    {FACT_DOCNO, {NULL, 0}, WORD_DOCNO},
    {FACT_COPY_NUMBER, {NULL, 0}, WORD_COPY_NUMBER},
    {FACT_SECRECY, {NULL, 0}, WORD_SECRECY},
    {FACT_URGENCY, {NULL, 0}, WORD_URGENCY},
    {FACT_APPROVER, {NULL, 0}, WORD_APPROVER},
    {FACT_COPIED_TO, {NULL, 0}, WORD_COPIED_TO},
    {FACT_PRINTER, {NULL, 0}, WORD_PRINTER},
    {FACT_PRINTED, {NULL, 0}, WORD_PRINTED},
    {FACT_PUBLISHER, {NULL, 0}, WORD_PUBLISHER},
    {FACT_LICENCE, {NULL, 0}, WORD_LICENCE},
    {FACT_KEYWORDS, {NULL, 0}, WORD_KEYWORDS},
    {FACT_COUNT, {"note", 4}, WORD_NOTE},
    {FACT_PROVENANCE, {NULL, 0}, WORD_SOURCE},
};

void
about_row(struct buf *out, const char *term, struct span value)
{
	if (value.len == 0)
		return;
	buf_printf(out, "<dt>%s</dt><dd>", term);
	lost_glyph_text(out, value);
	buf_string(out, "</dd>\n");
}

static struct span
value_of(const struct row *row, const struct document *document,
    const struct page_facts *facts)
{
	if (row->fact == FACT_COUNT)
		return document_meta(document, row->key);
	if (row->fact == FACT_DATE)
		return buf_view(&facts->date);
	return facts_best(&facts->known, row->fact);
}

void
about_rows(struct buf *out, const struct document *document,
    const struct page_facts *facts, enum language language)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		about_row(out, web_word(language, rows[i].term),
		    value_of(&rows[i], document, facts));
}
