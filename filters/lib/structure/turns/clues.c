/*
 * What speaks for and against a label that may be a speaker's.
 *
 * No one sign tells: 方法 looks like a name, 馆长 like many a noun, and a
 * speaker whom nobody knows has nothing but that his label comes back and that
 * he talks.  So each has a weight, and the sum decides.
 */
#include "structure/turns/clues.h"

#include "base/translate.h"
#include "chinese/few.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/turns/part.h"

enum {
	TALK_BYTES = 360,
	HAN = 3,
	SHORT_NAME = 2 * HAN,
	NOUN_MOST = 4 * HAN,
	SIGNS_MOST = 4 /* 甲 to 丁; 自己 and 贴己 are nobody */
};

struct weight {
	int weight;
	const char *words;
};

/*
 * A name, an office or a part is one by itself, which what stands behind it can
 * belie; an unknown word has to come back, and to talk.
 */
static const struct weight weights[CLUES] = {
    [CLUE_MACHINE] = {6, N_("what a program calls speakers")},
    [CLUE_PART] = {4, N_("a part in a conversation")},
    [CLUE_OFFICE] = {3, N_("an office")},
    [CLUE_NAME] = {3, N_("a name")},
    [CLUE_SHORT_NAME] = {2, N_("a name, or a word that looks like one")},
    [CLUE_SOUNDS] = {2, N_("written as foreign names are")},
    [CLUE_ROLE] = {1, N_("an office in brackets behind it")},
    [CLUE_TIMED] = {2, N_("a time beside it")},
    [CLUE_KNOWN] = {2, N_("named in a list before")},
    [CLUE_CALLED] = {2, N_("the line before names it")},
    [CLUE_AMID] = {3, N_("between two turns of one other")},
    [CLUE_AGAIN] = {1, N_("comes back")},
    [CLUE_OFTEN] = {1, N_("four times or more")},
    [CLUE_SPOKEN] = {1, N_("what follows ends like speech")},
    [CLUE_TALKS] = {2, N_("talks to somebody")},
    [CLUE_SILENT] = {-3, N_("talks to nobody, nor does another")},
    [CLUE_VALUES] = {-4, N_("what follows is a value")},
    [CLUE_THING] = {-5, N_("names a thing")},
    [CLUE_NOBODY] = {-2, N_("nothing says who it is")},
    [CLUE_BARE] = {-2, N_("without a sign behind it")},
};

int
clues_weigh(uint32_t clues)
{
	int sum = 0;

	for (enum clue clue = 0; clue < CLUES; clue++)
		sum += (int)(clues >> clue & 1) * weights[clue].weight;
	return sum;
}

void
clues_tell(uint32_t clues, struct buf *out)
{
	const char *sign = translate(": ");

	buf_printf(out, translate("%d of %d"), clues_weigh(clues), CLUES_LEAST);
	for (enum clue clue = 0; clue < CLUES; clue++) {
		if ((clues & clue_bit(clue)) == 0)
			continue;
		buf_printf(out, "%s%s %d", sign, translate(weights[clue].words),
		    weights[clue].weight);
		sign = translate(", ");
	}
}

/* 馆主, 木匠, 客人甲: nouns for persons, though 民主 is none. */
static bool
is_person_noun(struct span label)
{
	unsigned sign = 0;

	if (label.len <= HAN || label.len > NOUN_MOST)
		return false;
	return (numeral_stem(label, label.len - HAN, &sign) > 0 &&
		   sign <= SIGNS_MOST) ||
	    words_end(label, &words_person_noun) > 0;
}

/* 王： alone, 老王, 小雨, 阿强: by what those who know one another call him. */
static bool
is_called(struct span label)
{
	static const struct span before[] = {
	    WORD("老"), WORD("小"), WORD("阿")};

	return (label.len == HAN && person_surname(label) > 0) ||
	    ((label.len == 2 * HAN || label.len == 3 * HAN) &&
		WORD_BEGINS(label, before) > 0);
}

/* What one is, by the surest of the signs. */
static uint32_t
who_is(struct span label)
{
	if (part_is_of_machine(label))
		return clue_bit(CLUE_MACHINE);
	if (part_is(label) || part_is_before_name(label))
		return clue_bit(CLUE_PART);
	if (office_is(part_without_index(label)) ||
	    ((office_is_amid_name(label) || office_is_before_name(label)) &&
		!part_ends_like_thing(label, true)))
		return clue_bit(CLUE_OFFICE);
	if (person_is_name(label))
		return clue_bit(
		    label.len == SHORT_NAME ? CLUE_SHORT_NAME : CLUE_NAME);
	if (is_called(label) || is_person_noun(label))
		return clue_bit(CLUE_SHORT_NAME);
	return person_at_end(label).len > 0 ? clue_bit(CLUE_NAME) : 0;
}

/* No more than Han characters make the name, as they make words. */
static bool
is_word_like(uint32_t who, struct span label)
{
	return (who == clue_bit(CLUE_NAME) ||
		   who == clue_bit(CLUE_SHORT_NAME)) &&
	    label.len <= 4 * HAN && scan_pass_han(label, 0) == label.len;
}

uint32_t
clues_of_label(struct span label)
{
	uint32_t who = who_is(label);
	bool thing = false;

	if (person_sounds_foreign(label))
		who |= clue_bit(CLUE_SOUNDS);
	/* 提问 is a part, and 方法 no name */
	if ((who & (clue_bit(CLUE_MACHINE) | clue_bit(CLUE_PART))) == 0)
		thing = part_is_thing(label);
	/* 单位名称: four characters are seldom a name */
	if (who == 0 || is_word_like(who, label))
		thing = thing ||
		    part_ends_like_thing(
			label, who != 0 && label.len < 4 * HAN);
	if (thing)
		who |= clue_bit(CLUE_THING);
	return who;
}

/* 我们, 我国: those who write papers say so, too. */
static bool
is_office_style(uint32_t code)
{
	static const uint32_t codes[] = {U'们', U'們', U'国', U'國', U'党',
	    U'黨', U'军', U'軍', U'省', U'市', U'县', U'縣', U'区', U'區',
	    U'乡', U'镇', U'校', U'厂', U'院', U'司', U'局', U'部', U'行',
	    U'方'};

	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (codes[i] == code)
			return true;
	return false;
}

/* One who says it talks to somebody. */
static const struct few talk[FEW] = {
    FEW_ROW(U'你', 1),
    FEW_ROW(U'您', 1),
    FEW_ROW(U'咱', 1),
    FEW_ROW(U'吗', 1),
    FEW_ROW(U'嗎', 1),
    FEW_ROW(U'呢', 1),
    FEW_ROW(U'吧', 1),
    FEW_ROW(U'啊', 1),
    FEW_ROW(U'嗯', 1),
    FEW_ROW(U'？', 1),
    FEW_ROW('?', 1),
};

bool
clues_talk(struct span text)
{
	if (words_begin(text, &words_talk_begin) > 0 ||
	    words_end(text, &words_talk_end) > 0)
		return true;
	if (text.len > TALK_BYTES)
		text.len = utf8_before(text, TALK_BYTES + 1);
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (few_value(talk, code) > 0 ||
		    (code == U'我' && !is_office_style(scan_peek(text, at))))
			return true;
	}
	return false;
}
