/* What a page says of its article: title, day, where it is from, who wrote it. */
#include "about/says.h"

#include "about/says_byline.h"
#include "about/says_title.h"
#include "base/blank.h"
#include "base/portable.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "chinese/script.h"
#include "given/documents.h"
#include "measure/republic_day.h"
#include "measure/says_imprint.h"

enum {
	FRONT_CHARS = 60,
	ABOVE = 6, /* paragraphs */
	IMPRINT_BYTES = 600,
};

static const char *const days[] = {"PubDate", "article:published_time",
    "publishdate", "datePublished", "apub:time", "DC.date.issued", "DC.Date",
    "weibo: article:create_at", "releasedate", "date", "dateCreated",
    "dateUpdate", "linked:day", NULL};
static const char *const sources[] = {"ContentSource", "source",
    "article:source", "DC.Source", "dc.publisher", NULL};
static const char *const authors[] = {"Author", "article:author",
    "og:article:author", "DC.creator", "byline", "linked:author", NULL};
static const char *const keywords[] = {"Keywords", "news_keywords", NULL};

static void
take_meta(const struct tree *tree, const char *const *names, struct buf *out)
{
	for (; *names != NULL && out->len == 0; names++)
		buf_span(out, blank_trim(tree_meta(tree, *names)));
}

/* Keywords are parted by ； wherever they are. */
static void
part_keywords(struct buf *words)
{
	static const char *const marks[] = {",", "，", ";", "、", "；"};
	struct buf parted = {0};

	for (size_t at = 0; at < words->len;) {
		struct span rest = span_from(buf_view(words), at);
		size_t len = 0;

		for (size_t i = 0; len == 0 && i < 5; i++)
			if (span_starts(rest, span_of(marks[i])))
				len = strlen(marks[i]);
		if (len == 0)
			buf_byte(&parted, words->data[at++]);
		else if (at + len < words->len)
			buf_string(&parted, "；");
		at += len;
	}
	buf_free(words);
	*words = parted;
}

static void
take(struct buf *out, struct span value)
{
	if (out->len == 0)
		buf_span(out, value);
}

/* By all that the page has of text. */
static bool
is_traditional(const struct tree *tree)
{
	struct block block = {.kind = KIND_PARA, .text = buf_view(&tree->text)};
	struct document document = {.blocks = &block, .count = 1};

	return script_of(&document) == SCRIPT_TRADITIONAL;
}

/* 98-11-05 is of the Republic where the script is: elsewhere it is of 1998. */
static void
take_republic(const struct tree *tree, struct span text, struct buf *published)
{
	struct republic_day day;

	if (published->len == 0 && imprint_day(text).len == 0 &&
	    republic_day_find(text, &day) && (day.sure || is_traditional(tree)))
		republic_day_write(&day, published);
}

/* What is no day is none; 113-03-05 is one of our era. */
static void
settle_day(const struct tree *tree, struct buf *published)
{
	struct buf said = {0};

	if (imprint_day(buf_view(published)).len > 0)
		return;
	buf_span(&said, buf_view(published));
	published->len = 0;
	take_republic(tree, buf_view(&said), published);
	buf_free(&said);
}

static void
read_imprint(const struct tree *tree, struct span text, struct about *about)
{
	if (!says_imprint(text))
		return;
	take(&about->published, imprint_day(text));
	take_republic(tree, text, &about->published);
	take(&about->provenance, imprint_source(text));
	take(&about->provenance, imprint_paper(text));
	take(&about->author, imprint_author(text));
}

/* Where it was printed may stand in a line, in an element of its own, behind a name. */
static void
read_parts(
    const struct tree *tree, const struct paragraph *p, struct about *about)
{
	for (uint32_t i = p->first; i <= p->last; i++) {
		struct span text = tree_text(tree, &tree->node[i]);

		if (tree->node[i].element == ELEMENT_TEXT &&
		    imprint_paper(text).len > 0)
			read_imprint(tree, text, about);
	}
}

/* In the same element, or in a row of its own below. */
static bool
stands_by(const struct tree *tree, const struct paragraph *p,
    const struct paragraph *title)
{
	const struct node *node = tree->node;
	uint32_t parent = node[p->block].parent;
	uint32_t other = node[title->block].parent;

	return parent == other ||
	    (p > title && node[parent].element == ELEMENT_TR &&
		node[other].element == ELEMENT_TR &&
		node[parent].parent == node[other].parent);
}

/* A number, a subtitle, a name or a day, next to the title. */
static bool
is_front(const struct tree *tree, const struct article *article,
    const struct about *about, size_t i, struct buf *text)
{
	const struct paragraph *p = &article->all.list[i];
	const struct paragraph *title = &article->all.list[about->titled];

	if (p->chars > FRONT_CHARS || p->links > 0 ||
	    p->first >= article->root || !stands_by(tree, p, title))
		return false;
	text->len = 0;
	paragraph_text(tree, p, IMPRINT_BYTES, text);
	return !says_imprint(buf_view(text)) &&
	    !imprint_is_labelled(buf_view(text));
}

