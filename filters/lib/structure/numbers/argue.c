/*
 * Sentences that argue, and head nothing.
 *
 * A heading names its matter: 抓好春耕生产。 A sentence in a train of thought
 * begins with what ties it to the last, points at what was said, and has the
 * small words of telling.  None of these is a proof, so they are weighed.
 */
#include "structure/numbers/argue.h"

#include <string.h>

#include "chinese/few.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"

enum {
	ENOUGH = 2,
	LONG_CHARS = 20,
	LONGER_CHARS = 36,
	PARALLEL_CHARS = 3,
};

/* What ties a sentence to the one before, or points there. */
static bool
is_tied(struct span text)
{
	return words_begin(text, &words_tied) > 0;
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

/* 这是立身之本。 without a comma */
static bool
names_this(struct span sentence)
{
	static const struct span words[] = {WORD("这是"), WORD("這是")};

	return WORD_BEGINS(sentence, words) > 0 &&
	    memmem(sentence.ptr, sentence.len, "，", sizeof("，") - 1) == NULL;
}

bool
argue_names_alike(struct span sentence, struct span sister)
{
	return names_this(sentence) && names_this(sister);
}

bool
argue_announces(struct span line)
{
	return words_end(line, &words_resolved_below) > 0;
}

bool
argue_entitles(struct span title)
{
	return words_end(title, &words_resolving) > 0;
}
