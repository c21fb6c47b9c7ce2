/*
 * What an official paper has above its title and at its foot, in an article.
 *
 * The style sets it as GB/T 9704-2012 has it: it is told the form, how large
 * who issues it may be on one line, and which part of a line stands right.
 */
#include "web/article_red.h"

#include "document/red_edge.h"
#include "document/sign_place.h"
#include "structure/front/paper_mark.h"

void
article_red_head(struct article *article)
{
	static const char *const classes[] = {
	    [FORM_LETTER] = "letter",
	    [FORM_ORDER] = "order",
	    [FORM_MINUTES] = "minutes",
	};

	if (!article->phrase.form.book)
		article->form = red_paper_form(article->document);
	if (article->form < FORM_LETTER)
		buf_string(article->out, "<header>\n");
	else
		buf_printf(article->out, "<header class=\"%s\">\n",
		    classes[article->form]);
}

static bool
approves(const struct block *block)
{
	return block->kind == KIND_MARKING &&
	    paper_mark_is(block->text) == PAPER_MARK_APPROVER;
}

/* What the style has to know of the record to set it. */
static void
write_measure(struct article *article, const struct block *block)
{
	if (block->kind == KIND_ISSUER)
		article_size(article, block);
	else if (article->begun &&
	    (block->kind == KIND_SIGN || block->kind == KIND_DATE))
		buf_printf(article->out, " data-right=\"%zu\"",
		    sign_place(article->document, article->done - 1));
}

void
article_edged(
    struct article *article, const struct block *block, const char *class)
{
	buf_printf(article->out, "<p class=\"%s\"",
	    approves(block) ? "approver" : class);
	if (!article->phrase.form.book)
		write_measure(article, block);
	if (red_paper_added(block))
		buf_string(article->out, " data-added=\"\"");
	buf_byte(article->out, '>');
}

/* A part of the record; the names of those who approve it are set apart. */
static void
write_part(struct article *article, const struct block *block, struct span text)
{
	struct span rest = text, names, label = text;
	struct buf *out = article->out;

	if (paper_mark_next(&rest, &names) != PAPER_MARK_APPROVER) {
		html_phrase_write_cell(&article->phrase, out, block, text);
		return;
	}
	label.len = (size_t)(names.ptr - text.ptr);
	html_phrase_write_cell(&article->phrase, out, block, label);
	buf_string(out, "<i>");
	html_phrase_write_cell(&article->phrase, out, block,
	    span_from(text, (size_t)(names.ptr - text.ptr)));
	buf_string(out, "</i>");
}

void
article_edge(struct article *article, const struct block *block)
{
	struct span text = block->text;
	size_t at = red_edge_at(block);

	if (article->phrase.form.book) {
		article_phrase(article, block);
		return;
	}
	if (at == 0 || at == text.len) {
		write_part(article, block, text);
		return;
	}
	html_phrase_write_cell(
	    &article->phrase, article->out, block, (struct span){text.ptr, at});
	buf_string(article->out, "\n<span>");
	write_part(article, block, span_from(text, at));
	buf_string(article->out, "</span>");
}
