/*
 * Turns of a transcript: lines that a speaker's label opens.
 *
 * A document is a transcript when labels come back: two at least, each more
 * than once, on a good share of the lines, and most of them the name of a
 * person or a part in a conversation.
 */
#include "turns.h"

#include <stdlib.h>

#include "alloc.h"
#include "date.h"
#include "imprint.h"
#include "inline.h"
#include "label.h"
#include "person.h"
#include "scan.h"
#include "shape.h"
#include "word.h"

enum {
	LABEL_CHARS = 24,
	LABEL_BYTES = LABEL_CHARS * 4,
	TURNS_LEAST = 4,
	TURNS_SHARE = 12, /* one line in so many */
	SPEAKERS_SHARE = 3, /* one of so many turns has a speaker's name */
	BLOCK_LINES = 24, /* where labels of a web page may stand */
	TITLE_CHARS = 80,
	GUEST_CHARS = 8, /* of a label that comes once */
};

/* A line that may be a turn. */
struct turn {
	uint64_t hash; /* of the label */
	uint32_t line;
	uint32_t head; /* bytes of the line up to the colon's end */
	uint32_t count; /* of turns with that label */
	uint8_t label; /* bytes of it */
	bool brief; /* the label is short */
	bool guest; /* a label that comes once, and is one all the same */
	bool spoken; /* what follows ends like speech, or nothing does */
};

struct turns {
	struct turn *turn;
	size_t count, cap;
};

static uint64_t
hash_of(struct span text)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (size_t i = 0; i < text.len; i++)
		h = (h ^ (unsigned char)text.ptr[i]) * 0x100000001b3u;
	return h;
}

static int
is_between(uint32_t code, uint32_t first, uint32_t last)
{
	return code - first <= last - first;
}

/* All at once: each line is asked, and no branch would foretell which it is. */
static bool
may_stand_in_label(uint32_t code)
{
	if (code <= 0x7f)
		return code != ',' && code != ';' && code != '"' &&
		    code != '!' && code != '?' && code != '/';
	return !(is_between(code, 0x2010, 0x2026) |
	    is_between(code, 0x3001, 0x3003) |
	    is_between(code, 0x300a, 0x3011) |
	    is_between(code, 0xff01, 0xff07) |
	    is_between(code, 0xff0c, 0xff0f) | (code == 0xff1b) |
	    (code == 0xff1f));
}

/* The bytes before the colon that ends a label, 0 where there is none. */
static size_t
find_colon(struct span text, size_t *colon)
{
	size_t at;

	if (text.len > LABEL_BYTES + 4)
		text.len = LABEL_BYTES + 4; /* what begins there is whole */
	at = scan_pass_han(text, 0);
	while (at < text.len && at <= LABEL_BYTES) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code == 0xff1a || code == ':') {
			*colon = at + len;
			return at;
		}
		if (!may_stand_in_label(code))
			return 0;
		at = scan_pass_han(text, at + len);
	}
	return 0;
}

size_t
turns_label(struct span text)
{
	size_t colon = 0;

	return find_colon(text, &colon) > 0 ? colon : 0;
}

/* 聽眾甲, 学生2: the part without what tells it from its like. */
static struct span
without_index(struct span label)
{
	static const struct span signs[] = {WORD("甲"), WORD("乙"), WORD("丙"),
	    WORD("丁"), WORD("戊"), WORD("一"), WORD("二"), WORD("三"),
	    WORD("四"), WORD("五"), WORD("A"), WORD("B"), WORD("C"), WORD("D"),
	    WORD("1"), WORD("2"), WORD("3"), WORD("4"), WORD("5")};
	size_t len = WORD_ENDS(label, signs);

	if (len < label.len)
		label.len -= len;
	return label;
}

