/*
 * What a paper ends with: who signed, when, and what stands below that.
 *
 * Below the date of an official paper GB/T 9704-2012 (7.4) has whom to ask, to
 * whom it is copied, and when it was printed; what is published says so, too.
 */
#include "structure/rest/ending.h"

#include "chinese/date.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum {
	SIGNER_CHARS = 30,
	SIGNERS_MOST = 4,
	BELOW_MOST = 8,
	PRINTED_CHARS = 40,
	COLOPHON_BYTES = 30, /* 抄　送：, with blanks */
};

bool
ending_is_colophon(const struct line *line)
{
	static const struct span begins[] = {WORD("抄送："), WORD("抄报："),
	    WORD("分送："), WORD("发送："), WORD("报送："), WORD("共印"),
	    WORD("联系人："), WORD("联系人及电话："), WORD("联系电话："),
	    WORD("联系方式："), WORD("聯絡人："), WORD("聯絡電話："),
	    WORD("公开方式："), WORD("公开属性："), WORD("信息公开"),
	    WORD("公开选项："), WORD("主动公开"), WORD("（此件"),
	    WORD("（本文有"), WORD("（公开方式"), WORD("（信息公开"),
	    WORD("此件公开"), WORD("此件主动")};
	static const struct span ends[] = {
	    WORD("印发"), WORD("印發"), WORD("印制")};
	char bytes[COLOPHON_BYTES];
	struct span text = line_text(line), squeezed;

	if (line->kind != KIND_PARA || line->entry != NONE)
		return false;
	squeezed = scan_squeeze(text, bytes, sizeof(bytes));
	return WORD_BEGINS(squeezed, begins) > 0 ||
	    (line->chars <= PRINTED_CHARS && WORD_ENDS(text, ends) > 0 &&
		shape_has(text, SPAN("年")));
}

/* 某市水务局, 县长　王小明, 国务院 */
static bool
could_sign(const struct line *line)
{
	static const struct span bodies[] = {WORD("局"), WORD("部"), WORD("委"),
	    WORD("府"), WORD("会"), WORD("會"), WORD("厅"), WORD("廳"),
	    WORD("办"), WORD("辦"), WORD("室"), WORD("院"), WORD("校"),
	    WORD("学"), WORD("學"), WORD("司"), WORD("处"), WORD("處"),
	    WORD("团"), WORD("團"), WORD("社"), WORD("组"), WORD("組"),
	    WORD("队"), WORD("隊"), WORD("中心"), WORD("馆"), WORD("館"),
	    WORD("所"), WORD("站"), WORD("行"), WORD("联"), WORD("支部"),
	    WORD("集团"), WORD("法院"), WORD("代章）"), WORD("印）"),
	    WORD("章）")};
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->entry == NONE &&
	    line->end == END_OPEN && line->chars <= SIGNER_CHARS &&
	    (WORD_ENDS(text, bodies) > 0 || person_is_name(text) ||
		person_at_end(text).len > 0);
}

/* Text, or what else stands above a signature, ends with the line. */
static bool
is_finished(const struct line *line)
{
	return line->kind != KIND_PARA || line->end != END_OPEN ||
	    line->entry != NONE || line->chars > SIGNER_CHARS ||
	    shape_is_bracketed(line_text(line));
}

bool
ending_is_dated(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	size_t signers = 0, first = i;

	if (line->kind != KIND_PARA || line->end != END_OPEN ||
	    line->chars > SIGNER_CHARS || outline->transcript ||
	    scan_opening(line_text(line), 0) > 0 ||
	    !date_is_line(line_text(line)))
		return false;
	while (first > outline->body &&
	    ending_is_colophon(&outline->lines[first - 1]))
		first--;
	while (first > outline->body + 1 && signers <= SIGNERS_MOST &&
	    could_sign(&outline->lines[first - 1])) {
		first--;
		signers++;
	}
	return signers > 0 && signers <= SIGNERS_MOST &&
	    is_finished(&outline->lines[first - 1]);
}

size_t
ending_behind(const struct outline *outline, size_t date)
{
	size_t i = date + 1;

	while (i < outline->line_count && i <= date + BELOW_MOST &&
	    (ending_is_colophon(&outline->lines[i]) ||
		(shape_is_bracketed(line_text(&outline->lines[i])) &&
		    outline->lines[i].chars <= PRINTED_CHARS)))
		i++;
	return i;
}
