/* Which words are the title of an article: what head and headings agree on. */
#include "about/says_title.h"

#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "measure/says_imprint.h"

enum { LEAST = 2, MOST = 100, SITE = 30, BYTES = 400 };

/* What a line is worth as a title. */
enum { POINTS_META = 8, POINTS_HEAD = 6, POINTS_H1 = 4, POINTS_H2 = 2 };

static const char *const metas[] = {
    "ArticleTitle", "og:title", "headline", "twitter:title", "DC.title"};

/* Where the next visible character of a text ends; its code, 0 at the end. */
static size_t
visible_next(struct span text, size_t at, uint32_t *code)
{
	while (at < text.len) {
		size_t len = utf8_decode(text, at, code);

		at += len > 0 ? len : 1;
		if (unicode_is_ink(*code))
			return at;
	}
	*code = 0;
	return at;
}

/* Both begin with the same characters, blanks aside, up to the end of one. */
static bool
begins(struct span text, struct span start, bool whole)
{
	size_t a = 0, b = 0;
	uint32_t in_text, in_start;

	for (;;) {
		a = visible_next(text, a, &in_text);
		b = visible_next(start, b, &in_start);
		if (in_start == 0)
			return !whole || in_text == 0;
		if (in_text != in_start)
			return false;
	}
}

static int
heading_above(const struct tree *tree, uint32_t at)
{
	while (at > 0 && element_heading(tree->node[at].element) == 0)
		at = tree->node[at].parent;
	return element_heading(tree->node[at].element);
}

/* It looks like the name of a site. */
static bool
is_site(struct span text)
{
	return utf8_length(text) <= SITE &&
	    words_within(text, &words_site_name);
}

/* Some systems put the site first, and blanks between: 某县人民政府 要闻 某某开会. */
static bool
ends_behind_site(struct span title, struct span text)
{
	struct span site;

	title = blank_trim(title);
	text = blank_trim(text);
	if (text.len == 0 || !span_ends(title, text))
		return false;
	site = (struct span){title.ptr, title.len - text.len};
	return blank_cut_end(site).len < site.len && is_site(site) &&
	    words_end(text, &words_site_name) == 0;
}

/* 标题：, if something stands behind it. */
static size_t
label_bytes(struct span text)
{
	size_t label, at;
	uint32_t code;

	text = blank_trim(text);
	label = words_begin(text, &words_imprint_title);
	at = scan_skip_blanks(text, label);
	code = scan_peek(text, at);
	if (label == 0 || !scan_is_colon(code))
		return 0;
	at += code == ':' ? 1 : 3;
	return at < text.len ? at : 0;
}

static int
points(const struct tree *tree, const struct paragraph *p, struct span meta,
    struct span text)
{
	int heading = heading_above(tree, p->block), sum = 0;

	if (label_bytes(text) > 0)
		sum += POINTS_META;
	if (meta.len > 0 && begins(meta, text, true))
		sum += POINTS_META;
	else if (begins(buf_view(&tree->title), text, false) ||
	    ends_behind_site(buf_view(&tree->title), text))
		sum += POINTS_HEAD;
	if (heading == 1)
		sum += POINTS_H1;
	else if (heading > 0)
		sum += POINTS_H2;
	return sum;
}

static struct span
title_in_meta(const struct tree *tree)
{
	for (size_t i = 0; i < sizeof(metas) / sizeof(metas[0]); i++) {
		struct span value = blank_trim(tree_meta(tree, metas[i]));

		if (value.len > 0)
			return value;
	}
	return SPAN("");
}

/* The paragraph, up to the first of running text, that has most; the last of them. */
static size_t
find_paragraph(
    const struct tree *tree, const struct article *article, struct span meta)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};
	size_t best = SIZE_MAX;
	int most = 1;

	for (size_t i = 0;
	     i < all->count && all->list[i].first <= article->first; i++) {
		const struct paragraph *p = &all->list[i];
		int sum;

		if (p->chars < LEAST || p->chars > MOST)
			continue;
		text.len = 0;
		paragraph_text(tree, p, BYTES, &text);
		sum = points(tree, p, meta, buf_view(&text));
		if (sum >= most) {
			most = sum;
			best = i;
		}
	}
	buf_free(&text);
	return most > 1 ? best : SIZE_MAX;
}

/* What parts a title from the name of its site, and its bytes. */
static size_t
separator(struct span text, size_t at)
{
	static const char *const marks[] = {
	    "_", "|", "｜", " - ", " – ", "--", " — ", "-", "—"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (span_starts(span_from(text, at), span_of(marks[i])))
			return strlen(marks[i]);
	return 0;
}

/* Cut names of sites off its end. */
static struct span
cut_site(struct span title)
{
	for (size_t at = title.len; at > 0; at--) {
		size_t mark = separator(title, at - 1);
		struct span tail;

		if (mark == 0 || at == 1)
			continue;
		tail = blank_trim(span_from(title, at - 1 + mark));
		if (is_site((struct span){title.ptr, at - 1}) && !is_site(tail))
			return tail;
		if (title.ptr[at - 1] != '_' && !is_site(tail))
			continue;
		/* Blanks in front of the mark are cut, too. */
		title = blank_trim((struct span){title.ptr, at - 1});
		at = title.len + 1;
	}
	return title;
}

static bool
is_imprint(const struct tree *tree, const struct paragraph *p, struct buf *text)
{
	text->len = 0;
	paragraph_spread(tree, p, BYTES, text);
	return says_imprint(buf_view(text));
}

/* Where nothing says so, the line above that with the day and the source. */
static size_t
find_above_imprint(const struct tree *tree, const struct article *article)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};
	size_t found = SIZE_MAX;

	for (size_t i = 0; i + 1 < all->count &&
	     all->list[i + 1].first < article->first && found == SIZE_MAX;
	     i++) {
		const struct paragraph *p = &all->list[i];

		if (p->chars < LEAST || p->chars > MOST || p->links > 0)
			continue;
		if (is_imprint(tree, p + 1, &text) &&
		    !is_imprint(tree, p, &text) &&
		    words_begin(
			blank_trim(buf_view(&text)), &words_page_path) == 0)
			found = i;
	}
	buf_free(&text);
	return found;
}

/* The head of a page may have nothing but the name of its site. */
static struct span
title_of_head(const struct tree *tree)
{
	struct span title = cut_site(blank_trim(buf_view(&tree->title)));

	while (title.len > 0 && title.ptr[title.len - 1] == ':')
		title.len--;
	return words_end(title, &words_site_end) > 0 && is_site(title)
	    ? SPAN("")
	    : title;
}

/* 标题： in front of it is of the page. */
static void
cut_label(struct buf *title)
{
	struct span text = blank_trim(buf_view(title));
	size_t label = label_bytes(text);
	struct buf rest = {0};

	if (label == 0)
		return;
	buf_span(&rest, blank_trim(span_from(text, label)));
	buf_free(title);
	*title = rest;
}

void
title_find(
    const struct tree *tree, const struct article *article, struct about *about)
{
	struct span meta = title_in_meta(tree);

	about->titled = find_paragraph(tree, article, meta);
	if (about->titled == SIZE_MAX && meta.len == 0 &&
	    title_of_head(tree).len == 0)
		about->titled = find_above_imprint(tree, article);
	if (about->titled < SIZE_MAX)
		paragraph_text(tree, &article->all.list[about->titled], BYTES,
		    &about->title);
	else if (meta.len > 0)
		buf_span(&about->title, cut_site(meta));
	else
		buf_span(&about->title, title_of_head(tree));
	cut_label(&about->title);
}
