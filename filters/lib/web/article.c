/* The document itself: records to elements. */
#include "web/article.h"

#include "structure/end/colophon.h"
#include "web/article_parts.h"
#include "web/article_red.h"
#include "web/article_web.h"
#include "web/html_table.h"
#include "web/lost_glyph.h"
#include "web/page_head.h"
#include "web/title_words.h"

/* How records of a kind are written; metadata are not. */
struct writing {
	/* Write the record just taken, and those after it that belong to it. */
	void (*write)(struct article *article, const struct block *block,
	    const char *class);
	const char *class;
	bool head; /* stands above the text */
};

static const struct block *
take(struct article *article)
{
	const struct block *block = &article->document->blocks[article->done++];

	nesting_place(&article->nesting, block);
	(void)articles_enter(&article->articles, block);
	return block;
}

/* The next record, where it is of the kind; else NULL. */
static const struct block *
peek(const struct article *article, enum kind kind)
{
	const struct document *document = article->document;

	return article->done < document->count &&
		document->blocks[article->done].kind == kind
	    ? &document->blocks[article->done]
	    : NULL;
}

static void
close_paragraph(struct article *article)
{
	buf_string(article->out, "</p>\n");
}

static void
write_paragraph(
    struct article *article, const struct block *block, const char *class)
{
	article_paragraph(article, block, class);
	article_phrase(article, block);
	close_paragraph(article);
}

/* What stands above or below the text has a place, not a number. */
static void
write_plain(
    struct article *article, const struct block *block, const char *class)
{
	buf_printf(article->out, "<p class=\"%s\">", class);
	article_phrase(article, block);
	close_paragraph(article);
}

/* A line of a red head, or of its foot, may have a part at either edge. */
static void
write_edged(
    struct article *article, const struct block *block, const char *class)
{
	article_edged(article, block, class);
	article_edge(article, block);
	close_paragraph(article);
}

static void
write_issuer(
    struct article *article, const struct block *block, const char *class)
{
	article_edged(article, block, class);
	article_phrase(article, block);
	close_paragraph(article);
}

/* Names below 抄送：… go on with it. */
static void
write_colophon(
    struct article *article, const struct block *block, const char *class)
{
	const struct block *next;
	struct colophon colophon;

	article_edged(article, block, class);
	article_edge(article, block);
	while ((next = peek(article, KIND_COLOPHON)) != NULL &&
	    !colophon_read(next->text, &colophon)) {
		buf_string(article->out, "<br />");
		article_phrase(article, take(article));
	}
	close_paragraph(article);
}

/* The lines of one title; that of an enclosed paper is no <h1>. */
static void
write_title(
    struct article *article, const struct block *block, const char *class)
{
	bool first = !article->named;

	article->named = true;
	article_title(article, block, first ? NULL : class);
	article_phrase(article, block);
	while (peek(article, KIND_TITLE) != NULL) {
		buf_string(article->out, "<br />");
		article_phrase(article, take(article));
	}
	buf_string(article->out, first ? "</h1>\n" : "</p>\n");
}

static void
write_head(
    struct article *article, const struct block *block, const char *class)
{
	(void)class;
	article_heading(article, block);
	buf_byte(article->out, '\n');
}

/* Heading and text stay one paragraph to the eye. */
static void
write_runin(
    struct article *article, const struct block *block, const char *class)
{
	const struct block *next = peek(article, KIND_PARA);

	buf_printf(article->out, "<div class=\"%s\">", class);
	article_heading(article, block);
	if (next != NULL && next->line == block->line) {
		next = take(article);
		article_paragraph(article, next, NULL);
		article_phrase(article, next);
		buf_string(article->out, "</p>");
	}
	buf_string(article->out, "</div>\n");
}

static void
write_turn(
    struct article *article, const struct block *block, const char *class)
{
	const struct block *next = peek(article, KIND_PARA);

	article_paragraph(article, block, class);
	buf_string(article->out, "<b>");
	article_phrase(article, block);
	buf_string(article->out, "</b>");
	if (next != NULL && paragraph_goes_on(block, next))
		article_phrase(article, take(article));
	close_paragraph(article);
}

/* A note and what goes on with it; without a number nothing points to it. */
static void
write_footnote(
    struct article *article, const struct block *block, const char *class)
{
	const struct note_table *table = &article->phrase.marks.table;
	int note = note_table_at(table, block);
	const struct block *next;

	html_note_open(article->out, article->phrase.form, table, note, class);
	write_paragraph(article, block, NULL);
	while ((next = peek(article, KIND_FOOTNOTE)) != NULL &&
	    next->label.len == 0 && next->level == block->level)
		write_paragraph(article, take(article), NULL);
	html_note_close(article->out, article->phrase.form, table, note);
}

/* Lines that follow each other are a group; an empty line parts two. */
static void
write_lines(
    struct article *article, const struct block *block, const char *class)
{
	const struct block *next;