static bool
is_part(struct span label)
{
	static const struct span whole[] = {WORD("问"), WORD("答"), WORD("問"),
	    WORD("Q"), WORD("A"), WORD("主席"), WORD("主持"), WORD("旁白"),
	    WORD("司仪"), WORD("众"), WORD("甲"), WORD("乙"), WORD("总统"),
	    WORD("總統"), WORD("院長")};
	static const struct span ends[] = {WORD("记者"), WORD("記者"),
	    WORD("主持人"), WORD("提问"), WORD("提問"), WORD("网友"),
	    WORD("網友"), WORD("观众"), WORD("觀眾"), WORD("听众"),
	    WORD("聽眾"), WORD("学生"), WORD("學生"), WORD("发言人"),
	    WORD("發言人"), WORD("嘉宾"), WORD("嘉賓"), WORD("与会者"),
	    WORD("與會者"), WORD("员工"), WORD("翻译"), WORD("女士"),
	    WORD("先生"), WORD("老师"), WORD("同学"), WORD("采访者"),
	    WORD("採訪者"), WORD("訪談者"), WORD("提问者"), WORD("提問者"),
	    WORD("講者"), WORD("讲者"), WORD("主讲人"), WORD("主講人"),
	    WORD("與談人"), WORD("与谈人"), WORD("民眾"), WORD("民众"),
	    WORD("司儀"), WORD("代表"), WORD("众人"), WORD("眾人"),
	    WORD("编者"), WORD("編者"), WORD("助理")};
	size_t len = WORD_BEGINS(label, whole);

	if (len > 0 && len == label.len)
		return true;
	label = without_index(label);
	return WORD_ENDS(label, ends) > 0;
}

/* 任总, 王部长, 陳委員: a surname and an office. */
static bool
is_office(struct span label)
{
	static const struct span offices[] = {WORD("总"), WORD("總"),
	    WORD("部长"), WORD("部長"), WORD("局长"), WORD("局長"),
	    WORD("主任"), WORD("主席"), WORD("书记"), WORD("書記"),
	    WORD("委员"), WORD("委員"), WORD("教授"), WORD("博士"),
	    WORD("老师"), WORD("老師"), WORD("校长"), WORD("校長"),
	    WORD("经理"), WORD("經理"), WORD("政委"), WORD("處長"),
	    WORD("次長"), WORD("司長"), WORD("署長"), WORD("組長"),
	    WORD("立委"), WORD("秘書長"), WORD("董事長")};

	return WORD_ENDS(label, offices) > 0 && shape_fits(label, 8);
}

/* A name, or a part in a conversation. */
static bool
is_speaker(const struct outline *outline, const struct turn *turn)
{
	struct span label = line_text(&outline->lines[turn->line]);

	label.len = turn->label;
	return is_part(label) || is_office(label) || person_is_name(label) ||
	    person_ends(label);
}

/* A part with speech behind it is none, though 主讲 may begin a page's line. */
static bool
is_furniture(const struct line *line, struct span label)
{
	return imprint_is_furniture(line_text(line)) &&
	    (line->end == END_OPEN || !is_part(label));
}

/* The line is of the body, and so are all behind it. */
static bool
begins_body(const struct line *line, size_t i)
{
	return i >= BLOCK_LINES || line->entry != NONE ||
	    line->end == END_COMMA || line->end == END_SEMICOLON ||
	    line->chars > TITLE_CHARS || span_ends(line_text(line), SPAN("。"));
}

static void
note_turn(struct turns *turns, const struct line *line, size_t i, bool body)
{
	struct span text = line_text(line), label = text;
	size_t colon = 0;

	label.len = find_colon(text, &colon);
	while (label.len > 0 &&
	    scan_is_blank((unsigned char)label.ptr[label.len - 1]))
		label.len--;
	if (label.len == 0 || (!body && label_kind(text) != KIND_UNKNOWN) ||
	    (i < BLOCK_LINES && is_furniture(line, label)) ||
	    !shape_fits(label, LABEL_CHARS) || date_begins(label) > 0)
		return;
	turns->turn = xgrow(
	    turns->turn, &turns->cap, turns->count + 1, sizeof(*turns->turn));
	turns->turn[turns->count++] = (struct turn){
	    .hash = hash_of(label),
	    .line = (uint32_t)i,
	    .head = (uint32_t)(line->lead + colon),
	    .label = (uint8_t)label.len,
	    .brief = shape_fits(label, GUEST_CHARS),
	    .spoken = line->end == END_STOP || line->end == END_QUESTION ||
		line->end == END_COLON,
	};
}

