/*
 * The closing words of a paper, which are those of its kind.
 *
 * 党政机关公文处理工作条例, article 15: a report asks for nothing; and article 8,
 * what each kind is for.
 */
#include "base/blank.h"
#include "chinese/word.h"
#include "paper/paper.h"

/* The closing words, and the kinds of papers that they close. */
static const struct formula {
	struct span words;
	struct span kind[4];
} formulas[] = {
    {WORD("请批示"), {WORD("请示")}},
    {WORD("请予批示"), {WORD("请示")}},
    {WORD("请批复"), {WORD("请示")}},
    {WORD("请予批复"), {WORD("请示")}},
    {WORD("请审批"), {WORD("请示"), WORD("函")}},
    {WORD("请予审批"), {WORD("请示"), WORD("函")}},
    {WORD("请批准"), {WORD("请示"), WORD("函")}},
    {WORD("请予批准"), {WORD("请示"), WORD("函")}},
    {WORD("特此请示"), {WORD("请示")}},
    {WORD("特此报告"), {WORD("报告")}},
    {WORD("专此报告"), {WORD("报告")}},
    {WORD("特此通知"), {WORD("通知")}},
    {WORD("特此通报"), {WORD("通报")}},
    {WORD("特此公告"), {WORD("公告")}},
    {WORD("特此通告"), {WORD("通告")}},
    {WORD("特此批复"), {WORD("批复")}},
    {WORD("特此函复"), {WORD("函"), WORD("批复"), WORD("答复")}},
    {WORD("特此复函"), {WORD("函")}},
    {WORD("特此函告"), {WORD("函")}},
    {WORD("特此致函"), {WORD("函")}},
    {WORD("请函复"), {WORD("函")}},
    {WORD("请予函复"), {WORD("函")}},
    {WORD("请研究函复"), {WORD("函")}},
    {WORD("此复"), {WORD("批复"), WORD("函"), WORD("答复")}},
};

enum {
	FORMULAS = sizeof(formulas) / sizeof(formulas[0]),
	KINDS = sizeof(formulas[0].kind) / sizeof(formulas[0].kind[0]),
	LAST = 3, /* paragraphs */
};

/* The kind of a paper that has words of its own, by the end of its title. */
static struct span
sort_of(struct span title)
{
	static const struct span kinds[] = {WORD("请示"), WORD("报告"),
	    WORD("通知"), WORD("通报"), WORD("公告"), WORD("通告"),
	    WORD("批复"), WORD("函")};
	size_t len;

	title = blank_trim(title);
	len = WORD_ENDS(title, kinds);
	return span_from(title, title.len - len);
}

static const struct formula *
formula_of(struct span text)
{
	static const struct span stops[] = {WORD("。"), WORD("！")};

	text = blank_trim(text);
	text.len -= WORD_ENDS(text, stops);
	for (size_t i = 0; i < FORMULAS; i++)
		if (span_ends(text, formulas[i].words))
			return &formulas[i];
	return NULL;
}

static bool
closes(const struct formula *formula, struct span kind)
{
	for (size_t i = 0; i < KINDS && formula->kind[i].len > 0; i++)
		if (span_equal(formula->kind[i], kind))
			return true;
	return false;
}

static void
look(struct report *report, const struct block *block, struct span kind)
{
	const struct formula *formula = formula_of(block->text);

	if (formula == NULL || closes(formula, kind))
		return;
	report_add(report, CHECK_FORMULA, place_block(report, block),
	    "%.*s closes a %.*s, and this is a %.*s", SHOWN(formula->words),
	    SHOWN(formula->kind[0]), SHOWN(kind));
}

void
paper_formula(struct report *report, const struct paper *paper)
{
	struct span kind = sort_of(paper->title);
	size_t seen = 0;

	if (kind.len == 0)
		return;
	for (size_t i = paper->sign; i > paper->body && seen < LAST; i--) {
		const struct block *block = &paper->document->blocks[i - 1];

		if (block->kind == KIND_ATTACH)
			continue;
		if (block->kind == KIND_CLOSE || block->kind == KIND_PARA)
			look(report, block, kind);
		seen++;
	}
}
