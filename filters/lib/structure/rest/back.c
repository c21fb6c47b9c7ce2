/* The end of a document: closing formulas, signer, date. */
#include "structure/rest/back.h"

#include "chinese/date.h"
#include "chinese/numeral.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum {
	BACK_LINES = 10,
	CLOSING_CHARS = 40,
	ATTACH_CHARS = 60,
	SIGNER_CHARS = 30,
	COLOPHON_BYTES = 24, /* 抄　送：, with blanks */
};

/* The text without the punctuation at its end. */
static struct span
bare(struct span text)
{
	static const struct span stops[] = {WORD("。"), WORD("！"), WORD("!"),
	    WORD("."), WORD("~"), WORD("！”")};
	size_t len;

	while ((len = WORD_ENDS(text, stops)) > 0)
		text.len -= len;
	return text;
}

/* 最后， opens a closing as it ends a list. */
static bool
is_numbered(const struct outline *outline, const struct line *line)
{
	return line->entry != NONE &&
	    (outline->entries[line->entry].run != NONE ||
		!outline->entries[line->entry].last);
}

bool
back_is_closing(const struct outline *outline, const struct line *line)
{
	static const struct span ends[] = {WORD("谢谢"), WORD("谢谢大家"),
	    WORD("谢谢各位"), WORD("多谢"), WORD("谢谢诸位"), WORD("謝謝"),
	    WORD("謝謝大家"), WORD("謝謝各位"), WORD("到此结束"),
	    WORD("到此結束"), WORD("散会"), WORD("散會"), WORD("讲完了"),
	    WORD("講完了"), WORD("就讲这些"), WORD("就讲到这里"),
	    WORD("就講這些"), WORD("就讲这么多"), WORD("敬礼"), WORD("敬禮"),
	    WORD("请批示"), WORD("请审议"), WORD("请予审议"), WORD("特此通知"),
	    WORD("特此报告"), WORD("特此函告"), WORD("特此公告"),
	    WORD("特此证明"), WORD("谢谢你们"), WORD("谢谢领导"),
	    WORD("谢谢朋友们"), WORD("就到这里"), WORD("万岁"), WORD("萬歲"),
	    WORD("谢谢同志们"), WORD("批评指正"), WORD("批評指正"),
	    WORD("请批复"), WORD("感谢大家"), WORD("感謝大家"),
	    WORD("多謝各位"), WORD("多谢各位")};
	static const struct span begins[] = {WORD("此致"), WORD("特此"),
	    WORD("谢谢"), WORD("謝謝"), WORD("祝"), WORD("最后祝"),
	    WORD("最后，祝"), WORD("预祝"), WORD("以上报告"), WORD("再次感谢"),
	    WORD("顺祝"), WORD("专此"), WORD("最后，再次感谢")};
	struct span text = bare(line_text(line));

	return line->kind == KIND_PARA && !is_numbered(outline, line) &&
	    line->chars <= CLOSING_CHARS &&
	    (WORD_ENDS(text, ends) > 0 || WORD_BEGINS(text, begins) > 0);
}

/* 附件, 附件1, 附件：…, 附： */
static bool
is_attachment(const struct line *line)
{
	static const struct span words[] = {WORD("附件"), WORD("附")};
	struct span text = line_text(line);
	size_t at;
	unsigned value;

	if (!span_starts(text, SPAN("附")) || line->kind != KIND_PARA ||
	    line->chars > ATTACH_CHARS)
		return false;
	at = WORD_BEGINS(text, words);
	if (at == 0)
		return false;
	if (at > 3) {
		at = scan_skip_blanks(text, at);
		at += numeral_arabic(text, at, &value);
		at += numeral_han(text, at, &value);
		if (at == text.len || scan_is_blank(scan_peek(text, at)))
			return line->end == END_OPEN || line->end == END_COLON;
	}
	return scan_peek(text, at) == 0xff1a || scan_peek(text, at) == ':';
}

/* A name, or whatever is short, above a date at the end. */
static bool
is_signer(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	bool dated = i + 1 < outline->line_count &&
	    (line[1].kind == KIND_DATE || line[1].kind == KIND_SIGN);

	if (line->kind != KIND_PARA || line->end != END_OPEN ||
	    line->entry != NONE || line->chars > SIGNER_CHARS ||
	    outline->transcript || i <= outline->body)
		return false;
	if (line[-1].end == END_OPEN && line[-1].kind == KIND_PARA &&
	    line[-1].chars > SIGNER_CHARS)
		return false;
	return dated || person_is_name(line_text(line));
}

/*
 * 抄送：… and …2022年7月20日印发, which stand below the date of an official
 * document (GB/T 9704-2012, 7.4).
 */
static bool
is_colophon(const struct line *line)
{
	static const struct span begins[] = {WORD("抄送："), WORD("抄报："),
	    WORD("分送："), WORD("发送："), WORD("报送："), WORD("共印")};
	static const struct span ends[] = {
	    WORD("印发"), WORD("印發"), WORD("印制")};
	char bytes[COLOPHON_BYTES];
	struct span text = line_text(line), squeezed;

	if (line->kind != KIND_PARA || line->entry != NONE)
		return false;
	squeezed = scan_squeeze(text, bytes, sizeof(bytes));
	return WORD_BEGINS(squeezed, begins) > 0 ||
	    (line->chars <= CLOSING_CHARS && WORD_ENDS(text, ends) > 0 &&
		shape_has(text, SPAN("年")));
}

/* What the line is if the document may end with it; false if it may not. */
static bool
mark_last(struct outline *outline, size_t i)
{
	struct line *line = &outline->lines[i];

	if (back_is_closing(outline, line))
		line_set(line, KIND_CLOSE, WHY_CLOSE);
	else if (line->kind == KIND_PARA && date_is_line(line_text(line)))
		line_set(line, KIND_DATE, WHY_DATE);
	else if (is_colophon(line))
		line_set(line, KIND_LINE, WHY_COLOPHON);
	else if (is_signer(outline, i))
		line_set(line, KIND_SIGN, WHY_SIGN);
	else
		return line->kind == KIND_ATTACH || line->kind == KIND_NOTE ||
		    (line->chars <= CLOSING_CHARS &&
			shape_is_bracketed(line_text(line)));
	return true;
}

/* 附件：1. … and on the next line 2. … */
static bool
continues_attachments(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i > 0 && line[-1].kind == KIND_ATTACH && line->entry != NONE &&
	    line->end == END_OPEN && line->chars <= ATTACH_CHARS &&
	    outline->entries[line->entry].number > 1;
}

static void
find_attachments(struct outline *outline)
{
	for (size_t i = outline->body; i < outline->line_count; i++)
		if (is_attachment(&outline->lines[i]) ||
		    continues_attachments(outline, i))
			line_set(&outline->lines[i], KIND_ATTACH, WHY_ATTACH);
}

void
back_find(struct outline *outline)
{
	size_t i = outline->line_count;

	find_attachments(outline);
	for (size_t left = BACK_LINES; left > 0 && i > outline->body; left--)
		if (!mark_last(outline, --i))
			break;
}
