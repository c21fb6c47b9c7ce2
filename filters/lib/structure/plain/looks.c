/*
 * What a line that may be a heading without a number looks like.
 *
 * It has no punctuation at its end, and is no date, address, caption, record
 * or remark.  A question may be one, and a label that ends in a colon; such
 * need more sisters than the others.
 */
#include "structure/plain/looks.h"

#include <string.h>

#include "base/unicode.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/imprint.h"
#include "structure/front/salutation.h"
#include "structure/front/web_page.h"
#include "structure/lines/contents.h"
#include "structure/lines/known.h"
#include "structure/lines/shape.h"
#include "structure/plain/aside.h"
#include "structure/plain/brackets.h"
#include "structure/plain/days.h"
#include "structure/plain/talk.h"
#include "structure/plain/unlike.h"

enum {
	DASHED_CHARS = 20,
	LABEL_BYTES = 6,
	LABEL_MOST = 18, /* above numbers, which a longer one announces */
	ORNAMENT_CHARS = 12,
	CAPTION_CHARS = 10, /* of what a table is called */
};

/* A headline that asks may have them. */
static bool
is_particle(uint32_t code)
{
	switch (code) {
	case U'吗':
	case U'嗎':
	case U'呢':
	case U'了':
	case U'也':
	case U'很':
	case U'没':
	case U'沒':
	case U'是':
		return true;
	default:
		return false;
	}
}

/* What somebody asks those present, or himself: 这说明什么？ */
static enum look
look_of_question(struct span text)
{
	enum look look = LOOK_QUESTION;

	if (words_begin(text, &words_question_begin) > 0 ||
	    address_begins(text))
		return LOOK_NONE;
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (talk_is_word(code) && !is_particle(code))
			return LOOK_NONE;
		if (talk_is_word(code) && code != U'是')
			look = LOOK_ASKED;
	}
	return look;
}

/* In the body 分享 may head text; 来源：… does not. */
static bool
is_furniture(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return furniture_is(text) &&
	    (line < outline->lines + outline->body || shape_has_colon(text));
}

static bool
has_word(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (unicode_is_alphanumeric(code))
			return true;
	}
	return false;
}

bool
looks_like_ornament(const struct line *line)
{
	return line->chars <= ORNAMENT_CHARS && line_is_plain(line) &&
	    !has_word(line_text(line));
}

bool
looks_like_appendix(const struct line *line, const struct line *next)
{
	return known_numbers_appendix(line_text(line)) &&
	    next->kind == KIND_PARA && !known_is_appendix(line_text(next)) &&
	    !known_is_appendix(line_text(line - 1));
}

static bool
tells_of_text(struct span text)
{
	return aside_is_address(text) || aside_is_record(text) ||
	    aside_is_note(text) ||
	    (aside_is_of_paper(text) && scan_opening(text, 0) == 0);
}

/* 某某公司 above 致某某公司股东：, as a letter has it. */
static bool
is_letterhead(const struct outline *outline, const struct line *line)
{
	const struct line *next = line + 1;

	return next < outline->lines + outline->line_count &&
	    (next->kind == KIND_SALUTE ||
		(next->end == END_COLON &&
		    span_starts(line_text(next), SPAN("致")))) &&
	    words_end(line_text(line), &words_signing_body) > 0;
}

static bool
speaks_of(const struct line *line, const struct span *words, size_t count)
{
	struct span text = line_text(line);

	for (size_t i = 0; i < count; i++)
		if (memmem(text.ptr, text.len, words[i].ptr, words[i].len) !=
		    NULL)
			return true;
	return false;
}

/*
 * 年度收成 between 下面的表格… and （1）…, its note, or between that and 上述表格…: what
 * a table was called that the text has lost.
 */
static bool
is_of_lost_table(const struct outline *outline, const struct line *line)
{
	static const struct span below[] = {WORD("表格"), WORD("下表")};
	static const struct span above[] = {
	    WORD("上述表格"), WORD("上面的表格"), WORD("上表")};
	const struct line *first = outline->lines, *next = line + 1;
	struct span text;

	if (line == first || next == first + outline->line_count ||
	    line->chars > CAPTION_CHARS)
		return false;
	text = line_text(next);
	if (span_starts(text, SPAN("（1）")) || span_starts(text, SPAN("(1)")))
		return speaks_of(
		    line - 1, below, sizeof(below) / sizeof(*below));
	return line[-1].entry != NONE &&
	    speaks_of(next, above, sizeof(above) / sizeof(*above));
}

/* What stands beside the text, or tells of it. */
static bool
stands_aside(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return date_begins(text) > 0 ||
	    (date_is_day(text) && !days_head(outline, line)) ||
	    is_furniture(outline, line) || tells_of_text(text) ||
	    aside_is_caption(line) || contents_is_name(text) ||
	    is_letterhead(outline, line) || is_of_lost_table(outline, line) ||
	    (outline->transcript && aside_is_remark(text));
}

/* Nothing that stands alone on a line for another reason. */
static bool
may_head(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if ((scan_opening(text, 0) > 0 && !brackets_frame(outline, line)) ||
	    (shape_sentence(text) > 0 && line->end != END_QUESTION))
		return false;
	return has_word(text) && !imprint_has_dash(text) &&
	    !imprint_names_authors(text) && !unlike_is(outline, line) &&
	    !stands_aside(outline, line);
}

