/* What sort of text a document is, by its title and what stands in it. */
#include "document/genre.h"

#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"

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
	ARTICLES = 5
};

/* （试行）, （2020年修订） at the end say which. */
static struct span
without_brackets(struct span text)
{
	while (text.len > 0) {
		size_t end = utf8_before(text, text.len), at = end;

		if (scan_is_blank(scan_peek(text, end))) {
			text.len = end;
			continue;
		}
		if (scan_closing(text, end) == 0)
			break;
		while (at > 0 && scan_opening(text, at) == 0)
			at = utf8_before(text, at);
		if (at == 0)
			break;
		text.len = at;
	}
	return text;
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
	size_t best = GENRES;

	*end = (struct span){NULL, 0};
	for (size_t i = 0; i < GENRES; i++) {
		struct span one = words_ending(text, genres[i].ends);

		if (one.len > end->len) {
			*end = one;
			best = i;
		}
	}
	return best;
}

static bool
is_speech(struct span genre)
{
	return span_equal(genre, SPAN("讲话"));
}

struct span
genre_of_title(
    struct span title, const struct genre_signs *signs, struct span *words)
{
	char bytes[TITLE_TAIL + 8];
	struct span text = last_bytes(without_brackets(title));
	struct span end;
	size_t row = find_end(scan_squeeze(text, bytes, sizeof(bytes)), &end);

	*words = (struct span){NULL, 0};
	/* 法 ends other titles, too */
	if (row == GENRES || (end.len == 3 && signs->articles < ARTICLES) ||
	    (signs->turns && is_speech(genres[row].genre)))
		return *words;
	*words = end;
	return genres[row].genre;
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
