/*
 * Who has written an article, by the element that names them: in front of the text, of
 * a class such as author, or below the title a link to their page.
 */
#include "about/says_byline.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "measure/says_imprint.h"

enum { NAME_LEAST = 2, NAME_MOST = 12, TEXTS_MOST = 4 };

static bool
is_letter(uint32_t code)
{
	return unicode_is_han(code) || ascii_is_letter(code);
}

bool
byline_may_be(struct span name)
{
	uint32_t code;

	for (size_t at = 0; at < name.len;) {
		at += utf8_next(name, at, &code);
		if (is_letter(code))
			return true;
	}
	return false;
}

static bool
is_of_page(struct span text)
{
	return words_begin(text, &words_page_button) == text.len ||
	    words_begin(text, &words_imprint_label) > 0 ||
	    words_begin(text, &words_imprint_author) > 0 ||
	    words_begin(text, &words_page_tail) > 0;
}

/* A few letters, with nothing between but a point or a blank. */
static bool
is_name(struct span text)
{
	size_t chars = utf8_length(text);
	uint32_t code;

	/* by is none */
	if (chars < NAME_LEAST || text.len == NAME_LEAST || chars > NAME_MOST ||
	    is_of_page(text))
		return false;
	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (!is_letter(code) && code != U'·' && code != ' ')
			return false;
	}
	return true;
}

/* 作者：某某, 本报记者 某某, or what stands alone. */
static struct span
name_in(struct span text)
{
	struct span value = imprint_author(text);

	if (value.len > 0)
		return value;
	text = blank_trim(text);
	value = blank_trim(span_from(text, words_begin(text, &words_reporter)));
	return value;
}

static struct span
name_of(const struct tree *tree, uint32_t at)
{
	size_t texts = 0;

	for (uint32_t i = at + 1; i < tree->node[at].end && texts < TEXTS_MOST;
	     i++) {
		struct span name;

		if (tree->node[i].element != ELEMENT_TEXT)
			continue;
		name = name_in(tree_text(tree, &tree->node[i]));
		texts += name.len > 0;
		if (is_name(name))
			return name;
	}
	return SPAN("");
}

/* The account of a messenger that has put the page up. */
static void
issuer_find(
    const struct tree *tree, const struct article *article, struct about *about)
{
	uint32_t end =
	    article->first == TREE_NONE ? article->root : article->first;

	for (uint32_t i = 1; i < end && about->provenance.len == 0; i++)
		if ((tree->node[i].flags & NODE_ISSUER) != 0)
			buf_span(&about->provenance, name_of(tree, i));
}

/* Up in the head of a page such a link is that of who reads it. */
static bool
names_author(const struct tree *tree, uint32_t i, uint32_t title)
{
	uint16_t flags = tree->node[i].flags;

	if ((flags & (NODE_HIDDEN | NODE_DROPPED)) != 0)
		return false;
	return (flags & NODE_AUTHOR) != 0 ||
	    ((flags & NODE_ACCOUNT) != 0 && i > title);
}

void
byline_find(
    const struct tree *tree, const struct article *article, struct about *about)
{
	uint32_t end =
	    article->first == TREE_NONE ? article->root : article->first;

	uint32_t title = about->titled < SIZE_MAX
	    ? article->all.list[about->titled].last
	    : TREE_NONE;

	for (uint32_t i = 1; i < end && about->author.len == 0; i++)
		if (names_author(tree, i, title))
			buf_span(&about->author, name_of(tree, i));
	issuer_find(tree, article, about);
}
