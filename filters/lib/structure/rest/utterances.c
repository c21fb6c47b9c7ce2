/* Lines that may be turns of a transcript: a label opens them. */
#include "structure/rest/utterances.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "chinese/date.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/label.h"
#include "structure/front/salutation.h"
#include "structure/front/web_page.h"
#include "structure/lines/shape.h"
#include "structure/rest/clues.h"
#include "structure/rest/part.h"
#include "structure/rest/speaker.h"

enum {
	BLOCK_LINES = 24, /* where labels of a web page may stand */
	TITLE_CHARS = 80,
	ALONE_CHARS = 12,
	VALUE_CHARS = 30,
	SQUEEZED = 128,
};

/* A part with speech behind it is none, though 主讲 may begin a page's line. */
static bool
is_furniture(const struct line *line, uint32_t clues)
{
	if (clues & clue_bit(CLUE_MACHINE))
		return false;
	return furniture_is(line_text(line)) &&
	    (line->end == END_OPEN || (clues & clue_bit(CLUE_PART)) == 0);
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
	if (entry->style == STYLE_NOUN) /* 说话人一：, if it is no 变化一： */
		return text;
	if (entry->style != STYLE_ARABIC_DOT && entry->style != STYLE_HAN_DUN)
		return (struct span){text.ptr, 0};
	text = span_from(text, entry->text - (size_t)line->lead);
	text.len = part_begins_asker(text) ? text.len : 0;
	return text;
}

/*
 * 说话人 1 and 说话人1 are one label, and so are Q1 and Q2, which ask one after
 * another; 学生1 and 学生2 are two.  A name without a sign behind it is another
 * label than with one: where both come, the former is a heading.
 */
static uint64_t
hash_name(struct span name, bool alone)
{
	char bytes[SQUEEZED];
	struct span squeezed = scan_squeeze(name, bytes, sizeof(bytes));
	struct span plain = part_without_index(squeezed);

	if (plain.len < squeezed.len && part_is_asking(plain))
		squeezed = plain;
	return hash_bytes(squeezed, (struct hash_key){alone, 0});
}

/* What is said behind the label: on its line, or on the next. */
static struct span
what_follows(const struct outline *outline, size_t i, struct span text,
    size_t head, enum end *end)
{
	struct span rest = span_from(text, scan_skip_blanks(text, head));
	const struct line *line = &outline->lines[i];

	if (rest.len == 0 && i + 1 < outline->line_count)
		rest = line_text(++line);
	*end = (enum end)line->end;
	return rest;
}

/* 王小明, 2024年3月1日: what a list tells behind a label, and no speech. */
static bool
is_value(struct span said)
{
	if (!shape_fits(said, VALUE_CHARS))
		return false;
	if (span_ends(said, SPAN("。")))
		said.len -= sizeof("。") - 1;
	return person_is_name(said) || person_at_end(said).len > 0 ||
	    office_is_amid_name(said) || date_begins(said) > 0;
}

/* Without a sign only what is clearly a speaker can be a label. */
static bool
may_be_alone(const struct outline *outline, size_t i, uint32_t clues)
{
	const struct line *line = &outline->lines[i];
	uint32_t names = clue_bit(CLUE_NAME) | clue_bit(CLUE_SHORT_NAME) |
	    clue_bit(CLUE_PART) | clue_bit(CLUE_OFFICE);
	struct speaker next;

	if (i + 1 == outline->line_count)
		return false;
	if (clues & clue_bit(CLUE_MACHINE))
		return true;
	return (clues & names) && (clues & clue_bit(CLUE_THING)) == 0 &&
	    (i < BLOCK_LINES || line[-1].end == END_STOP ||
		line[-1].end == END_QUESTION) &&
	    (line[1].end == END_STOP || line[1].end == END_QUESTION) &&
	    !speaker_read(line_text(line + 1), false, &next);
}

static bool
is_label(const struct outline *outline, size_t i, bool body,
    const struct speaker *speaker, uint32_t clues)
{
	const struct line *line = &outline->lines[i];

	/* 各位代表： on a line of its own comes back, and nobody is called so */
	if (date_begins(speaker->name) > 0 ||
	    (line->end == END_COLON && address_is_salutation(line)) ||
	    (!body && label_kind(line_text(line)) != KIND_UNKNOWN) ||
	    (i < BLOCK_LINES && is_furniture(line, clues)))
		return false;
	if (line->entry != NONE &&
	    (clues & (clue_bit(CLUE_PART) | clue_bit(CLUE_MACHINE))) == 0)
		return false;
	return !speaker->alone || may_be_alone(outline, i, clues);
}

/* Its label alone does not make the line one that may be a turn. */
static bool
is_doubtful(const struct line *line, size_t i)
{
	return line->entry != NONE || i < BLOCK_LINES;
}

static void
add(struct utterances *utterances, const struct outline *outline, size_t i,
    struct span text, const struct speaker *speaker, uint32_t clues)
{
	const struct line *line = &outline->lines[i];
	enum end end;
	struct span said = what_follows(outline, i, text, speaker->head, &end);
	/* what goes on behind a full line ends somewhere below */
	bool spoken = end == END_STOP || end == END_QUESTION ||
	    end == END_COLON || line->full;
	bool talks = clues_talk(said);

	clues |= (speaker->timed ? clue_bit(CLUE_TIMED) : 0) |
	    (speaker->role ? clue_bit(CLUE_ROLE) : 0) |
	    (speaker->bare ? clue_bit(CLUE_BARE) : 0);
	utterances->list = xgrow(utterances->list, &utterances->cap,
	    utterances->count + 1, sizeof(*utterances->list));
	utterances->list[utterances->count++] = (struct utterance){
	    .hash = hash_name(speaker->name, speaker->alone),
	    .line = (uint32_t)i,
	    .head =
		(uint32_t)(text.ptr - line->start) + (uint32_t)speaker->head,
	    .clues = clues,
	    .from = (uint16_t)(speaker->name.ptr - line->start),
	    .bytes = (uint16_t)speaker->name.len,
	    .spoken = spoken,
	    .value = !talks && is_value(said),
	    .open = !talks && !spoken && shape_fits(said, VALUE_CHARS),
	    .talks = talks,
	    .alone = speaker->alone,
	};
}

/* 问题1：水从哪里来 above 问题1：请问… is a heading that has the label, too. */
static void
find_heads(struct utterances *utterances, const struct outline *outline)
{
	for (size_t i = 0; i + 1 < utterances->count; i++) {
		struct utterance *it = &utterances->list[i];

		it->heads = it->open && !it[1].open &&
		    it[1].line == it->line + 1 &&
		    span_equal(utterance_name(outline, it),
			utterance_name(outline, it + 1));
	}
}

void
utterances_find(struct utterances *utterances, const struct outline *outline)
{
	bool body = false;

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		struct span text = line->entry == NONE
		    ? line_text(line)
		    : skip_number(outline, line);
		bool alone =
		    line->end == END_OPEN && line->chars <= ALONE_CHARS;
		struct speaker speaker;
		uint32_t clues;

		body = body || begins_body(line, i);
		if (text.len == 0 || !speaker_read(text, alone, &speaker))
			continue;
		/* of most it is asked once for all lines of a label */
		clues = speaker.alone      ? clues_of_label(speaker.name)
		    : is_doubtful(line, i) ? clues_of_spoken(speaker.name)
					   : 0;
		if (is_label(outline, i, body, &speaker, clues))
			add(utterances, outline, i, text, &speaker, clues);
	}
	find_heads(utterances, outline);
}
