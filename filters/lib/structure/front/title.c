/* What a title looks like. */
#include "structure/front/title.h"

#include "base/ascii.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/imprint.h"
#include "structure/front/label.h"
#include "structure/front/paper_mark.h"
#include "structure/front/paper_number.h"
#include "structure/front/salutation.h"
#include "structure/front/standard_cover.h"
#include "structure/front/title_stage.h"
#include "structure/front/web_page.h"
#include "structure/lines/shape.h"

enum {
	TITLE_LEAST = 2,
	REMARK_REST = 15, /* bytes behind a remark that are no title */
	BRACKET_CHARS = 14, /* with what stands in it, behind a title */
	ENDING_BYTES = 12, /* of the longest word that ends a title */
	ORDER_CHARS = 12,
	ABOUT_LEAST = 8, /* of what the paper of a body is about */
};

/* 大家好！ opens a speech. */
static bool
is_greeting(struct span text)
{
	static const struct span ends[] = {
	    WORD("好！"), WORD("好!"), WORD("們好"), WORD("们好")};

	return WORD_ENDS(text, ends) > 0 || address_begins(text);
}

/* （…） is a remark, but 【重要讲话】在…上的讲话 may be a title. */
static bool
is_remark(struct span text)
{
	uint32_t code = scan_peek(text, 0);
	size_t at = scan_opening(text, 0);

	if (code == U'［') /* which opens nothing else */
		at = sizeof("［") - 1;
	else if (at == 0 || (code != U'【' && code != '['))
		return at > 0;
	while (at < text.len && scan_closing(text, at) == 0 && code != U'］')
		at += utf8_next(text, at, &code);
	return text.len - at <= REMARK_REST;
}

/* Above the title GB/T 9704 puts 000001, 机密★1年 and 特急. */
static bool
is_mark_of_paper(struct span text)
{
	size_t at = 0;

	while (at < text.len && ascii_is_digit((unsigned char)text.ptr[at]))
		at++;
	return at == text.len || paper_mark_is(text) != PAPER_MARK_NONE;
}

/* 某社某地3月5日电 */
static bool
is_dateline(struct span text)
{
	return words_end(text, &words_dateline) > 0;
}

/* 证券代码：600000　证券简称：某某机床: two labels with what they name, or more. */
static bool
is_of_fields(struct span text)
{
	size_t fields = 0;
	bool named = true; /* no colon since the last blank */

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_blank(code))
			named = true;
		else if (named && scan_is_colon(code) && at < text.len) {
			fields++;
			named = false;
		}
	}
	return fields > 1;
}

/* 原载《青禾日报》2031年3月4日 */
static bool
tells_print(struct span text)
{
	return words_begin(text, &words_printed_in) > 0 &&
	    shape_has(text, SPAN("《"));
}

static bool
tells_of_paper(struct span text)
{
	return is_mark_of_paper(text) || is_of_fields(text) ||
	    tells_print(text) || standard_cover_has(text);
}

/* What stands about a title: who, when, its number, the page it is on. */
static bool
stands_about_title(struct span text)
{
	return imprint_has_dash(text) || paper_number_is(text) ||
	    date_is_line(text) || is_dateline(text) || furniture_is(text) ||
	    label_kind(text) != KIND_UNKNOWN || tells_of_paper(text);
}

/* （试行）的通知 */
static bool
goes_on_from_stage(struct span text)
{
	size_t stage = title_stage_begins(text);

	return stage > 0 && stage < text.len;
}

/* No greeting, no remark and no rule of marks. */
static bool
names_something(struct span text)
{
	return !is_greeting(text) && !imprint_is_rule(text) &&
	    (goes_on_from_stage(text) || !is_remark(text));
}

bool
title_may_be(const struct line *line)
{
	struct span text = line_text(line);

	return line_is_plain(line) && !line_is_refused(line, KIND_TITLE) &&
	    line->end != END_COLON && line->chars <= TITLE_CHARS &&
	    line->chars >= TITLE_LEAST && names_something(text) &&
	    !stands_about_title(text);
}

/* The last characters without blanks: 工 作 报 告 is two words. */
static struct span
squeeze_end(struct span text, char *bytes)
{
	size_t len = 0, at = text.len;

	while (at > 0) {
		size_t end = at;
		uint32_t code;

		at = utf8_before(text, at);
		(void)utf8_next(text, at, &code);
		if (scan_is_blank(code))
			continue;
		if (len + end - at > ENDING_BYTES)
			break;
		len += end - at;
		memcpy(bytes + ENDING_BYTES - len, text.ptr + at, end - at);
	}
	return (struct span){bytes + ENDING_BYTES - len, len};
}

/* Without what stands in brackets at its end: （2031—2035年）, （试行）. */
static struct span
before_brackets(struct span text)
{
	for (size_t at = text.len, chars = 0; at > 0 && chars <= BRACKET_CHARS;
	     chars++) {
		at = utf8_before(text, at);
		if (chars > 0 && scan_closing(text, at) > 0)
			break;
		if (scan_opening(text, at) > 0)
			return (struct span){text.ptr, at};
	}
	return text;
}

bool
title_ends(struct span text)
{
	char bytes[ENDING_BYTES];

	if (text.len > 0 && title_stage_begins(text) == text.len)
		return true; /* （试行） below it ends what it is called */
	if (text.len > 0 && scan_closing(text, utf8_before(text, text.len)) > 0)
		text = before_brackets(text);
	return word_may_end(text, &words_title_end.tails.bits) &&
	    words_end(squeeze_end(text, bytes), &words_title_end) > 0;
}

