/*
 * Which line of the title block its title begins with.
 *
 * It is the first that may be one, but where that names the site, the column, the
 * speaker or the body whose page it is.
 */
#include "structure/front/first_line.h"

#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/imprint.h"
#include "structure/front/paper_mark.h"
#include "structure/front/paper_number.h"
#include "structure/front/red_head.h"
#include "structure/front/title.h"
#include "structure/front/title_lines.h"
#include "structure/front/title_site.h"
#include "structure/front/web_page.h"

enum { COLUMN_CHARS = 4, MOTION_CHARS = 6 };

static bool
is_candidate(const struct outline *outline, size_t i)
{
	return title_may_be(&outline->lines[i]) &&
	    !furniture_goes_on(outline, i);
}

/* The next line that may be the title, from i on; the block's end if none. */
static size_t
next_candidate(const struct outline *outline, size_t i, bool like_title)
{
	for (; i < outline->body; i++) {
		struct span text = line_text(&outline->lines[i]);

		if (is_candidate(outline, i) && !title_names_site(text) &&
		    (!like_title || title_ends(text)))
			break;
	}
	return i;
}

/* Dates, names and what else a title block tells besides the title. */
static bool
is_imprint(const struct outline *outline, size_t i)
{
	struct line line = outline->lines[i];

	imprint_mark(outline, &line);
	return line.kind != KIND_PARA;
}

/* Behind the last line of furniture, what is no date and no name. */
static size_t
behind_furniture(const struct outline *outline)
{
	size_t i = outline->body;

	while (i > 0 && !furniture_is(line_text(&outline->lines[i - 1])))
		i--;
	if (i == 0)
		return outline->body;
	do
		i = next_candidate(outline, i, false);
	while (i < outline->body && is_imprint(outline, i) && ++i);
	return i;
}

/* The text ends in the word, and no blank parts it from what it is of. */
static bool
ends_in_word(struct span text, struct span word)
{
	struct span rest = {text.ptr, text.len - word.len};

	return text.len > word.len && span_ends(text, word) &&
	    !span_ends(rest, SPAN(" ")) && !span_ends(rest, SPAN("　"));
}

/*
 * 领导讲话: a column of a site, where the next line is a title, too; and 議事錄
 * above 青禾縣議會第三次會議議事錄.
 */
static bool
names_column(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i], *next = line + 1;
	struct span text = line_text(line);

	return i + 1 < outline->body && line->chars <= COLUMN_CHARS &&
	    next->chars > line->chars && title_may_be(next) &&
	    (ends_in_word(line_text(next), text) ||
		(title_ends(text) && title_ends(line_text(next))));
}

/* 議員議案, 提案: what is moved, and at most who moves it. */
static bool
is_motion(struct span text)
{
	static const struct span words[] = {WORD("议案"), WORD("議案"),
	    WORD("提案"), WORD("动议"), WORD("動議"), WORD("质询"),
	    WORD("質詢")};
	size_t word = WORD_ENDS(text, words);

	text.len -= word;
	return word > 0 && (text.len == 0 || office_is(text));
}

/*
 * 議員議案 above the title of what is moved, whatever that ends in, but for what
 * would go on with it: 议员提案 / 办理情况报告.
 */
static bool
names_motion(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i], *next = line + 1;

	return i + 1 < outline->body && line->chars <= MOTION_CHARS &&
	    next->chars > line->chars && is_motion(line_text(line)) &&
	    title_may_be(next) && !title_is_occasion(next) &&
	    (!title_ends(line_text(next)) ||
		words_begin(line_text(next), &words_about) > 0);
}

/* …的讲话, or two lines, the second with a dash: ——在县委会议上的讲话. */
static bool
begins_speech(const struct outline *outline, size_t i)
{
	return i < outline->body &&
	    (title_names_speech(line_text(&outline->lines[i])) ||
		(i + 1 < outline->body &&
		    imprint_has_dash(line_text(&outline->lines[i + 1]))));
}

/* 县委书记 王小明 stands above what he said, not below it. */
static bool
names_speaker(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i], *next = line + 1;
	struct span text = line_text(line);

	return begins_speech(outline, i + 1) &&
	    (person_is_name(text) || person_at_end(text).len > 0) &&
	    title_may_be(next);
}

/* 附件2 above the title of the paper, which once went with another. */
static bool
counts_enclosure(const struct outline *outline, size_t i)
{
	struct span text = line_text(&outline->lines[i]);
	size_t at = sizeof("附件") - 1;
	unsigned number;

	if (!span_starts(text, SPAN("附件")) || i + 1 >= outline->body ||
	    !title_may_be(&outline->lines[i + 1]))
		return false;
	at = scan_skip_blanks(text, at);
	return at + numeral_either(text, at, &number) == text.len;
}

