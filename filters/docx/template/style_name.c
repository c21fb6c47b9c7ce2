/* By which names an office knows the styles of a paper. */
#include "template/style_name.h"

#include "base/ascii.h"

const char *const style_types[TYPE_COUNT] = {"paragraph", "character", "table"};

/* Those of Word, as the file has them and as Word shows them, and what people use. */
static const char *const names[STYLE_ALL] = {
    [STYLE_BODY] = "公文正文|Body Text First Indent|Normal|正文",
    [STYLE_TITLE] = "Title|标题|公文标题|大标题|標題",
    [STYLE_SUBTITLE] = "Subtitle|副标题|副標題",
    [STYLE_MATTER] = "纪要标题",
    [STYLE_AUTHOR] = "作者",
    [STYLE_DOCNO] = "发文字号|文号|發文字號",
    [STYLE_SALUTE] = "Salutation|主送机关|主送|主送单位|称呼|抬头|主送機關",
    [STYLE_HEAD1] = "heading 1|标题 1|一级标题|標題 1",
    [STYLE_HEAD2] = "heading 2|标题 2|二级标题|標題 2",
    [STYLE_HEAD3] = "heading 3|标题 3|三级标题|標題 3",
    [STYLE_HEAD4] = "heading 4|标题 4|四级标题|標題 4",
    [STYLE_HEAD5] = "heading 5|标题 5|五级标题|標題 5",
    [STYLE_HEAD6] = "heading 6|标题 6|標題 6",
    [STYLE_HEAD7] = "heading 7|标题 7|標題 7",
    [STYLE_HEAD8] = "heading 8|标题 8|標題 8",
    [STYLE_HEAD9] = "heading 9|标题 9|標題 9",
    [STYLE_LINE] = "诗行名单",
    [STYLE_NOTE] = "现场说明",
    [STYLE_FOOTNOTE] = "注释|footnote text|脚注文本",
    [STYLE_CLOSING] = "Closing|结束语|结语",
    [STYLE_ATTACH] = "附件说明",
    [STYLE_SIGN] = "Signature|署名|发文机关署名|落款|签名",
    [STYLE_DATE] = "Date|日期|成文日期",
    [STYLE_ENCLOSURE] = "附件|附件标识",
    [STYLE_CAPTION] = "caption|题注|表题|表格标题",
    [STYLE_COLUMNS] = "表头",
    [STYLE_CELL] = "表格文字|表格正文|表格内容",
    [STYLE_FOOTER] = "footer|页脚",
    [STYLE_MARKING] = "版头标注",
    [STYLE_ISSUER] = "发文机关标志|红头",
    [STYLE_COPIED] = "抄送|抄送机关",
    [STYLE_PRINTED] = "印发|印发机关",
    [STYLE_SPEAKER] = "发言人",
    [STYLE_REACTION] = "现场反应",
    [STYLE_LABEL] = "名单标注",
    [STYLE_MARK] = "footnote reference|脚注引用",
    [STYLE_TABLE] = "Table Grid|网格型",
};

enum style_type
style_type(enum style style)
{
	if (style < STYLE_COUNT)
		return TYPE_PARAGRAPH;
	return style == STYLE_TABLE ? TYPE_TABLE : TYPE_CHARACTER;
}

static char
lower(char c)
{
	return ascii_is_upper(c) ? (char)(c | 0x20) : c;
}

void
style_key(enum style_type type, struct span name, struct buf *out)
{
	buf_byte(out, style_types[type][0]);
	for (size_t i = 0; i < name.len; i++)
		if (name.ptr[i] != ' ')
			buf_byte(out, lower(name.ptr[i]));
}

struct span
style_names(enum style style)
{
	return span_of(names[style]);
}
