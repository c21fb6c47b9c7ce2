/* What a web page had around the text: 来源：…, 字体：大 中 小. */
#include "web/article_web.h"

#include "web/words.h"

/* Readers of books do not all know how to unfold. */
static void
open_folded(struct article *article)
{
	if (article->phrase.form.book)
		buf_string(article->out, "<div class=\"web\">");
	else
		buf_printf(article->out,
		    "<details class=\"web\">"
		    "<summary data-added=\"\">%s</summary>",
		    web_word(article->phrase.form.around, WORD_WEB_LINES));
}

/* Where text goes on with their lines, the anchor is its. */
static void
open_lines(struct article *article, const struct block *block, bool anchored)
{
	buf_string(article->out, "<p");
	if (anchored) {
		buf_string(article->out, " id=\"");
		anchor_write(&article->anchors, block, article->out);
		buf_byte(article->out, '"');
	}
	buf_byte(article->out, '>');
}

void
article_web(struct article *article, size_t lines)
{
	const struct block *first = article->document->blocks + article->done;
	bool parted = article->done + lines == article->document->count ||
	    !nesting_continues(first + lines - 1, first + lines);

	open_folded(article);
	for (size_t i = 0; i < lines; i++) {
		bool goes_on =
		    i > 0 && nesting_continues(first + i - 1, first + i);

		if (goes_on)
			buf_byte(article->out, '\n');
		else if (i > 0)
			buf_string(article->out, "</p>\n");
		if (!goes_on)
			open_lines(article, first + i, parted);
		article_phrase(article, first + i);
	}
	buf_string(article->out,
	    article->phrase.form.book ? "</p></div>\n" : "</p></details>\n");
}