/* Clauses parted by blanks or a dash, as headlines have them, and no list. */
static bool
is_headline(struct span text)
{
	return (shape_has(text, SPAN(" ")) || shape_has(text, SPAN("　")) ||
		   shape_has(text, SPAN("——"))) &&
	    !shape_has(text, SPAN("、")) && !shape_has_colon(text);
}

/* 第三条　… is a provision, which is quoted, and lists nothing. */
static bool
is_provision(const struct outline *outline, const struct line *line)
{
	return line->entry != NONE &&
	    outline->entries[line->entry].style == STYLE_TIAO;
}

/* Text stands below, and not one more short line. */
static bool
is_above_text(const struct outline *outline, const struct line *line)
{
	return line + 1 < outline->lines + outline->line_count &&
	    (line_is_plain(&line[1]) || is_provision(outline, line + 1)) &&
	    (line[1].end == END_STOP || line[1].full);
}

/* The first of some numbered headings does, which begin again below another. */
static bool
is_above_first(const struct outline *outline, const struct line *line)
{
	const struct line *next = line + 1;

	return next < outline->lines + outline->line_count &&
	    next->entry != NONE && kind_is_heading((enum kind)next->kind) &&
	    outline->entries[next->entry].number == 1;
}

static struct span
without_colons(struct span text)
{
	while (text.len > 0) {
		size_t at = utf8_before(text, text.len);
		uint32_t code = scan_peek(text, at);

		if (!scan_is_colon(code))
			break;
		text.len = at;
	}
	return text;
}

/* Words in Han, neither a clause of what is said nor a list. */
static bool
is_name(struct span text)
{
	bool han = false;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		han = han || unicode_is_han(code);
		if (talk_is_word(code) || code == U'，' || code == ',' ||
		    code == U'、')
			return false;
	}
	return han;
}

/* 他说, 如下 and 结论是 announce what comes, 王先生 is addressed. */
static bool
announces(struct span text)
{
	return words_end(text, &words_announcing_end) > 0 ||
	    words_begin(text, &words_announcing_begin) > 0;
}

/* 小周, 老陈, 阿兰: one is called so, in letters above all; but 小结 is none. */
static bool
is_familiar(struct span name)
{
	struct span rest;

	if (name.len != sizeof("小周") - 1)
		return false;
	rest = span_from(name, sizeof("小") - 1);
	return scan_word(name, 0, SPAN("阿")) ||
	    ((scan_word(name, 0, SPAN("小")) ||
		 scan_word(name, 0, SPAN("老"))) &&
		person_surname(rest) == rest.len);
}

/* 基本案情： */
static bool
is_label(const struct outline *outline, const struct line *line)
{
	struct span name = without_colons(line_text(line));

	return (is_above_text(outline, line) ||
		   (name.len <= LABEL_MOST && is_above_first(outline, line))) &&
	    name.len >= LABEL_BYTES && is_name(name) && !is_familiar(name) &&
	    !announces(name);
}

/* 从不敢说—— above what it leaves open. */
static bool
is_dashed(const struct line *line)
{
	return line->chars <= DASHED_CHARS &&
	    span_ends(line_text(line), SPAN("——"));
}

/* The line above once more: the head of a page, or a title. */
static bool
is_echo(const struct outline *outline, const struct line *line)
{
	return line > outline->lines &&
	    span_equal(line_text(line), line_text(line - 1));
}

static enum look
look_of_open(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);
	bool talk = outline->transcript;

	if (!talk && unlike_is_credit(outline, line))
		return LOOK_NONE;
	if (line->chars > PLAIN_CHARS)
		return !talk && is_headline(text) ? LOOK_LONG : LOOK_NONE;
	if (scan_opening(text, 0) > 0)
		return LOOK_FRAMED;
	/* 关于比尔·鲁安 is what a part is about */
	return !talk && person_is_name(text) &&
		words_begin(text, &words_about) == 0
	    ? LOOK_NAME
	    : LOOK_OPEN;
}

/* 提问环节： above the turns in which those present ask. */
static bool
opens_questions(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	text.len = utf8_before(text, text.len);
	return line + 1 < outline->lines + outline->line_count &&
	    line[1].kind == KIND_TURN && text.len > LABEL_BYTES &&
	    known_is(text);
}

/* 票 between empty lines is a word; without them it is what has been broken off. */
static bool
is_word_alone(const struct outline *outline, const struct line *line)
{
	return line > outline->lines &&
	    unicode_is_han(scan_peek(line_text(line), 0)) &&
	    line_gap(line) > 0 && line_gap(line + 1) > 0;
}

enum look
looks_of(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if (known_is(text) && line->end != END_COLON)
		return LOOK_KNOWN;
	if ((line->chars < 2 && !is_word_alone(outline, line)) ||
	    is_echo(outline, line) || !may_head(outline, line))
		return LOOK_NONE;
	switch ((enum end)line->end) {
	case END_OPEN:
		return look_of_open(outline, line);
	case END_COMMA:
		return is_dashed(line) ? LOOK_OPEN : LOOK_NONE;
	case END_QUESTION:
		return outline->transcript ? LOOK_NONE : look_of_question(text);
	case END_COLON:
		if (opens_questions(outline, line))
			return LOOK_KNOWN;
		return !outline->transcript && is_label(outline, line)
		    ? LOOK_LABEL
		    : LOOK_NONE;
	case END_STOP:
	case END_SEMICOLON:
		break;
	}
	return LOOK_NONE;
}
