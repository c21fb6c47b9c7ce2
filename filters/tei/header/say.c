/* What a header says by itself, in the script of its document. */
#include "header/say.h"

#include <string.h>

static const struct {
	const char *simplified, *traditional;
} texts[] = {
    {"讲话稿语料库", "講話稿語料庫"},
    {"使用许可见各篇的 teiHeader。", "使用許可見各篇的 teiHeader。"},
    {"各篇的来源见各篇的 teiHeader。", "各篇的來源見各篇的 teiHeader。"},
    {"将纯文本的讲话稿、公文转换为 TEI P5；编辑方法见"
     "各篇的 teiHeader。",
	"將純文本的講話稿、公文轉換為 TEI P5；編輯方法見"
	"各篇的 teiHeader。"},
    {"将纯文本的讲话稿、公文转换为 TEI P5。",
	"將純文本的講話稿、公文轉換為 TEI P5。"},
    {"未改正原文任何文字，错字、漏字照录。",
	"未改正原文任何文字，錯字、漏字照錄。"},
    {"标点全部保留；编号后的顿号、标题句末的句号在 "
     "label、head 之内。",
	"標點全部保留；編號後的頓號、標題句末的句號在 "
	"label、head 之內。"},
    {"引号与书名号作为文字保留在 q、quote、title 之内；"
     "quote 是紧接“指出”“强调”“要求”“告诫”的引"
     "文，其余为 q。",
	"引號與書名號作為文字保留在 q、quote、title 之內；"
	"quote 是緊接“指出”“強調”“要求”“告誡”的引"
	"文，其餘為 q。"},
    {"p 对应源文自然段；带 @rend='run-in' 的元素与其后的元"
     "素在源文中同在一行，其中的 head 是段首标题，与其"
     "后的 p 同属一个自然段。label 是源文中的编号，div/"
     "@n 是各级编号连成的路径。",
	"p 對應源文自然段；帶 @rend='run-in' 的元素與其後的元"
	"素在源文中同在一行，其中的 head 是段首標題，與其"
	"後的 p 同屬一個自然段。label 是源文中的編號，div/"
	"@n 是各級編號連成的路徑。"},
    {"@when、@from、@to 按 ISO 8601；num/@value 为阿拉伯数字。",
	"@when、@from、@to 按 ISO 8601；num/@value 為阿拉伯數字。"},
    {"text 元素的文字除空白外与规范化后的源文逐字相同"
     "。",
	"text 元素的文字除空白外與規範化後的源文逐字相同"
	"。"},
    {"源文无题，题目亦未由元数据给出。", "源文無題，題目亦未由元數據給出。"},
    {"题目由元数据给出。", "題目由元數據給出。"},
    {"题目取自源文。", "題目取自源文。"},
    {"源文无题，题目由程序根据正文、文件属性或文件名拟定。",
	"源文無題，題目由程序根據正文、文件屬性或文件名擬定。"},
    {"标题及其级别由人在 Markdown 中写明，其余结构由程"
     "序识别。",
	"標題及其級別由人在 Markdown 中寫明，其餘結構由程"
	"序識別。"},
    {"结构由程序识别，未经人工校对。", "結構由程序識別，未經人工校對。"},
    {"以 *、×、○、□ 等代替的文字用 gap 标记，原符号"
     "在 desc 之内；@quantity 为符号个数，并不表示被隐去"
     "文字的长度。",
	"以 *、×、○、□ 等代替的文字用 gap 標記，原符號"
	"在 desc 之內；@quantity 為符號個數，並不表示被隱去"
	"文字的長度。"},
    {"以 *、×、○、□ 等代替的文字用 ellipsis 标记，原符"
     "号在 metamark 之内；@quantity 为符号个数，并不表示被"
     "隐去文字的长度。",
	"以 *、×、○、□ 等代替的文字用 ellipsis 標記，原符"
	"號在 metamark 之內；@quantity 為符號個數，並不表示被"
	"隱去文字的長度。"},
    {"讲话稿", "講話稿"},
    {"报告", "報告"},
    {"法规", "法規"},
    {"纪要", "紀要"},
    {"问答、实录", "問答、實錄"},
    {"书信", "書信"},
    {"按规则识别讲话稿结构的过滤器", "按規則識別講話稿結構的過濾器"},
    {"〔无题〕", "〔無題〕"},
    {"结构识别与 TEI 编码", "結構識別與 TEI 編碼"},
    {"使用许可未声明。", "使用許可未聲明。"},
    {"中文（简体）", "中文（簡體）"},
};

const char *
say_in(const char *text, bool traditional)
{
	for (size_t i = 0; traditional && i < sizeof(texts) / sizeof(texts[0]);
	     i++)
		if (strcmp(texts[i].simplified, text) == 0)
			return texts[i].traditional;
	return text;
}
