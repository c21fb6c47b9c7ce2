/*
 * Whom a letter or an official paper is addressed to, 主送.
 *
 * Bodies are known by the words they end in.  One alone, and a person, are
 * told from a line that announces by the paper's title, which says that it is
 * sent to somebody.
 */
#include "structure/front/recipient.h"

#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/front/salutation.h"
#include "structure/lines/shape.h"

enum { ONE_CHARS = 24, FEW_MOST = 3, DEAR_CHARS = 9 };

static bool
is_clause(struct span text)
{
	return shape_has(text, SPAN("的")) || shape_has(text, SPAN("是"));
}

/* 教育局; all: places, too, 各市. */
static bool
is_recipient(struct span one, bool all)
{
	return words_end(one, &words_recipient) > 0 ||
	    (all && words_end(one, &words_recipient_place) > 0);
}

/* It names whom it is to by itself. */
static bool
is_told(struct span one)
{
	return shape_chars(one) > 4 ||
	    (shape_chars(one) > 2 && words_begin(one, &words_recipient_of) > 0);
}

bool
recipient_is_line(struct span text)
{
	static const struct span each[] = {
	    WORD("各"), WORD("有关"), WORD("有關")};
	size_t at = 0;
	struct span one;
	bool every = false;

	if (shape_end(text) != END_COLON || !shape_fits(text, CHARS_MANY / 4))
		return false;
	while ((one = address_next(text, &at)).len > 0) {
		bool all =
		    WORD_BEGINS(one, each) > 0 || shape_has(one, SPAN("各"));

		/* 各市教育局（教委） is called so besides */
		one = scan_before_brackets(one);
		if (!shape_fits(one, 40) || is_clause(one) ||
		    !is_recipient(one, all))
			return false;
		every = every || all || is_told(one);
	}
	return every;
}

bool
recipient_is_sent(struct span title)
{
	return words_end(title, &words_sent_paper) > 0;
}

/* 第一封, 第二封信: one of several. */
static bool
counts_letters(struct span title)
{
	static const struct span ends[] = {WORD("封"), WORD("封信")};

	return span_starts(title, SPAN("第")) && WORD_ENDS(title, ends) > 0;
}

bool
recipient_of_letter(struct span text, struct span title)
{
	return (words_end(title, &words_genre_letter) > 0 ||
		   counts_letters(title)) &&
	    shape_end(text) == END_COLON && shape_fits(text, DEAR_CHARS) &&
	    words_begin(text, &words_announced_thing) == 0;
}

/* 王小明副主席 */
static bool
is_officer(struct span one)
{
	size_t len = address_title(one);

	one.len -= len;
	if (len > 0 && span_ends(one, SPAN("副")))
		one.len -= sizeof("副") - 1;
	return len > 0 && person_is_name(one);
}

/* 某局, XX局, 县图书馆 */
static bool
is_body(struct span one)
{
	return words_end(one, &words_recipient_one) > 0 &&
	    words_begin(one, &words_announced_thing) == 0;
}

static bool
may_be_sent(struct span one)
{
	return is_officer(one) || is_body(one);
}

bool
recipient_is_one(struct span text)
{
	size_t at = 0;
	struct span one;

	if (shape_end(text) != END_COLON || !shape_fits(text, ONE_CHARS) ||
	    is_clause(text))
		return false;
	one = address_next(text, &at);
	if (one.ptr != text.ptr)
		return false;
	for (size_t n = 0; n < FEW_MOST; n++) {
		if (!may_be_sent(one))
			return false;
		one = address_next(text, &at);
		if (one.len == 0)
			return true;
	}
	return false;
}
