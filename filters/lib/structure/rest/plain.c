/*
 * Headings without a number.
 *
 * Such a line is short, has no punctuation at its end, follows a finished
 * paragraph and stands in front of another: alone, since short lines in a row
 * are verse or a list of names.  And it has its like: one such line in a
 * document is none.  In a transcript what stands between a turn's end and the
 * next turn is one, if it is no turn.
 */
#include "structure/rest/plain.h"

#include "base/unicode.h"
#include "chinese/date.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/front/imprint.h"
#include "structure/front/salutation.h"
#include "structure/lines/shape.h"
#include "structure/rest/aside.h"
#include "structure/rest/talk.h"

enum {
	PLAIN_CHARS = 42,
	TEXT_CHARS = 30, /* what a heading heads is longer, or a sentence */
	LIKE_LEAST = 2,
	OTHERS_LEAST = 3, /* questions, names */
	QUESTION_CHARS = 24,
};

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

static inline bool
is_short(const struct line *line)
{
	/* at once: no branch would foretell which of them fails */
	return (line->chars <= PLAIN_CHARS) & (line->chars >= 2) &
	    ((line->end == END_OPEN) |
		((line->end == END_QUESTION) &
		    (line->chars <= QUESTION_CHARS))) &
	    (line->kind == KIND_PARA) & (line->entry == NONE) & !line->full;
}

/* What somebody asks those present, or himself: 出路在哪里呢？ */
static bool
is_asked(struct span text)
{
	static const struct span begins[] = {WORD("但"), WORD("可"), WORD("而"),
	    WORD("难道"), WORD("難道"), WORD("同志"), WORD("大家"), WORD("请"),
	    WORD("請")};

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (code != 0x662f && talk_is_word(code)) /* 是 */
			return true;
	}
	return WORD_BEGINS(text, begins) > 0 || address_begins(text);
}

/* A remark or a caption: it comes between a heading and its text. */
static bool
stands_aside(const struct line *line)
{
	return line->kind == KIND_NOTE || line->why == WHY_PAGE ||
	    (line->entry == NONE && scan_opening(line_text(line), 0) > 0) ||
	    aside_is_caption(line);
}

/* In the body 分享 may head text; 来源：… does not. */
static bool
is_furniture(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return imprint_is_furniture(text) &&
	    (line < outline->lines + outline->body ||
		shape_has(text, SPAN("：")) || shape_has(text, SPAN(":")));
}

/* 【主要做法】 and nothing else; a label and what it tells is none. */
static bool
is_framed(struct span text)
{
	return scan_peek(text, 0) == 0x3010 && span_ends(text, SPAN("】")) &&
	    !shape_has(text, SPAN("：")) && shape_is_bracketed(text);
}

/* Its own looks allow it. */
static bool
looks_like(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if ((scan_opening(text, 0) > 0 && !is_framed(text)) ||
	    date_begins(text) > 0 ||
	    (shape_sentence(text) > 0 && line->end != END_QUESTION) ||
	    !has_word(text) || is_furniture(outline, line) ||
	    aside_is_address(text) || aside_is_caption(line) ||
	    aside_is_record(text))
		return false;
	return !outline->transcript || !aside_is_remark(text);
}

bool
plain_is_known(struct span text)
{
	static const struct span words[] = {WORD("前言"), WORD("引言"),
	    WORD("导言"), WORD("導言"), WORD("序言"), WORD("绪论"),
	    WORD("緒論"), WORD("绪言"), WORD("结语"), WORD("結語"),
	    WORD("结束语"), WORD("結束語"), WORD("后记"), WORD("後記"),
	    WORD("附录"), WORD("附錄"), WORD("参考文献"), WORD("參考文獻"),
	    WORD("尾声"), WORD("序章"), WORD("终章"), WORD("楔子"),
	    WORD("引子")};

	return WORD_BEGINS(text, words) == text.len;
}

static bool
is_text(const struct line *line)
{
	return line->kind == KIND_TURN || line->kind == KIND_ITEM ||
	    (line->kind == KIND_PARA &&
		(line->full || line->chars > TEXT_CHARS ||
		    line->end == END_STOP || line->end == END_COLON ||
		    line->end == END_QUESTION));
}

static bool
is_finished(const struct line *line)
{
	return line->end == END_STOP || line->end == END_QUESTION ||
	    line->end == END_SEMICOLON || line->kind == KIND_NOTE ||
	    line->kind == KIND_SALUTE || line->why == WHY_CONTENTS;
}

static bool
is_heading(const struct line *line)
{
	return kind_is_heading((enum kind)line->kind);
}

