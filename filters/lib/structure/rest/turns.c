/*
 * Turns of a transcript: lines that a speaker's label opens.
 *
 * A document is a transcript when labels come back: two at least, each more
 * than once, on a good share of the lines, and most of them the name of a
 * person or a part in a conversation.
 */
#include "structure/rest/turns.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/date.h"
#include "chinese/inline.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/front/imprint.h"
#include "structure/front/label.h"
#include "structure/lines/shape.h"
#include "structure/rest/part.h"

enum {
	LABEL_CHARS = PART_LABEL_CHARS,
	TURNS_LEAST = 4,
	LABELS_LEAST = 2,
	GUESTS_LEAST = 2, /* speakers that come once, where one comes back */
	GUESTS_ASKED = 12,
	NAMED_CHARS = 16,
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
	uint8_t from, label; /* where the label begins; bytes of it */
	bool brief : 1; /* the label is short */
	bool guest : 1; /* a label that comes once, and is one all the same */
	bool spoken : 1; /* what follows ends like speech, or nothing does */
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

size_t
turns_label(struct span text)
{
	size_t colon = 0;

	return part_find_label(text, &colon) > 0 ? colon : 0;
}

/* A name, or a part in a conversation. */
static bool
is_speaker(const struct outline *outline, const struct turn *turn)
{
	struct span label = {
	    outline->lines[turn->line].start + turn->from, turn->label};

	return part_is(label) || part_is_office(label) ||
	    person_is_name(label) || person_at_end(label).len > 0;
}

/* A part with speech behind it is none, though 主讲 may begin a page's line. */
static bool
is_furniture(const struct line *line, struct span label)
{
	return imprint_is_furniture(line_text(line)) &&
	    (line->end == END_OPEN || !part_is(label));
}

/* The line is of the body, and so are all behind it. */
static bool
begins_body(const struct line *line, size_t i)
{
	return i >= BLOCK_LINES || line->entry != NONE ||
	    line->end == END_COMMA || line->end == END_SEMICOLON ||
	    line->chars > TITLE_CHARS || span_ends(line_text(line), SPAN("。"));
}

/* Where a label may begin, behind a number; Q： is none.  Empty: nowhere. */
static struct span
skip_number(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);
	const struct entry *entry = &outline->entries[line->entry];

	/* A： and B： may be choices */
	if (entry->style == STYLE_LETTER &&
	    (text.ptr[0] == 'Q' || text.ptr[0] == 'A'))
		return text;
	if (entry->style != STYLE_ARABIC_DOT && entry->style != STYLE_HAN_DUN)
		return (struct span){text.ptr, 0};
	text = span_from(text, entry->text - (size_t)line->lead);
	text.len = part_begins_asker(text) ? text.len : 0;
	return text;
}

/* Q1 and Q2 are one label. */
static uint64_t
hash_label(struct span label)
{
	char last = label.ptr[label.len - 1];

	return hash_of(last >= '0' && last <= '9' && part_is(label)
		? part_without_index(label)
		: label);
}

static void
note_turn(struct turns *turns, const struct line *line, struct span text,
    size_t i, bool body)
{
	struct span label = text;
	size_t colon = 0;

	label.len = part_find_label(text, &colon);
	label = span_from(label, scan_opening(label, 0));
	while (label.len > 0 &&
	    scan_is_blank((unsigned char)label.ptr[label.len - 1]))
		label.len--;
	if (label.len == 0 || (!body && label_kind(text) != KIND_UNKNOWN) ||
	    (i < BLOCK_LINES && is_furniture(line, label)) ||
	    !shape_fits(label, LABEL_CHARS) || date_begins(label) > 0 ||
	    (line->entry != NONE && !part_is(label)))
		return;
	turns->turn = xgrow(
	    turns->turn, &turns->cap, turns->count + 1, sizeof(*turns->turn));
	turns->turn[turns->count++] = (struct turn){
	    .hash = hash_label(label),
	    .line = (uint32_t)i,
	    .head = (uint32_t)(text.ptr - line->start + (ptrdiff_t)colon),
	    .from = (uint8_t)(label.ptr - line->start),
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

/* What the labels of a document come to. */
struct count {
	size_t labels; /* that come more than once */
	size_t again; /* turns of these */
	size_t speakers; /* turns of these that name a speaker */
	size_t spoken; /* turns of these that end like speech */
};

/* 主任：王小明。 tells who it is, and not what he says. */
static bool
is_named(const struct line *line, const struct turn *turn)
{
	return turn->head < line->bytes - line->trail &&
	    line->chars < NAMED_CHARS;
}

/*
 * Labels that come once, and name a speaker; no more than it takes to tell.
 * Where few of them are speakers' the first do as well as all.
 */
static size_t
count_guests(const struct turns *turns, const struct outline *outline)
{
	size_t guests = 0, asked = 0;

	for (size_t i = 0;
	     i < turns->count && guests < GUESTS_LEAST && asked < GUESTS_ASKED;
	     i++) {
		const struct turn *turn = &turns->turn[i];

		if (turn->count > 1 || !turn->spoken ||
		    is_named(&outline->lines[turn->line], turn))
			continue;
		asked++;
		guests += is_speaker(outline, turn);
	}
	return guests;
}

/* The labels are those of a conversation. */
static bool
is_transcript(const struct count *count, const struct turns *turns,
    const struct outline *outline)
{
	size_t all = count->again;

	/* at a press conference each of many asks once */
	if (count->labels == 1 && count->speakers == count->again)
		all += count_guests(turns, outline);
	return count->labels + (all - count->again) / GUESTS_LEAST >=
	    LABELS_LEAST &&
	    all >= TURNS_LEAST && all * TURNS_SHARE >= outline->line_count &&
	    count->speakers * SPEAKERS_SHARE >= count->again &&
	    count->spoken * 2 >= count->again;
}

/* One label's turns, which are n. */
static void
count_label(const struct outline *outline, struct turns *turns,
    const struct place *places, size_t n, struct count *count)
{
	size_t spoken = 0;

	for (size_t k = 0; k < n; k++) {
		struct turn *turn = &turns->turn[places[k].turn];

		turn->count = (uint32_t)n;
		spoken += turn->spoken;
	}
	if (n == 1)
		return;
	count->spoken += spoken;
	count->labels++;
	count->again += n;
	if (is_speaker(outline, &turns->turn[places[0].turn]))
		count->speakers += n;
}

/* How often each label comes; true: as often as in a transcript. */
static bool
count_labels(struct turns *turns, const struct outline *outline)
{
	struct count count = {0};
	struct place *places;

	if (turns->count < TURNS_LEAST ||
	    turns->count * TURNS_SHARE < outline->line_count)
		return false;
	places = sort_labels(turns);
	for (size_t i = 0, end; i < turns->count; i = end) {
		for (end = i + 1;
		     end < turns->count && places[end].hash == places[i].hash;)
			end++;
		count_label(outline, turns, places + i, end - i, &count);
	}
	free(places);
	return is_transcript(&count, turns, outline);
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
		struct span text = line->entry == NONE
		    ? line_text(line)
		    : skip_number(outline, line);

		body = body || begins_body(line, i);
		if (text.len > 0)
			note_turn(turns, line, text, i, body);
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
