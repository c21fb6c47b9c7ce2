/* How a document is cited, by GB/T 7714. */
#include "citation.h"

#include "reference.h"
#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/words.h"

/* When it was; what nobody tells for sure is in brackets, or as it is printed. */
static void
add_date(struct buf *out, const struct page_facts *facts)
{
	struct buf date = {0};

	cited_date(&date, facts);
	if (date.len == 0)
		buf_span(&date, buf_view(&facts->date));
	lost_glyph_text(out, buf_view(&date));
	buf_free(&date);
}

/* Where, when, and, behind what the reader's day is put into, the address. */
static void
add_publication(struct buf *out, const struct citation *citation)
{
	const struct page_facts *facts = citation->facts;
	bool online = citation->setting->base != NULL;

	if (facts->place.len > 0) {
		buf_byte(out, ' ');
		lost_glyph_text(out, facts->place);
		buf_string(out, facts->date.len > 0 ? ", " : "");
	} else if (facts->date.len > 0) {
		buf_byte(out, ' ');
	}
	add_date(out, facts);
	if (online)
		buf_string(out, "<span id=\"read\"></span>");
	if (facts->place.len > 0 || facts->date.len > 0)
		buf_byte(out, '.');
}

static void
add_address(struct buf *out, const struct citation *citation)
{
	struct buf address = {0};

	if (citation->setting->base == NULL)
		return;
	buf_byte(out, ' ');
	setting_address(citation->setting, &address, citation->path);
	escape_text(out, buf_view(&address));
	buf_free(&address);
}

/* Who, what, where and when, as the standard orders them. */
static void
add_text(struct buf *out, const struct citation *citation)
{
	struct span rest = facts_authors(&citation->facts->known);
	bool online = citation->setting->base != NULL;

	while (rest.len > 0) {
		lost_glyph_text(out, facts_next(&rest));
		buf_string(out, rest.len > 0 ? ", " : ". ");
	}
	lost_glyph_text(out, buf_view(&citation->facts->title));
	buf_string(out, online ? "[Z/OL]." : "[Z].");
	add_publication(out, citation);
	add_address(out, citation);
}

/*
 * The file is in its link: saved without a script, and from a disk, and no
 * file lies beside the page for it.
 */
static void
add_file(
    struct buf *out, const struct citation *citation, enum reference_form form)
{
	static const struct {
		const char *suffix, *type, *name;
	} forms[REFERENCE_FORMS] = {
	    [REFERENCE_BIBTEX] = {"bib", "application/x-bibtex", "BibTeX"},
	    [REFERENCE_RIS] = {"ris", "application/x-research-info-systems",
		"RIS"},
	};
	struct buf text = {0};

	reference_write(&text, form, citation);
	buf_string(out, "<a download=\"");
	escape_attribute(out, cited_file(citation->document));
	buf_printf(
	    out, ".%s\" href=\"data:%s,", forms[form].suffix, forms[form].type);
	escape_path(out, buf_view(&text));
	buf_printf(out, "\">%s</a>\n", forms[form].name);
	buf_free(&text);
}

void
citation_write(
    struct buf *out, const struct citation *citation, enum language language)
{
	buf_printf(out, "<dt>%s</dt><dd><span id=\"cite\">",
	    web_word(language, WORD_CITATION));
	add_text(out, citation);
	buf_printf(out,
	    "</span> <button type=\"button\" id=\"copy\">%s</button>\n",
	    web_word(language, WORD_COPY));
	for (enum reference_form form = 0; form < REFERENCE_FORMS; form++)
		add_file(out, citation, form);
	buf_printf(out,
	    "<span role=\"status\" id=\"status\" data-done=\"%s\"></span>"
	    "</dd>\n",
	    web_word(language, WORD_COPIED));
}