/* The place of a turn among those of its label. */
struct place {
	uint64_t hash;
	size_t turn;
};

static int
by_label(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return x->turn < y->turn ? -1 : x->turn > y->turn;
}

/* The turns, which stay where they are, by label; the caller frees it. */
static struct place *
sort_labels(const struct turns *turns)
{
	struct place *places = xcalloc(turns->count, sizeof(*places));

	for (size_t i = 0; i < turns->count; i++)
		places[i] = (struct place){turns->turn[i].hash, i};
	qsort(places, turns->count, sizeof(*places), by_label);
	return places;
}

/* How often labels come. */
struct tally {
	size_t labels, again, speakers, spoken; /* of those that come again */
};

static void
count_label(struct tally *tally, struct turns *turns,
    const struct outline *outline, const struct place *places, size_t count)
{
	bool again = count > 1;

	for (size_t k = 0; k < count; k++) {
		struct turn *turn = &turns->turn[places[k].turn];

		turn->count = (uint32_t)count;
		tally->spoken += again && turn->spoken;
	}
	if (!again)
		return;
	tally->labels++;
	tally->again += count;
	if (is_speaker(outline, &turns->turn[places[0].turn]))
		tally->speakers += count;
}

/* How often each label comes; true: as often as in a transcript. */
static bool
count_labels(struct turns *turns, const struct outline *outline)
{
	struct tally tally = {0};
	struct place *places;

	if (turns->count < TURNS_LEAST ||
	    turns->count * TURNS_SHARE < outline->line_count)
		return false;
	places = sort_labels(turns);
	for (size_t i = 0, end; i < turns->count; i = end) {
		for (end = i + 1;
		     end < turns->count && places[end].hash == places[i].hash;)
			end++;
		count_label(&tally, turns, outline, places + i, end - i);
	}
	free(places);
	return tally.labels >= 2 && tally.again >= TURNS_LEAST &&
	    tally.again * TURNS_SHARE >= outline->line_count &&
	    tally.speakers * SPEAKERS_SHARE >= tally.again &&
	    tally.spoken * 2 >= tally.again;
}

/* （笑）, and in a transcript all else that brackets hold whole. */
static void
note_directions(struct outline *outline)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];
		struct span text = line_text(line);

		if (line->entry != NONE || scan_opening(text, 0) == 0)
			continue;
		if (inline_is_reaction(text))
			line_set(line, KIND_NOTE, WHY_REACTION);
		else if (outline->transcript && shape_is_bracketed(text))
			line_set(line, KIND_NOTE, WHY_BRACKETED);
	}
}

/*
 * A label that comes once, its line between two of one other label: somebody
 * asks, and the speaker goes on.
 */
static void
find_guests(struct turns *turns)
{
	for (size_t i = 1; i + 1 < turns->count; i++) {
		const struct turn *turn = &turns->turn[i];

		if (turn->count == 1 && turn->spoken && turn->brief &&
		    turn[-1].line + 1 == turn->line &&
		    turn[1].line == turn->line + 1 &&
		    turn[-1].hash == turn[1].hash)
			turns->turn[i].guest = true;
	}
}

static void
note_turns(struct turns *turns, const struct outline *outline)
{
	bool body = false;

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		body = body || begins_body(line, i);
		if (line->entry == NONE)
			note_turn(turns, line, i, body);
	}
}

void
turns_find(struct outline *outline)
{
	struct turns turns = {0};

	note_turns(&turns, outline);
	outline->transcript = count_labels(&turns, outline);
	if (outline->transcript)
		find_guests(&turns);
	for (size_t i = 0; outline->transcript && i < turns.count; i++) {
		const struct turn *turn = &turns.turn[i];
		struct line *line = &outline->lines[turn->line];

		if (turn->count < 2 && !turn->guest &&
		    !is_speaker(outline, turn))
			continue;
		line_set(line, KIND_TURN, WHY_TURN);
		outline_cut(outline, turn->line, turn->head);
	}
	free(turns.turn);
	note_directions(outline);
}
