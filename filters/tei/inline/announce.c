/* Announcements: 讲三点意见, by words and a number. */
#include "base/utf8.h"
#include "chinese/numeral.h"
#include "inline/seek.h"
#include "inline/spot.h"

struct words {
	const char *const *word;
	size_t count;
};

#define WORDS(list) ((struct words){list, sizeof(list) / sizeof((list)[0])})

/* What is counted. */
static const char *const measures[] = {"个方面", "個方面", "方面", "个部分",
    "個部分", "部分", "个问题", "個問題", "个要求", "件事情", "件事", "样东西",
    "樣東西", "句话", "句話", "点", "點", "条", "條", "项", "項", "个"};

/* What it is called; nothing has to be. */
static const char *const nouns[] = {"意见", "意見", "要求", "建议", "建議",
    "工作", "问题", "問題", "任务", "任務", "看法", "想法", "体会", "體會",
    "希望", "内容", "內容", "措施", "情况", "情況"};

/* Verbs that announce. */
static const char *const verbs[] = {"讲", "講", "谈", "談", "提", "强调",
    "強調", "说", "說", "汇报", "匯報", "报告", "報告", "部署", "抓好", "做好",
    "分", "从", "從"};

/* Words that point at what follows. */
static const char *const pointers[] = {
    "下面", "以下", "如下", "主要", "重点", "重點"};

/* The length of the word that begins at the offset, or 0. */
static size_t
word_at(struct span text, size_t at, struct words words)
{
	for (size_t i = 0; i < words.count; i++)
		if (span_starts(span_from(text, at), span_of(words.word[i])))
			return strlen(words.word[i]);
	return 0;
}

/* The length of the word that ends at the offset, or 0. */
static size_t
word_before(struct span text, size_t at, struct words words)
{
	struct span before = {text.ptr, at};

	for (size_t i = 0; i < words.count; i++)
		if (span_ends(before, span_of(words.word[i])))
			return strlen(words.word[i]);
	return 0;
}

/* The announcement ends its clause: 讲三点意见。 and not 三点钟. */
static bool
ends_clause(struct span text, size_t at)
{
	static const char *const ends[] = {"。", "：", "，", "；", "！", ":"};

	return at == text.len || word_at(text, at, WORDS(ends)) > 0;
}

/* One of the words stands in the clause that ends at the offset. */
static bool
clause_has(struct span text, size_t at, struct words words)
{
	static const char *const ends[] = {"。", "；", "！", "？"};
	enum { FAR = 90 }; /* bytes looked back over */
	size_t from = at;

	while (from > 0 && at - from < FAR) {
		if (word_before(text, from, WORDS(ends)) > 0)
			return false;
		if (word_before(text, from, words) > 0)
			return true;
		from = utf8_before(text, from);
	}
	return false;
}

/*
 * A number at the offset that announces so many things: a measure and a noun
 * behind it that end their clause, and a verb before it, or a word that points
 * on in its sentence.
 */
static bool
add_announcement(
    struct spots *spots, struct span text, size_t at, unsigned count)
{
	unsigned value;
	size_t number = at + numeral_count(text, at, &value), end, verb;

	if (number == at || value != count)
		return false;
	end = number + word_at(text, number, WORDS(measures));
	if (end == number)
		return false;
	end += word_at(text, end, WORDS(nouns));
	verb = word_before(text, at, WORDS(verbs));
	if (!ends_clause(text, end) ||
	    (verb == 0 && !clause_has(text, at, WORDS(pointers))))
		return false;
	spots_add(spots,
	    (struct spot){
		.kind = SPOT_ANNOUNCEMENT, .start = at - verb, .end = end});
	spots_add(spots,
	    (struct spot){.kind = SPOT_NUMBER,
		.start = at,
		.end = number,
		.value = value});
	return true;
}

/* The ways to write the number, and the last byte of each. */
struct spelling {
	char way[SEEK_MAX][NUMERAL_BYTES + 1];
	char last[SEEK_MAX];
	size_t ways;
};

static void
add_way(struct spelling *spelling, struct span way)
{
	memcpy(spelling->way[spelling->ways], way.ptr, way.len);
	spelling->last[spelling->ways++] = way.ptr[way.len - 1];
}

static struct spelling
spell(unsigned count)
{
	struct spelling spelling = {.ways = 0};
	char way[NUMERAL_BYTES];

	add_way(
	    &spelling, (struct span){way, numeral_write(way, count, false)});
	add_way(&spelling, (struct span){way, numeral_write(way, count, true)});
	if (count == 2) {
		add_way(&spelling, SPAN("两"));
		add_way(&spelling, SPAN("兩"));
	}
	return spelling;
}

bool
spots_find_announcement(struct spots *spots, struct span text, unsigned count)
{
	struct spelling spelling = spell(count);
	struct seek seek =
	    seek_begin(text, (struct span){spelling.last, spelling.ways});

	for (size_t i = seek_next(&seek, 0); i < text.len;
	     i = seek_next(&seek, i + 1)) {
		struct span until = {text.ptr, i + 1};

		for (size_t k = 0; k < spelling.ways; k++) {
			struct span way = span_of(spelling.way[k]);

			if (span_ends(until, way) &&
			    add_announcement(
				spots, text, until.len - way.len, count))
				return true;
		}
	}
	return false;
}