/* 某县人民法院 above what somebody said there: it issues papers, no speeches. */
static bool
names_host(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i], *next = line + 1;

	return i + 1 < outline->body && next->end == END_OPEN &&
	    words_end(line_text(line), &words_issuer) > 0 &&
	    words_end(line_text(next), &words_genre_speech) > 0 &&
	    title_may_be(next);
}

/*
 * Behind bodies one above the other, the last of them with 文件, or two and more above
 * the number of their paper; or `first`.
 */
static size_t
behind_issuers(const struct outline *outline, size_t first)
{
	size_t i = first;

	while (
	    i < outline->body && paper_issuer_is(line_text(&outline->lines[i])))
		i++;
	if (i == first || i >= outline->body)
		return first;
	if (paper_issuer_heads(line_text(&outline->lines[i])))
		return red_head_last(outline, i) + 1;
	return i - first > 1 && paper_number_is(line_text(&outline->lines[i]))
	    ? i
	    : first;
}

/* 经理办电子邮件 above its number: the sheet that the paper is on, as 文件 is. */
static bool
heads_mail(const struct outline *outline, size_t i)
{
	static const struct span sheets[] = {
	    WORD("电子邮件"), WORD("電子郵件")};

	return i + 1 < outline->body &&
	    WORD_ENDS(line_text(&outline->lines[i]), sheets) > 0 &&
	    paper_number_is(line_text(&outline->lines[i + 1]));
}

/* The title below the name of a site, behind the furniture of the page at most. */
static size_t
below_site(const struct outline *outline, size_t site, size_t behind)
{
	size_t end = outline->body, like = next_candidate(outline, site, true);

	if (like < end)
		return like;
	if (behind < end)
		return behind;
	like = next_candidate(outline, site, false);
	return like < end ? like : site;
}

/* 某某选集, 某某选集　第一卷 */
static bool
is_book(struct span text)
{
	static const struct span books[] = {WORD("选集"), WORD("選集"),
	    WORD("文集"), WORD("全集"), WORD("文选"), WORD("文選")};
	static const struct span volumes[] = {
	    WORD("卷"), WORD("册"), WORD("冊"), WORD("辑"), WORD("輯")};

	if (WORD_ENDS(text, volumes) > 0)
		while (text.len > 0 && WORD_ENDS(text, books) == 0)
			text.len = utf8_before(text, text.len);
	return WORD_ENDS(text, books) > 0;
}

/* The book, above the title of what is from it, and the date of that. */
static bool
names_book(const struct outline *outline, size_t i)
{
	return i + 2 < outline->body &&
	    is_book(line_text(&outline->lines[i])) &&
	    title_may_be(&outline->lines[i + 1]) &&
	    !is_imprint(outline, i + 1) && is_imprint(outline, i + 2);
}

/* The line names something above the title: a column, who speaks, or where. */
static bool
names_other(const struct outline *outline, size_t i)
{
	return names_column(outline, i) || names_motion(outline, i) ||
	    names_speaker(outline, i) || names_host(outline, i) ||
	    counts_enclosure(outline, i) || names_book(outline, i);
}

/* …的通知; but 某局公告 only says what sheet it is, where 关于… stands below its number. */
static bool
names_paper_itself(const struct outline *outline, size_t first, size_t title)
{
	struct span text = line_text(&outline->lines[first]);

	return title_ends(text) &&
	    (words_end(text, &words_numbered_paper) == 0 ||
		words_within(text, &words_about) ||
		words_begin(line_text(&outline->lines[title]), &words_about) ==
		    0);
}

/* The title below a letterhead, 某市水务局 and a docno; or the first itself. */
static size_t
below_letterhead(const struct outline *outline, size_t first)
{
	size_t title = first + 2, end;

	if (title >= outline->body ||
	    !paper_number_is(line_text(&outline->lines[first + 1])) ||
	    names_paper_itself(outline, first, title) ||
	    !title_may_be(&outline->lines[title]))
		return first;
	end = title_lines_end(outline, title, outline->body);
	return title_ends(line_text(&outline->lines[end - 1])) ? title : first;
}

/*
 * The first line that may be one.  Where it names a site, it is the first that
 * ends like a title, or stands behind the furniture of the page; where it does
 * not end like a title, what stands behind the furniture may.
 */
size_t
first_line_of_title(const struct outline *outline)
{
	size_t end = outline->body, first = 0, behind;

	while (first < end && !is_candidate(outline, first))
		first++;
	if (first == end)
		return end;
	behind = heads_mail(outline, first) ? first + 1
					    : behind_issuers(outline, first);
	if (behind > first)
		behind = next_candidate(outline, behind, false);
	if (behind > first && behind < end)
		return behind;
	if (names_other(outline, first))
		return first + 1;
	behind = behind_furniture(outline);
	if (title_names_site(line_text(&outline->lines[first])))
		return below_site(outline, first, behind);
	if (behind < end && !title_ends(line_text(&outline->lines[first])) &&
	    title_ends(line_text(&outline->lines[behind])))
		return behind;
	return below_letterhead(outline, first);
}
