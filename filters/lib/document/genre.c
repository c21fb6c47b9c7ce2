/* What sort of text a document is, by its title and what stands in it. */
#include "document/genre.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "chinese/word.h"

/* The ends of titles, by what they name; the longest that fits counts. */
static const struct {
	const struct words *ends;
	struct span genre;
} genres[] = {
    {&words_genre_speech, WORD("讲话")},
    {&words_genre_report, WORD("报告")},
    {&words_genre_paper, WORD("公文")},
    {&words_genre_law, WORD("法规")},
    {&words_genre_minutes, WORD("纪要")},
    {&words_genre_talk, WORD("问答")},
    {&words_genre_letter, WORD("书信")},
};

enum {
	GENRES = sizeof(genres) / sizeof(genres[0]),
	TITLE_TAIL = 60,
	ARTICLES = 5,
	YEAR_DIGITS = 4
};

/* （试行）, （2020年修订） at the end say which; there may be two. */
static struct span
without_brackets(struct span text)
{
	size_t len;

	do {
		text = blank_cut_end(text);
		len = text.len;
		text = scan_before_brackets(text);
	} while (text.len < len);
	return text;
}

/* …工作报告2031, …股东信——2031年: of which year it is. */
static struct span
without_year(struct span text)
{
	static const struct span parts[] = {WORD("年度"), WORD("年"), WORD("—"),
	    WORD("－"), WORD("-"), WORD(" "), WORD("　")};
	struct span rest = text;
	size_t len, digits = 0;

	rest.len -= WORD_ENDS(rest, parts);
	while (rest.len > 0 && ascii_is_digit(rest.ptr[rest.len - 1])) {
		rest.len--;
		digits++;
	}
	if (digits != YEAR_DIGITS)
		return text;
	while ((len = WORD_ENDS(rest, parts)) > 0)
		rest.len -= len;
	return rest;
}

static struct span
last_bytes(struct span text)
{
	size_t at = text.len > TITLE_TAIL ? text.len - TITLE_TAIL : 0;

	while (at < text.len && utf8_is_tail(text.ptr[at]))
		at++;
	return span_from(text, at);
}

/* The row of the longest end, which is *end, or GENRES. */
static size_t
find_end(struct span text, struct span *end)
{
	size_t best = GENRES, longest = 0;

	for (size_t i = 0; i < GENRES; i++) {
		size_t len = words_end(text, genres[i].ends);

		if (len > longest) {
			longest = len;
			best = i;
		}
	}
	*end = best < GENRES ? words_ending(text, genres[best].ends)
			     : (struct span){NULL, 0};
	return best;
}

/* 致新员工书, 给青年的信: to whom it goes, in front. */
static bool
is_sent(struct span text)
{
	static const struct span to[] = {WORD("致"), WORD("告"), WORD("给"),
	    WORD("給"), WORD("写给"), WORD("寫給")};
	static const struct span letter[] = {
	    WORD("书"), WORD("書"), WORD("信"), WORD("函")};

	return WORD_BEGINS(text, to) > 0 && WORD_ENDS(text, letter) > 0;
}

static struct span
last_character(struct span text)
{
	return span_from(text, utf8_before(text, text.len));
}

/* …出席并发表讲话: the news of it. */
static bool
is_reported(struct span title, struct span end)
{
	static const struct span besides[] = {WORD("并"), WORD("並"),
	    WORD("并发表"), WORD("並發表"), WORD("并作"), WORD("並作"),
	    WORD("并发表重要"), WORD("並發表重要"), WORD("并作重要")};

	title.len -= end.len;
	return WORD_ENDS(title, besides) > 0;
}

static bool
is_speech(struct span genre)
{
	return span_equal(genre, SPAN("讲话"));
}

/* What the end names is of the whole: 法 ends other titles, too. */
static bool
is_of_whole(struct span title, const struct genre_signs *signs, size_t row,
    struct span end)
{
	if (end.len == sizeof("法") - 1)
		return signs->articles >= ARTICLES;
	return !is_speech(genres[row].genre) ||
	    (!signs->turns && !is_reported(title, end));
}

struct span
genre_of_title(
    struct span title, const struct genre_signs *signs, struct span *words)
{
	char bytes[TITLE_TAIL + 8];
	struct span text = last_bytes(without_year(without_brackets(title)));
	struct span tail = scan_squeeze(text, bytes, sizeof(bytes)), end;
	size_t row = find_end(tail, &end);

	*words = (struct span){NULL, 0};
	if (row < GENRES && is_of_whole(tail, signs, row, end)) {
		*words = end;
		return genres[row].genre;
	}
	if (row < GENRES || !is_sent(title))
		return *words;
	*words = last_character(title);
	return SPAN("书信");
}

struct span
genre_of_signs(const struct genre_signs *signs)
{
	if (signs->turns)
		return SPAN("问答");
	if (signs->docno || signs->sent)
		return SPAN("公文");
	if (signs->articles >= ARTICLES)
		return SPAN("法规");
	return signs->address ? SPAN("讲话") : (struct span){NULL, 0};
}

struct span
genre_given(struct span text)
{
	struct span end;
	size_t row = find_end(text, &end);

	for (size_t i = 0; i < GENRES; i++)
		if (span_equal(genres[i].genre, text))
			return text;
	return row < GENRES && end.len > 3 ? genres[row].genre : text;
}