bool
title_names_speech(struct span text)
{
	char bytes[ENDING_BYTES];

	return words_end(squeeze_end(text, bytes), &words_title_speech) > 0;
}

/* Also in brackets: （在…上的讲话）. */
bool
title_is_occasion(const struct line *line)
{
	struct span text = line_text(line);
	size_t open = scan_opening(text, 0);

	if (open > 0 && shape_is_bracketed(text))
		text = span_from(text, open);
	return line->end == END_OPEN && span_starts(text, SPAN("在")) &&
	    shape_has(text, SPAN("上的"));
}

bool
title_tells_who(struct span text)
{
	static const struct span joints[] = {
	    WORD("在"), WORD("与"), WORD("與")};
	enum { HAN = 3, NAME_LEAST = 2 * HAN, NAME_MOST = 4 * HAN };

	if (!title_ends(text))
		return false;
	for (size_t at = NAME_LEAST; at <= NAME_MOST && at < text.len;
	     at += HAN)
		if (WORD_BEGINS(span_from(text, at), joints) > 0)
			return person_is_name((struct span){text.ptr, at});
	return false;
}

/* …总结材料 says what the papers are that one is of, and leaves its title open. */
bool
title_names_collection(struct span text)
{
	return words_end(text, &words_collection) > 0;
}

/* 常务会议纪要 names the meeting, and the line above who met. */
static bool
names_minutes(struct span text)
{
	return span_ends(text, SPAN("会议纪要")) ||
	    span_ends(text, SPAN("會議紀要"));
}

/* 封山令, 渡口停航通告: what a body lets be known, in a few words. */
static bool
is_order(const struct line *line)
{
	char bytes[ENDING_BYTES];
	struct span text = squeeze_end(line_text(line), bytes);

	return line->chars <= ORDER_CHARS && line->end == END_OPEN &&
	    line->entry == NONE &&
	    (span_ends(text, SPAN("令")) ||
		words_end(text, &words_proclaimed) > 0);
}

/* 某市委　某市人民政府 and nothing else, on the line above 关于…. */
static bool
is_issuer(const struct line *line)
{
	return line_gap(line + 1) == 0 &&
	    words_end(line_text(line), &words_issuer) > 0 &&
	    (line[1].why == WHY_TITLE_MORE || is_order(line + 1) ||
		words_begin(line_text(line + 1), &words_issuing) > 0 ||
		names_minutes(line_text(line + 1)));
}

/*
 * By GB/T 9704 the bodies that issue a paper belong to its title; and 关于 that
 * leads to no 通知 or 意见 on its line does to that on the next.
 */
bool
title_begins_above(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->end == END_OPEN &&
	    line->entry == NONE && line->chars <= TITLE_CHARS &&
	    (is_issuer(line) ||
		((shape_has(text, SPAN("关于")) ||
		     shape_has(text, SPAN("關於"))) &&
		    !title_ends(text)));
}

/* …的 and 在… leave open what the next line says, 第… and 的… go on. */
static bool
is_left_open(struct span first, struct span text)
{
	static const struct span prepositions[] = {
	    WORD("在"), WORD("关于"), WORD("關於")};
	static const struct span goes_on[] = {WORD("第"), WORD("的")};

	return words_end(first, &words_title_joint) > 0 ||
	    WORD_BEGINS(text, goes_on) > 0 ||
	    WORD_BEGINS(first, prepositions) > 0;
}

/* 某县人民法院, and on the next line 民事判决书; what one says has a title of its own. */
static bool
issues(struct span body, struct span paper)
{
	return words_end(body, &words_issuer) > 0 && !title_names_speech(paper);
}

/* 关于…, and below who issues it 印发…: the title begins anew. */
static bool
begins_about(struct span first, struct span text)
{
	return words_begin(text, &words_about) > 0 ||
	    (words_begin(text, &words_issuing) > 0 &&
		words_end(first, &words_issuer) > 0);
}

/* A title that has no such end is ended by the next line. */
static bool
ends_below(const struct line *title, const struct line *next)
{
	struct span first = line_text(title), text = line_text(next);
	bool ended = title_ends(text);

	return title->full || begins_about(first, text) ||
	    (ended && is_left_open(first, text)) ||
	    ((ended || is_order(next)) && issues(first, text));
}

bool
title_continues(const struct line *title, const struct line *next)
{
	static const struct span and[] = {WORD("及"), WORD("暨")};
	struct span first = line_text(title), text = line_text(next);

	if (!line_is_plain(next) || next->end != END_OPEN ||
	    imprint_has_dash(text))
		return false;
	if (title_is_occasion(next) && title_names_collection(first))
		return true;
	if (line_gap(next) > 0)
		return false;
	if (WORD_BEGINS(text, and) > 0 && title_ends(text))
		return true;
	return !title_ends(first) && ends_below(title, next);
}

bool
title_is_of_body(const struct outline *outline, size_t first, size_t end)
{
	const struct line *line = &outline->lines[first], *next = line + 1;

	return first + 3 < outline->line_count && first + 2 < end &&
	    words_end(line_text(line), &words_issuer) > 0 &&
	    next->chars >= ABOUT_LEAST && !imprint_is(outline, next) &&
	    next[1].end == END_OPEN && next[1].entry == NONE &&
	    next[1].chars < next->chars && !imprint_is(outline, next + 1) &&
	    next[2].end == END_STOP;
}
