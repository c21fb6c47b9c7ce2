/* The tags of an article that have anchors, and the text in them. */
#include "web/article_parts.h"

#include "web/escape.h"
#include "web/lost_glyph.h"

enum { HEADING_MAX = 6 };

void
article_phrase(struct article *article, const struct block *block)
{
	html_phrase_write(&article->phrase, article->out, block);
}

static void
add_class(struct article *article, const char *class)
{
	buf_string(article->out, "class=\"");
	buf_string(article->out, class);
	buf_string(article->out, "\" ");
}

/* How a paragraph of an article is cited, for who copies it off a page. */
static void
write_cite(struct article *article)
{
	struct buf cite = {0};

	if (!article->articles.inside || article->phrase.form.book)
		return;
	if (article->facts->known.has_title || article->articles.papers > 1)
		articles_law(&article->articles,
		    buf_view(&article->facts->title), &cite);
	articles_cite(&article->articles, &cite);
	buf_string(article->out, "\" data-cite=\"");
	escape_attribute(article->out, buf_view(&cite));
	buf_free(&cite);
}

void
article_paragraph(
    struct article *article, const struct block *block, const char *class)
{
	buf_string(article->out, "<p ");
	if (class != NULL)
		add_class(article, class);
	buf_string(article->out, "id=\"");
	anchor_write(&article->anchors, block, article->out);
	write_cite(article);
	buf_string(article->out, "\">");
}

void
article_section(struct article *article, const struct block *block)
{
	struct buf number = {0};

	if (anchor_section(&article->anchors, block, &number)) {
		buf_string(article->out, "<section id=\"");
		buf_span(article->out, buf_view(&number));
		buf_string(article->out, "\">\n");
	} else {
		buf_string(article->out, "<section>\n");
	}
	buf_free(&number);
}

void
article_heading(struct article *article, const struct block *block)
{
	unsigned level = article->nesting.sections + 1;
	unsigned element = level < HEADING_MAX ? level : HEADING_MAX;

	buf_string(article->out, "<h");
	buf_number(article->out, element);
	if (level > element)
		buf_printf(article->out, " aria-level=\"%u\"", level);
	buf_string(article->out, " id=\"");
	anchor_write(&article->anchors, block, article->out);
	buf_string(article->out, "\">");
	article_phrase(article, block);
	buf_string(article->out, "</h");
	buf_number(article->out, element);
	buf_byte(article->out, '>');
}

/* The text prints it: a record of it, or the value in one before the text begins. */
static bool
is_printed(const struct article *article, enum fact fact, struct span value)
{
	const struct known *known = &article->facts->known.known[fact];

	if (known->sure == SURE_PRINTED)
		return true;
	for (size_t i = 0; i < article->done; i++) {
		const struct block *block = &article->document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		if ((fact == FACT_DATE && block->kind == KIND_DATE) ||
		    memmem(block->text.ptr, block->text.len, value.ptr,
			value.len) != NULL)
			return true;
	}
	return false;
}

static void
add_fact(struct article *article, enum fact fact, bool *begun)
{
	const struct facts *known = &article->facts->known;
	struct span value = fact == FACT_DATE ? buf_view(&article->facts->date)
					      : facts_best(known, fact);

	if (value.len == 0 || is_printed(article, fact, value))
		return;
	buf_string(article->out,
	    *begun ? " · " : "<p class=\"known\" data-added=\"\">");
	*begun = true;
	lost_glyph_text(article->out, value);
}

void
article_facts(struct article *article)
{
	static const enum fact facts[] = {
	    FACT_SPEAKER, FACT_DATE, FACT_PLACE, FACT_EVENT};
	bool begun = false;

	for (size_t i = 0; i < sizeof(facts) / sizeof(*facts); i++)
		add_fact(article, facts[i], &begun);
	if (begun)
		buf_string(article->out, "</p>\n");
}