static void
find_front(
    const struct tree *tree, const struct article *article, struct about *about)
{
	struct buf text = {0};

	about->front = about->behind = about->titled;
	if (about->titled == SIZE_MAX ||
	    article->all.list[about->titled].first >= article->root)
		return;
	while (about->front > 0 &&
	    is_front(tree, article, about, about->front - 1, &text))
		about->front--;
	do
		about->behind++;
	while (about->behind < article->all.count &&
	    is_front(tree, article, about, about->behind, &text));
	buf_free(&text);
}

/* Above the title some have it, too. */
static void
read_above(
    const struct tree *tree, const struct article *article, struct about *about)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};
	size_t end = about->titled < SIZE_MAX ? about->titled : 0;

	for (size_t i = end > ABOVE ? end - ABOVE : 0; i < end; i++) {
		if (all->list[i].chars > FRONT_CHARS)
			continue;
		text.len = 0;
		paragraph_spread(tree, &all->list[i], IMPRINT_BYTES, &text);
		if (words_begin(
			blank_trim(buf_view(&text)), &words_imprint_source) > 0)
			take(&about->provenance,
			    imprint_source(buf_view(&text)));
	}
	buf_free(&text);
}

/* Between the title and the text. */
static void
read_imprints(
    const struct tree *tree, const struct article *article, struct about *about)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};

	for (size_t i = about->titled < SIZE_MAX ? about->titled + 1 : 0;
	     i < all->count && all->list[i].first <= article->first; i++) {
		if (all->list[i].chars > IMPRINT_CHARS)
			continue;
		text.len = 0;
		paragraph_spread(tree, &all->list[i], IMPRINT_BYTES, &text);
		read_imprint(tree, buf_view(&text), about);
		read_parts(tree, &all->list[i], about);
	}
	buf_free(&text);
}

/* Whom the line names who put it on the page has not written it. */
static void
drop_editor(struct span line, struct buf *author)
{
	size_t label = words_begin(line, &words_imprint_editor);

	if (label > 0 && author->len > 0 &&
	    memmem(line.ptr + label, line.len - label, author->data,
		author->len) != NULL)
		author->len = 0;
}

/* Below the text: 来源：某报. */
static void
read_tail(
    const struct tree *tree, const struct article *article, struct about *about)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};

	for (size_t i = 0; i < all->count; i++) {
		struct span line;

		if (all->list[i].first <= article->last ||
		    all->list[i].chars > FRONT_CHARS)
			continue;
		text.len = 0;
		paragraph_spread(tree, &all->list[i], IMPRINT_BYTES, &text);
		line = blank_trim(buf_view(&text));
		line = span_from(line, scan_opening(line, 0));
		drop_editor(line, &about->author);
		take(&about->provenance, imprint_paper(line));
		if (words_begin(line, &words_imprint_source) > 0)
			take(&about->provenance, imprint_source(line));
		if (imprint_is_moment(line) ||
		    (tree->node[all->list[i].block].flags & NODE_POSTER) != 0)
			take(&about->published, imprint_day(line));
	}
	buf_free(&text);
}

/* 来源：某报, in what is nothing but the source. */
static void
settle_source(struct buf *source)
{
	struct buf value = {0};

	buf_span(&value, imprint_source(buf_view(source)));
	if (value.len > 0) {
		source->len = 0;
		buf_span(source, buf_view(&value));
	}
	buf_free(&value);
}

/* The number of a clerk, and the name of the site, have written nothing. */
static void
settle_author(const struct tree *tree, struct about *about)
{
	struct span name = buf_view(&about->author);
	bool is_site = words_end(name, &words_site_end) > 0 ||
	    (name.len > 0 &&
		span_equal(name, blank_trim(tree_meta(tree, "og:site_name"))));

	if (is_site)
		take(&about->provenance, name);
	if (is_site || !byline_may_be(name))
		about->author.len = 0;
}

void
about_read(
    const struct tree *tree, const struct article *article, struct about *about)
{
	title_find(tree, article, about);
	take_meta(tree, days, &about->published);
	take_meta(tree, sources, &about->provenance);
	take_meta(tree, authors, &about->author);
	take_meta(tree, keywords, &about->keywords);
	part_keywords(&about->keywords);
	settle_day(tree, &about->published);
	settle_source(&about->provenance);
	settle_author(tree, about);
	read_imprints(tree, article, about);
	read_above(tree, article, about);
	read_tail(tree, article, about);
	byline_find(tree, article, about);
	take(&about->published, imprint_day(tree_meta(tree, "time")));
	if (span_equal(buf_view(&about->author), buf_view(&about->provenance)))
		about->author.len = 0;
	find_front(tree, article, about);
}

void
about_write(const struct about *about, struct buf *fields)
{
	documents_field(
	    fields, "published", imprint_day(buf_view(&about->published)));
	documents_field(fields, "provenance", buf_view(&about->provenance));
	documents_field(fields, "author", buf_view(&about->author));
	documents_field(fields, "keywords", buf_view(&about->keywords));
}

void
about_free(struct about *about)
{
	buf_free(&about->title);
	buf_free(&about->published);
	buf_free(&about->provenance);
	buf_free(&about->author);
	buf_free(&about->keywords);
}
