/* The tags of an article that have anchors, and the text in them. */
#include "web/article_parts.h"

#include "chinese/measure.h"
#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/words.h"

enum { HEADING_MAX = 6 };

/*
 * Of a name that has to stand on one line: in points the largest, and how many halves of
 * characters of one point the 156 mm of a line take (GB/T 9704-2012, 7.2.4).
 */
enum { NAME_LARGEST = 42, NAME_HALVES = 860 };

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

/* What stays whatever its words become: the number of an article, or else the anchor. */
static void
write_place(struct article *article, const struct block *block)
{
	const struct provision *provision =
	    articles_at(&article->articles, block);

	if (provision != NULL) {
		buf_string(article->out, "art-");
		article_name(provision, article->out);
	} else {
		anchor_write(&article->anchors, block, article->out);
	}
}

/*
 * A link of an element to itself, in the margin and not in what is copied; in front of
 * its words, for behind them it would have Chromium spread the last line.
 */
static void
write_link(struct article *article, const struct block *block, enum word word,
    size_t number)
{
	if (!article->phrase.form.linked)
		return;
	buf_string(article->out, "<a class=\"n\" href=\"#");
	write_place(article, block);
	buf_string(article->out, "\" aria-label=\"");
	web_word_number(
	    article->out, article->phrase.form.around, word, number);
	buf_string(article->out, "\"></a>");
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
	write_link(
	    article, block, WORD_PARAGRAPH_NUMBER, article->nesting.paragraph);
}

void
article_size(struct article *article, const struct block *block)
{
	size_t width = measure_width(block->text);
	size_t size = width > 0 ? NAME_HALVES / width : 0;

	if (size > 0)
		buf_printf(article->out, " data-size=\"%zu\"",
		    size < NAME_LARGEST ? size : NAME_LARGEST);
}

void
article_title(
    struct article *article, const struct block *block, const char *class)
{
	struct buf anchor = {0};

	buf_string(article->out, class == NULL ? "<h1" : "<p ");
	if (class != NULL) {
		add_class(article, class);
		buf_string(article->out, "role=\"heading\" aria-level=\"1\"");
	}
	if (class == NULL && article->form >= FORM_ORDER)
		article_size(article, block);
	anchor_write(&article->anchors, block, &anchor);
	if (anchor.len > 0)
		buf_printf(article->out, " id=\"%s\"", buf_cstring(&anchor));
	buf_byte(article->out, '>');
	buf_free(&anchor);
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
	write_link(article, block, WORD_HEADING_NUMBER, ++article->headings);
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