/*
 * What one says is not done with in front of it: a line that announces, or one
 * more of a list.
 */
static bool
goes_on(const struct line *line)
{
	struct span text = line_text(line);

	return line->end == END_COMMA || line->end == END_COLON ||
	    (line->kind == KIND_PARA && line->end == END_OPEN &&
		line->chars <= PLAIN_CHARS && text.len > 0 &&
		scan_closing(text, utf8_before(text, text.len)) == 0);
}

/* 重点抓好以下工作：, or a paragraph that lacks its stop. */
static bool
announces(const struct line *line)
{
	return line->kind == KIND_PARA && !line->full &&
	    (line->end == END_COLON ||
		(line->end == END_OPEN && line->chars > PLAIN_CHARS));
}

/* How much speaks for a line. */
enum claim {
	CLAIM_NONE,
	CLAIM_WEAK, /* what a paragraph announces */
	CLAIM_NAME, /* may be one, or a word: headings as they are in threes */
	CLAIM_QUESTION, /* headings that are questions come in threes */
	CLAIM_CLEAR,
};

/* What the place of line i says for it. */
static enum claim
claim_of_place(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i], *next = line + 1;
	const struct line *last = i > 0 ? line - 1 : NULL;

	if (i + 1 >= outline->line_count || (i > 0 && last->full))
		return CLAIM_NONE;
	if (i + 2 < outline->line_count && stands_aside(next))
		next++;
	if (i > 1 && (aside_is_caption(last) || last->why == WHY_PAGE))
		last--;
	if (outline->transcript && next->kind == KIND_TURN)
		return i <= outline->body || !goes_on(line - 1) ? CLAIM_CLEAR
								: CLAIM_NONE;
	if ((outline->transcript && i > outline->body) ||
	    (!is_text(next) && !is_heading(next)))
		return CLAIM_NONE;
	if (i == 0 || i + 1 == outline->body || i == outline->body ||
	    is_finished(last) || is_heading(last))
		return CLAIM_CLEAR;
	return i > outline->body && announces(last) &&
		(is_text(next) || next->entry != NONE)
	    ? CLAIM_WEAK
	    : CLAIM_NONE;
}

/* Of a line that is short; in the order of what it costs to ask. */
static enum claim
claim_of_short(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	struct span text = line_text(line);
	enum claim claim = claim_of_place(outline, i);

	if (claim == CLAIM_NONE || !looks_like(outline, line))
		return CLAIM_NONE;
	if (line->end == END_QUESTION)
		return claim == CLAIM_CLEAR && !outline->transcript &&
			!is_asked(text)
		    ? CLAIM_QUESTION
		    : CLAIM_NONE;
	if (outline->transcript || !person_is_name(text))
		return claim;
	return i > 0 && is_finished(line - 1) ? CLAIM_NAME : CLAIM_NONE;
}

static inline enum claim
claim_of(const struct outline *outline, size_t i)
{
	return is_short(&outline->lines[i]) ? claim_of_short(outline, i)
					    : CLAIM_NONE;
}

/* What the lines of a document claim. */
struct claims {
	size_t known, names, questions, clear;
};

static struct claims
count_claims(const struct outline *outline)
{
	struct claims claims = {0};

	for (size_t i = 0; i < outline->line_count; i++) {
		enum claim claim = claim_of(outline, i);

		if (claim == CLAIM_NONE)
			continue;
		claims.known += plain_is_known(line_text(&outline->lines[i]));
		claims.names += claim == CLAIM_NAME;
		claims.questions += claim == CLAIM_QUESTION;
		claims.clear += claim == CLAIM_CLEAR;
	}
	return claims;
}

/* There are enough of them for each to be a heading. */
static bool
have_like(const struct outline *outline, const struct claims *claims)
{
	size_t others = claims->questions + claims->names;

	return claims->clear >= (outline->transcript ? 1 : LIKE_LEAST) ||
	    (others > 0 && claims->clear + others >= OTHERS_LEAST);
}

void
plain_find(struct outline *outline)
{
	struct claims claims = count_claims(outline);
	bool like = have_like(outline, &claims);

	if (!like && claims.known == 0)
		return;
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (claim_of(outline, i) == CLAIM_NONE ||
		    (outline->headings_given && !line_is_given_head(line)))
			continue;
		if (plain_is_known(line_text(line)))
			line_set(line, KIND_HEAD, WHY_KNOWN_HEAD);
		else if (like)
			line_set(line, KIND_HEAD, WHY_PLAIN_HEAD);
	}
}
