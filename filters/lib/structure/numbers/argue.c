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
    FEW_ROW(U'我', 2),
    FEW_ROW(U'你', 2),
    FEW_ROW(U'咱', 2),
    FEW_ROW(U'这', 2),
    FEW_ROW(U'這', 2),
    FEW_ROW(U'那', 2),
    FEW_ROW(U'吗', 2),
    FEW_ROW(U'嗎', 2),
    FEW_ROW(U'呢', 2),
    FEW_ROW(U'他', 1),
    FEW_ROW(U'她', 1),
    FEW_ROW(U'它', 1),
    FEW_ROW(U'了', 1),
    FEW_ROW(U'就', 1),
    FEW_ROW(U'都', 1),
    FEW_ROW(U'还', 1),
    FEW_ROW(U'還', 1),
    FEW_ROW(U'也', 1),
    FEW_ROW(U'却', 1),
    FEW_ROW(U'卻', 1),
    FEW_ROW(U'又', 1),
    FEW_ROW(U'没', 1),
    FEW_ROW(U'沒', 1),
    FEW_ROW(U'曾', 1),
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
		clauses.copula = clauses.copula || code == U'是';
		clauses.chars++;
		if (code == U'，') {
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
