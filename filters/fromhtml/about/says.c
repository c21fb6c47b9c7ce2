/* What a page says of its article: title, day, where it is from, who wrote it. */
#include "about/says.h"

#include "about/says_imprint.h"
#include "about/says_title.h"
#include "base/blank.h"
#include "base/utf8.h"
#include "given/documents.h"

enum {
	FRONT_CHARS = 60,
	IMPRINT_CHARS = 150,
	IMPRINT_BYTES = 600,
	DAY_BYTES = 10
};

static const char *const days[] = {"PubDate", "article:published_time",
    "publishdate", "datePublished", "apub:time", "DC.date.issued", "DC.Date",
    "weibo: article:create_at", "releasedate", "date", NULL};
static const char *const sources[] = {"ContentSource", "source",
    "article:source", "DC.Source", "dc.publisher", NULL};
static const char *const authors[] = {"Author", "article:author",
    "og:article:author", "DC.creator", "byline", NULL};
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

/* It is the day alone, and the time: the day of a page, not of a speech. */
static bool
is_moment(struct span text, struct span day)
{
	return day.len > 0 && span_equal(text, day) &&
	    memchr(day.ptr, ':', day.len) != NULL;
}

bool
about_is_imprint(struct span text)
{
	text = blank_trim(text);
	return utf8_length(text) <= IMPRINT_CHARS &&
	    (is_moment(text, imprint_day(text)) ||
		(imprint_is_labelled(text) &&
		    (imprint_day(text).len > 0 ||
			imprint_source(text).len > 0)));
}

static void
read_imprint(struct span text, struct about *about)
{
	if (!about_is_imprint(text))
		return;
	take(&about->published, imprint_day(text));
	take(&about->provenance, imprint_source(text));
	take(&about->author, imprint_author(text));
}

/* A number, a subtitle, a name or a day, next to the title. */
static bool
is_front(const struct tree *tree, const struct article *article,
    const struct about *about, size_t i, struct buf *text)
{
	const struct paragraph *p = &article->all.list[i];
	const struct paragraph *title = &article->all.list[about->titled];

	if (p->chars > FRONT_CHARS || p->links > 0 ||
	    p->first >= article->root ||
	    tree->node[p->block].parent != tree->node[title->block].parent)
		return false;
	text->len = 0;
	paragraph_text(tree, p, IMPRINT_BYTES, text);
	return !about_is_imprint(buf_view(text)) &&
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
		paragraph_text(tree, &all->list[i], IMPRINT_BYTES, &text);
		read_imprint(buf_view(&text), about);
	}
	buf_free(&text);
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
	if (imprint_day(buf_view(&about->published)).len == 0)
		about->published.len = 0;
	read_imprints(tree, article, about);
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