	article_paragraph(article, block, class);
	article_phrase(article, block);
	while ((next = peek(article, KIND_LINE)) != NULL &&
	    paragraph_goes_on(block, next)) {
		block = take(article);
		buf_string(article->out, "<br />");
		article_phrase(article, block);
	}
	close_paragraph(article);
}

/* A table, or a caption without one. */
static void
write_table(
    struct article *article, const struct block *block, const char *class)
{
	size_t records = html_table(article->out, &article->phrase, block,
	    article->document->count - (article->done - 1), &article->anchors);

	if (records == 0)
		write_paragraph(article, block, class);
	while (records-- > 1)
		(void)take(article);
}

enum { PLACE_BODY = false, PLACE_HEAD = true };

static const struct writing writings[KIND_COUNT] = {
#define KIND( \
    id, name, section, given, front, markdown, html, class, place, ...) \
	[KIND_##id] = {write_##html, class, PLACE_##place},
#include "stream/kinds.def"
};

static void
close_items(struct article *article, unsigned keep)
{
	for (; article->items > keep; article->items--)
		buf_string(article->out, "</li></ol>\n");
}

static void
close_sections(struct article *article, unsigned keep)
{
	if (article->sections > keep)
		close_items(article, 0);
	for (; article->sections > keep; article->sections--)
		buf_string(article->out, "</section>\n");
}

/* An article of a law has an anchor by its number. */
static void
open_item(struct article *article, const struct block *block)
{
	const struct provision *provision =
	    articles_at(&article->articles, block);

	buf_string(article->out, "<li");
	if (provision != NULL) {
		buf_string(article->out, " id=\"art-");
		article_name(provision, article->out);
		buf_byte(article->out, '"');
		article->phrase.article = provision;
	}
	buf_byte(article->out, '>');
}

/* Close and open what the place of the record asks for. */
static void
move(struct article *article, const struct block *block)
{
	const struct nesting *to = &article->nesting;
	bool heading = kind_is_heading(block->kind);

	close_sections(article, to->sections - heading);
	close_items(article, to->items);
	if (heading) {
		close_items(article, 0);
		article->sections++;
		article_section(article, block);
	} else if (block->kind == KIND_ITEM) {
		buf_string(article->out,
		    article->items == to->items ? "</li>\n" : "<ol>\n");
		open_item(article, block);
		article->items = to->items;
	}
}

/* The title that the text does not have. */
static void
add_title(struct article *article)
{
	const struct page_facts *facts = article->facts;

	article->named = true;
	buf_printf(article->out, "<h1%s data-added=\"\">",
	    facts->invented ? " class=\"supplied\"" : "");
	if (article->phrase.form.book)
		lost_glyph_text(article->out, buf_view(&facts->title));
	else
		title_words(
		    article->out, buf_view(&facts->title), lost_glyph_text);
	buf_string(article->out, "</h1>\n");
}

/* Enter the header with the first record, leave it with the first of text. */
static void
move_head(struct article *article, bool head)
{
	if (!article->begun && !article->heads) {
		article_red_head(article);
		article->heads = true;
		if (!article->facts->titled)
			add_title(article);
	}
	if (article->heads && !head) {
		article_facts(article);
		buf_string(article->out, "</header>\n");
		article->heads = false;
		article->begun = true;
	}
}

static void
write_block(struct article *article)
{
	bool head = article->done < article->head;
	size_t lines =
	    head ? page_head_web(article->document, article->done) : 0;
	const struct block *block;
	const struct writing *writing;

	if (lines > 0) {
		move_head(article, true);
		article_web(article, lines);
		while (lines-- > 0)
			(void)take(article);
		return;
	}
	block = take(article);
	writing = &writings[block->kind];
	if (writing->write == NULL)
		return;
	move_head(article, head);
	article->phrase.form.titles =
	    writing->head && !article->phrase.form.book;
	move(article, block);
	writing->write(article, block, writing->class);
}

size_t
article_write(struct buf *out, const struct document *document,
    const struct page_facts *facts, struct html_form form)
{
	struct article article = {
	    .out = out,
	    .document = document,
	    .facts = facts,
	    .phrase.form = form,
	    .head = page_head(document),
	};
	const char *tag = language_tag(facts->language);
	size_t masks;

	buf_printf(out, "<article lang=\"%s\" xml:lang=\"%s\">\n", tag, tag);
	articles_find(&article.articles, document);
	anchor_find(&article.anchors, document);
	inline_begin(&article.phrase.marks, document);
	while (article.done < document->count)
		write_block(&article);
	move_head(&article, false);
	close_sections(&article, 0);
	close_items(&article, 0);
	buf_string(out, "</article>\n");
	masks = article.phrase.masks;
	html_phrase_free(&article.phrase);
	articles_free(&article.articles);
	anchor_free(&article.anchors);
	return masks;
}
