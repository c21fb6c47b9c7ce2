/*
 * A word that two lines of a title share: 交 above 换机, of which the text
 * says 交换机.
 *
 * Two characters of the one line and one of the other side by side are a matter
 * of chance nowhere but inside a word.
 */
#include "structure/front/title_word.h"

#include "base/utf8.h"
#include "chinese/numeral.h"
#include "chinese/point.h"
#include "chinese/scan.h"

enum {
	WORD_BYTES = 12, /* of three characters */
	TEXT_MOST = 8192, /* as far as the text is looked through */
};

/* Behind a character that words are made of; at if there is none. */
static size_t
pass_one(struct span text, size_t at)
{
	uint32_t code;
	size_t len;

	if (at >= text.len)
		return at;
	len = utf8_next(text, at, &code);
	return scan_is_blank(code) || point_of(code) != 0 ? at : at + len;
}

static size_t
before_one(struct span text, size_t at)
{
	size_t before;

	if (at == 0)
		return at;
	before = utf8_before(text, at);
	return pass_one(text, before) == at ? before : at;
}

/* What is said behind line i. */
static struct span
text_below(const struct outline *outline, size_t i)
{
	const struct line *first = &outline->lines[i + 1];
	const struct line *last = &outline->lines[outline->line_count - 1];
	size_t len = (size_t)(last->start - first->start) + last->bytes;

	return (struct span){first->start, len < TEXT_MOST ? len : TEXT_MOST};
}

/* The text has what ends the one line and begins the other, side by side. */
static bool
has_both(struct span text, struct span end, struct span begin)
{
	char word[2 * WORD_BYTES];

	if (end.len == 0 || begin.len == 0 ||
	    end.len + begin.len > sizeof(word))
		return false;
	memcpy(word, end.ptr, end.len);
	memcpy(word + end.len, begin.ptr, begin.len);
	return memmem(text.ptr, text.len, word, end.len + begin.len) != NULL;
}

bool
title_word_parted(const struct outline *outline, size_t i)
{
	struct span above = line_text(&outline->lines[i]), below, text;
	size_t one = before_one(above, above.len);
	size_t two = before_one(above, one), head, more;
	unsigned number;

	if (i + 2 >= outline->line_count || one == above.len)
		return false;
	below = line_text(&outline->lines[i + 1]);
	if (numeral_han(below, 0, &number) > 0) /* 见闻 and 三样…; 见闻三： */
		return false;
	head = pass_one(below, 0);
	more = pass_one(below, head);
	text = text_below(outline, i + 1);
	below.len = head;
	if (two < one && has_both(text, span_from(above, two), below))
		return true;
	below.len = more;
	return more > head && has_both(text, span_from(above, one), below);
}
