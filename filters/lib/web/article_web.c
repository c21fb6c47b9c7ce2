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

/* Where text goes on with the lines of the last of them, the anchor is its. */
static size_t
end_of_anchored(const struct article *article, size_t lines)
{
	const struct block *first = article->document->blocks + article->done;

	if (article->done + lines == article->document->count ||
	    !paragraph_goes_on(first + lines - 1, first + lines))
		return lines;
	while (--lines > 0)
		if (!paragraph_goes_on(first + lines - 1, first + lines))
			break;
	return lines;
}

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
	size_t anchored = end_of_anchored(article, lines);

	open_folded(article);
	for (size_t i = 0; i < lines; i++) {
		bool goes_on =
		    i > 0 && paragraph_goes_on(first + i - 1, first + i);

		if (goes_on)
			buf_byte(article->out, '\n');
		else if (i > 0)
			buf_string(article->out, "</p>\n");
		if (!goes_on)
			open_lines(article, first + i, i < anchored);
		article_phrase(article, first + i);
	}
	buf_string(article->out,
	    article->phrase.form.book ? "</p></div>\n" : "</p></details>\n");
}
