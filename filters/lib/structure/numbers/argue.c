/*
 * Sentences that argue, and head nothing.
 *
 * A heading names its matter: 抓好春耕生产。 A sentence in a train of thought
 * begins with what ties it to the last, points at what was said, and has the
 * small words of telling.  None of these is a proof, so they are weighed.
 */
#include "structure/numbers/argue.h"

#include "chinese/few.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum {
	ENOUGH = 2,
	LONG_CHARS = 20,
	LONGER_CHARS = 36,
	PARALLEL_CHARS = 3,
};

/* clang-format off */
#define TIES(W) \
	W("因此") W("所以") W("但是") W("然而") W("而且") W("可是") W("不过") \
	W("不過") W("于是") W("於是") W("因为") W("因為") W("如果") W("既然") \
	W("虽然") W("雖然") W("即使") W("假如") W("可见") W("可見") W("总之") \
	W("總之") W("例如") W("比如") W("譬如") W("其实") W("其實") W("当然") \
	W("當然") W("要是") W("有些") W("有人") W("有的") W("许多") W("許多") \
	W("到了") W("由此") W("前面") W("上面") W("由于") W("由於") W("只要") \
	W("那么") W("那麼") W("至于") W("至於") W("同样") W("同樣") W("反之") \
	W("尽管") W("儘管") W("不但") W("但") W("此") W("这") W("這")
/* clang-format on */

/* What ties a sentence to the one before, or points there. */
static bool
is_tied(struct span text)
{
	static const struct span begins[] = {TIES(WORD_ITEM)};
	static const struct word_bits heads = WORD_HEADS(TIES);

	return word_may_begin(text, &heads) && WORD_BEGINS(text, begins) > 0;
}

/* How much a character says for it. */
static const struct few weights[FEW] = {
    FEW_ROW(0x6211, 2), /* 我 */
    FEW_ROW(0x4f60, 2), /* 你 */
    FEW_ROW(0x54b1, 2), /* 咱 */
    FEW_ROW(0x8fd9, 2), /* 这 */
    FEW_ROW(0x9019, 2), /* 這 */
    FEW_ROW(0x90a3, 2), /* 那 */
    FEW_ROW(0x5417, 2), /* 吗 */
    FEW_ROW(0x55ce, 2), /* 嗎 */
    FEW_ROW(0x5462, 2), /* 呢 */
    FEW_ROW(0x4ed6, 1), /* 他 */
    FEW_ROW(0x5979, 1), /* 她 */
    FEW_ROW(0x5b83, 1), /* 它 */
    FEW_ROW(0x4e86, 1), /* 了 */
    FEW_ROW(0x5c31, 1), /* 就 */
    FEW_ROW(0x90fd, 1), /* 都 */
    FEW_ROW(0x8fd8, 1), /* 还 */
    FEW_ROW(0x9084, 1), /* 還 */
    FEW_ROW(0x4e5f, 1), /* 也 */
    FEW_ROW(0x5374, 1), /* 却 */
    FEW_ROW(0x537b, 1), /* 卻 */
    FEW_ROW(0x53c8, 1), /* 又 */
    FEW_ROW(0x6ca1, 1), /* 没 */
    FEW_ROW(0x6c92, 1), /* 沒 */
    FEW_ROW(0x66fe, 1), /* 曾 */
};

/* The clauses of a sentence, and what its words come to. */
struct clauses {
	unsigned count, longest, shortest, chars, points;
	bool copula;
};

static void
end_clause(struct clauses *clauses, unsigned chars)
{
	clauses->count++;
	if (chars > clauses->longest)
		clauses->longest = chars;
	if (clauses->count == 1 || chars < clauses->shortest)
		clauses->shortest = chars;
}

static struct clauses
read_clauses(struct span sentence)
{
	/* 把织机收到了一处 is told */
	static const struct span turns[] = {WORD("把"), WORD("让"), WORD("讓")};
	struct clauses clauses = {.points = WORD_BEGINS(sentence, turns) > 0};
	unsigned chars = 0;

	for (size_t at = 0; at < sentence.len;) {
		uint32_t code;

		at += utf8_next(sentence, at, &code);
		clauses.points += few_value(weights, code);
		clauses.copula = clauses.copula || code == 0x662f; /* 是 */
		clauses.chars++;
		if (code == 0xff0c) {
			end_clause(&clauses, chars);
			chars = 0;
		} else {
			chars++;
		}
	}
	end_clause(&clauses, chars);
	return clauses;
}

/*
 * A long sentence rather tells than heads, and more so if it has three clauses
 * or says what something is; but clauses of one length are a watchword.
 */
static unsigned
points_of_length(const struct clauses *clauses)
{
	unsigned apart = clauses->longest - clauses->shortest, points = 1;

	if (clauses->count < 2 || clauses->chars <= LONG_CHARS ||
	    apart <= (clauses->count > 2 ? PARALLEL_CHARS : 1u))
		return 0;
	points += clauses->copula;
	points += clauses->count > 2 && clauses->chars > LONGER_CHARS;
	return points;
}

bool
argue_is(struct span sentence, bool counts)
{
	struct clauses clauses;

	if (is_tied(sentence))
		return true;
	clauses = read_clauses(sentence);
	if (counts)
		clauses.points += points_of_length(&clauses);
	return clauses.points >= ENOUGH;
}

bool
argue_announces(struct span line)
{
	static const struct span ends[] = {WORD("批复如下："),
	    WORD("议定如下："), WORD("協議如下："), WORD("协议如下："),
	    WORD("约定如下："), WORD("議定如下："), WORD("以下事项："),
	    WORD("以下事項："), WORD("下列事项："), WORD("下列事項："),
	    WORD("如下事项："), WORD("如下事項："), WORD("如下决定："),
	    WORD("如下決定："), WORD("如下决议："), WORD("如下決議："),
	    WORD("如下规定："), WORD("如下規定："), WORD("如下协议："),
	    WORD("以下决定："), WORD("以下决议："), WORD("以下规定："),
	    WORD("以下协议："), WORD("批覆如下："), WORD("答复如下："),
	    WORD("函复如下："), WORD("函覆如下："), WORD("决定如下："),
	    WORD("決定如下："), WORD("决议如下："), WORD("決議如下："),
	    WORD("判决如下："), WORD("裁定如下："), WORD("公告如下："),
	    WORD("通告如下："), WORD("规定如下："), WORD("規定如下：")};

	return WORD_ENDS(line, ends) > 0;
}

bool
argue_entitles(struct span title)
{
	static const struct span ends[] = {WORD("批复"), WORD("批覆"),
	    WORD("复函"), WORD("覆函"), WORD("决定"), WORD("決定"),
	    WORD("决议"), WORD("決議"), WORD("公告"), WORD("通告"),
	    WORD("协议"), WORD("協議"), WORD("合同"), WORD("公约"),
	    WORD("公約"), WORD("裁定书"), WORD("判决书")};

	return WORD_ENDS(title, ends) > 0;
}
