/*
 * What a paper ends with: who signed, when, and what stands below that.
 *
 * Below the date of an official paper GB/T 9704-2012 (7.4) has whom to ask, to
 * whom it is copied, and when it was printed; what is published says so, too.
 */
#include "structure/rest/ending.h"

#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum {
	SIGNER_CHARS = 30,
	OFFICE_CHARS = 24,
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

bool
ending_could_sign(const struct line *line)
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

bool
ending_is_office(struct span text)
{
	static const struct span offices[] = {WORD("主席"), WORD("董事长"),
	    WORD("董事長"), WORD("总裁"), WORD("總裁"), WORD("经理"),
	    WORD("經理"), WORD("主任"), WORD("书记"), WORD("書記"),
	    WORD("总理"), WORD("總理"), WORD("校长"), WORD("校長"),
	    WORD("院长"), WORD("院長"), WORD("会长"), WORD("會長"),
	    WORD("理事长"), WORD("理事長"), WORD("部长"), WORD("部長"),
	    WORD("局长"), WORD("局長"), WORD("省长"), WORD("市长"),
	    WORD("市長"), WORD("县长"), WORD("縣長"), WORD("区长"),
	    WORD("镇长"), WORD("乡长"), WORD("社长"), WORD("社長"),
	    WORD("厂长"), WORD("站长"), WORD("所长"), WORD("处长"),
	    WORD("處長"), WORD("秘书长"), WORD("秘書長"), WORD("总统"),
	    WORD("總統"), WORD("首席执行官"), WORD("首席執行官"),
	    WORD("创始人"), WORD("司令员"), WORD("政委"), WORD("司长"),
	    WORD("厅长"), WORD("馆长"), WORD("館長"), WORD("队长")};

	return shape_fits(text, OFFICE_CHARS) && WORD_ENDS(text, offices) > 0 &&
	    shape_end(text) == END_OPEN && !shape_has(text, SPAN("：")) &&
	    !shape_has(text, SPAN("的"));
}

bool
ending_is_officer(struct span text)
{
	struct span name = person_at_end(text), office = text;
	uint32_t code;

	if (name.len == 0 || !shape_fits(text, SIGNER_CHARS))
		return false;
	office.len -= name.len;
	while (office.len > 0) {
		size_t at = utf8_before(office, office.len);

		(void)utf8_next(office, at, &code);
		if (!scan_is_blank(code))
			break;
		office.len = at;
	}
	return ending_is_office(office);
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
	    ending_could_sign(&outline->lines[first - 1])) {
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
