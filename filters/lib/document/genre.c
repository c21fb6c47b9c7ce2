/* What sort of text a document is, by its title and what stands in it. */
#include "document/genre.h"

#include "base/utf8.h"
#include "chinese/scan.h"
#include "chinese/word.h"

/* clang-format off */
/* The ends of titles, each with what it names; the longest that fits counts. */
static const struct {
	struct span end, genre;
} ends[] = {
#define GENRE(genre, end) {WORD(end), WORD(genre)},
#define SPEECH(W) \
	W("讲话") W("講話") W("致辞") W("致辭") W("致词") W("致詞") W("发言") \
	W("發言") W("演讲") W("演講") W("讲演") W("講演") W("讲稿") W("講稿") \
	W("讲话稿") W("发言稿") W("演讲稿") W("讲话提纲") W("开幕词") W("開幕詞") \
	W("闭幕词") W("閉幕詞") W("答谢词") W("答謝詞") W("祝词") W("祝辞") \
	W("贺词") W("賀詞") W("献词") W("讲评") W("講評") W("开场白") \
	W("開場白") W("谈话") W("談話") W("表态发言") W("述职报告讲话")
#define REPORT(W) \
	W("报告") W("報告") W("总结") W("總結") W("汇报") W("匯報") \
	W("述职") W("总结材料") W("汇报材料")
#define PAPER(W) \
	W("通知") W("意见") W("意見") W("决定") W("決定") W("决议") W("決議") \
	W("通报") W("通報") W("批复") W("批復") W("批覆") W("的函") W("复函") \
	W("公函") W("请示") W("請示") W("公告") W("通告") W("公报") W("公報") \
	W("议案") W("議案") W("命令") W("通知书") W("通知書") W("答复") \
	W("答覆") W("方案") W("规划") W("規劃") W("纲要") W("綱要") W("预案")
#define LAW(W) \
	W("法") W("条例") W("條例") W("办法") W("辦法") W("规定") W("規定") \
	W("细则") W("細則") W("章程") W("规程") W("规则") W("規則") \
	W("准则") W("解释") W("解釋") W("守则")
#define MINUTES(W) \
	W("纪要") W("紀要") W("议事录") W("議事錄") W("会议记录") \
	W("會議記錄") W("會議紀錄") W("会议纪录")
#define TALK(W) \
	W("答记者问") W("答記者問") W("问答") W("問答") W("访谈") W("訪談") \
	W("访谈录") W("对话") W("對話") W("实录") W("實錄") W("逐字稿") \
	W("专访") W("專訪") W("采访") W("記者會") W("记者会")
#define LETTER(W) \
	W("的信") W("公开信") W("公開信") W("贺信") W("賀信") W("慰问信") \
	W("感谢信") W("股东信") W("来信") W("合伙人信") W("书信")
#define W(end) GENRE("讲话", end)
	SPEECH(W)
#undef W
#define W(end) GENRE("报告", end)
	REPORT(W)
#undef W
#define W(end) GENRE("公文", end)
	PAPER(W)
#undef W
#define W(end) GENRE("法规", end)
	LAW(W)
#undef W
#define W(end) GENRE("纪要", end)
	MINUTES(W)
#undef W
#define W(end) GENRE("问答", end)
	TALK(W)
#undef W
#define W(end) GENRE("书信", end)
	LETTER(W)
#undef W
};
/* clang-format on */

enum { ENDS = sizeof(ends) / sizeof(ends[0]), TITLE_TAIL = 60, ARTICLES = 5 };

/* （试行）, （2020年修订） at the end say which. */
static struct span
without_brackets(struct span text)
{
	while (text.len > 0) {
		size_t end = utf8_before(text, text.len), at = end;

		if (scan_is_blank(scan_peek(text, end))) {
			text.len = end;
			continue;
		}
		if (scan_closing(text, end) == 0)
			break;
		while (at > 0 && scan_opening(text, at) == 0)
			at = utf8_before(text, at);
		if (at == 0)
			break;
		text.len = at;
	}
	return text;
}

static struct span
last_bytes(struct span text)
{
	size_t at = text.len > TITLE_TAIL ? text.len - TITLE_TAIL : 0;

	while (at < text.len && utf8_is_tail(text.ptr[at]))
		at++;
	return span_from(text, at);
}

/* The row of the longest end, or ENDS. */
static size_t
find_end(struct span text)
{
	size_t best = ENDS;

	for (size_t i = 0; i < ENDS; i++)
		if (span_ends(text, ends[i].end) &&
		    (best == ENDS || ends[i].end.len > ends[best].end.len))
			best = i;
	return best;
}

static bool
is_speech(struct span genre)
{
	return span_equal(genre, SPAN("讲话"));
}

struct span
genre_of_title(
    struct span title, const struct genre_signs *signs, struct span *words)
{
	char bytes[TITLE_TAIL + 8];
	struct span text = last_bytes(without_brackets(title));
	size_t row = find_end(scan_squeeze(text, bytes, sizeof(bytes)));

	*words = (struct span){NULL, 0};
	/* 法 ends other titles, too */
	if (row == ENDS ||
	    (ends[row].end.len == 3 && signs->articles < ARTICLES) ||
	    (signs->turns && is_speech(ends[row].genre)))
		return *words;
	*words = ends[row].end;
	return ends[row].genre;
}

struct span
genre_of_signs(const struct genre_signs *signs)
{
	if (signs->turns)
		return SPAN("问答");
	if (signs->docno || signs->sent)
		return SPAN("公文");
	if (signs->articles >= ARTICLES)
		return SPAN("法规");
	return signs->address ? SPAN("讲话") : (struct span){NULL, 0};
}

struct span
genre_given(struct span text)
{
	size_t row = find_end(text);

	for (size_t i = 0; i < ENDS; i++)
		if (span_equal(ends[i].genre, text))
			return text;
	return row < ENDS && ends[row].end.len > 3 ? ends[row].genre : text;
}
