/* The end of a document: closing formulas, signer, date. */
#include "back.h"

#include "date.h"
#include "shape.h"
#include "word.h"

enum { BACK_LINES = 8, CLOSING_CHARS = 40 };

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

static bool
is_closing(const struct line *line)
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
	    WORD("谢谢同志们")};
	static const struct span begins[] = {WORD("此致"), WORD("特此"),
	    WORD("谢谢"), WORD("謝謝"), WORD("祝"), WORD("最后祝"),
	    WORD("最后，祝"), WORD("预祝"), WORD("以上报告"), WORD("再次感谢"),
	    WORD("顺祝")};
	struct span text = bare(line_text(line));

	return line->kind == KIND_PARA && line->entry == NONE &&
	    line->chars <= CLOSING_CHARS &&
	    (WORD_ENDS(text, ends) > 0 || WORD_BEGINS(text, begins) > 0);
}

void
back_find(struct outline *outline)
{
	size_t i = outline->line_count;
	size_t stop =
	    i > outline->body + BACK_LINES ? i - BACK_LINES : outline->body;

	while (i-- > stop) {
		struct line *line = &outline->lines[i];

		if (line->kind == KIND_HEAD || line->kind == KIND_RUNIN)
			break;
		if (is_closing(line))
			line_set(line, KIND_CLOSE, WHY_CLOSE);
		else if (line->chars > CLOSING_CHARS)
			break;
	}
}
