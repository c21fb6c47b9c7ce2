/* The page of a chapter: the document, and what is known of it. */
#include "chapters/chapter_page.h"

#include "chapters/xhtml.h"
#include "web/about_rows.h"
#include "web/article.h"
#include "web/words.h"

static void
write_about(struct buf *out, const struct document *document,
    const struct page_facts *facts)
{
	size_t begin = out->len, rows;

	buf_printf(out, "<section class=\"about\">\n<h2>%s</h2>\n<dl>\n",
	    web_word(facts->language, WORD_ABOUT));
	rows = out->len;
	about_rows(out, document, facts, facts->language);
	if (out->len == rows)
		out->len = begin;
	else
		buf_string(out, "</dl>\n</section>\n");
}

void
chapter_page(struct buf *out, const struct document *document,
    const struct page_facts *facts, bool vertical)
{
	struct html_form form = {.book = true, .upright = vertical};

	xhtml_begin(
	    out, buf_view(&facts->title), facts->language, "bodymatter");
	(void)article_write(out, document, facts, form);
	write_about(out, document, facts);
	xhtml_end(out);
}
