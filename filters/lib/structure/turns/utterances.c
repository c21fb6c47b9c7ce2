/* Lines that may be turns of a transcript: a label opens them. */
#include "structure/turns/utterances.h"

#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/end/notes.h"
#include "structure/front/label.h"
#include "structure/front/salutation.h"
#include "structure/front/web_page.h"
#include "structure/lines/shape.h"
#include "structure/turns/clues.h"
#include "structure/turns/part.h"
#include "structure/turns/speaker.h"

enum {
	HAN = 3, /* bytes of each */
	BLOCK_LINES = 24, /* where labels of a web page may stand */
	TITLE_CHARS = 80,
	ALONE_CHARS = 12,
	VALUE_CHARS = 30,
	SQUEEZED = 128,
	GUEST_CHARS = 8, /* of a label that comes once, between two of one */
};

/* The label as its words are asked: 记者问： is 记者. */
static struct span
words_of(struct span name, bool alone)
{
	return alone ? name : part_without_verb(name);
}

/* A part with speech behind it is none, though 主讲 may begin a page's line. */
static bool
is_furniture(const struct line *line, struct span name, bool alone)
{
	return furniture_is(line_text(line)) &&
	    !part_is_of_machine(words_of(name, alone)) &&
	    (line->end == END_OPEN || !part_is(words_of(name, alone)));
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
what_follows(
    const struct outline *outline, const struct utterance *it, enum end *end)
{
	const struct line *line = &outline->lines[it->line];
	struct span text = {line->start, line->bytes - line->trail};
	struct span rest = span_from(text, scan_skip_blanks(text, it->head));

	if (rest.len == 0 && it->line + 1 < outline->line_count)
		rest = line_text(++line);
	*end = (enum end)line->end;
	return rest;
}

/* What stands in front of the first 、: 王小明、李平 begins with a name. */
static struct span
first_of_list(struct span said)
{
	const char *comma = memmem(said.ptr, said.len, "、", sizeof("、") - 1);

	if (comma != NULL)
		said.len = (size_t)(comma - said.ptr);
	return said;
}

static bool
is_office_or_part(struct span text)
{
	return office_is(text) || part_is(text);
}

/* 議長陳大川: an office, and a name of two characters or three. */
static bool
is_officer(struct span said)
{
	if (scan_pass_han(said, 0) < said.len)
		return false;
	for (size_t name = 2 * HAN; name <= 3 * HAN; name += HAN)
		if (said.len > name + HAN &&
		    is_office_or_part(
			(struct span){said.ptr, said.len - name}) &&
		    person_is_name(span_from(said, said.len - name)))
			return true;
	return false;
}

/* 王小明主任, 王小明政务委员: the office stands behind. */
static bool
is_called_by_office(struct span said)
{
	if (scan_pass_han(said, 0) < said.len)
		return false;
	for (size_t name = 2 * HAN; name <= 3 * HAN; name += HAN)
		if (said.len > name + HAN &&
		    person_is_name((struct span){said.ptr, name}) &&
		    office_is(span_from(said, name)))
			return true;
	return false;
}

/* 王小明, 2024年3月1日: what a list tells behind a label, and no speech. */
static bool
is_value(struct span said)
{
	if (!shape_fits(said, VALUE_CHARS))
		return false;
	said = first_of_list(said);
	/* 主席：王小明议员。 lets him speak */
	if (is_called_by_office(said))
		return true;
	if (span_ends(said, SPAN("。")))
		said.len -= sizeof("。") - 1;
	return person_is_name(said) || is_officer(said) ||
	    person_at_end(said).len > 0 || office_is_amid_name(said) ||
	    date_begins(said) > 0;
}

/* What stands around the line lets somebody speak behind it. */
static bool
precedes_speech(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	struct speaker next;

	return (i < BLOCK_LINES || line[-1].end == END_STOP ||
		   line[-1].end == END_QUESTION) &&
	    (line[1].end == END_STOP || line[1].end == END_QUESTION) &&
	    !speaker_read(line_text(line + 1), false, &next);
}

/* Without a sign only what is clearly a speaker can be a label. */
static bool
may_be_alone(const struct outline *outline, size_t i, struct span name)
{
	uint32_t names = clue_bit(CLUE_NAME) | clue_bit(CLUE_SHORT_NAME) |
	    clue_bit(CLUE_PART) | clue_bit(CLUE_OFFICE);
	uint32_t clues;

	if (i + 1 == outline->line_count)
		return false;
	if (!precedes_speech(outline, i))
		return part_is_of_machine(name);
	clues = clues_of_label(name);
	return (clues & clue_bit(CLUE_MACHINE)) ||
	    ((clues & names) && (clues & clue_bit(CLUE_THING)) == 0);
}

/* 出席議員：, PUBLIC OFFICERS ATTENDING: who was there follows, and no speech. */
static bool
opens_roster(const struct line *line, struct span name)
{
	return line->end == END_COLON &&
	    (words_begin(name, &words_presence) > 0 ||
		words_end(name, &words_presence_end) > 0);
}

/* 休息（12时3分）, 散会 17:20: how the meeting goes, beside the hour. */
static bool
is_proceeding(const struct speaker *speaker)
{
	return speaker->timed &&
	    words_end(speaker->name, &words_proceeding_end);
}

/* 股东1：, 说话人 1：, and no 变化1：. */
static bool
may_be_numbered(struct span words)
{
	return part_is(words) || part_is_of_machine(words) ||
	    office_is(part_without_index(words));
}

/* 《慢船电台》第3季第8集：修伞的人: the number of what it is. */
static bool
counts_issue(struct span name)
{
	static const struct span units[] = {WORD("期"), WORD("集"), WORD("季"),
	    WORD("回"), WORD("辑"), WORD("輯")};
	const char *word = memmem(name.ptr, name.len, "第", HAN);
	size_t at = word != NULL ? (size_t)(word - name.ptr) + HAN : 0, len;
	unsigned number;

	if (word == NULL)
		return false;
	len = numeral_either(name, at, &number);
	return len > 0 && WORD_BEGINS(span_from(name, at + len), units) > 0;
}

/* 专访作家何秋水：写作要慢 on top, and 关于童年 alone: nobody is called so. */
static bool
is_headline(const struct speaker *speaker, size_t i)
{
	return (i == 0 &&
		   (words_begin(speaker->name, &words_talk_headline) > 0 ||
		       counts_issue(speaker->name))) ||
	    (speaker->alone && words_begin(speaker->name, &words_about) > 0);
}

/*
 * A day, an address or a label of the front stands in the place of a name: 各位代表：
 * on a line of its own comes back, and nobody is called so.
 */
static bool
names_nobody(const struct outline *outline, size_t i, bool body,
    const struct speaker *speaker)
{
	const struct line *line = &outline->lines[i];

	return date_begins(speaker->name) > 0 ||
	    (line->end == END_COLON && address_is_salutation(line)) ||
	    (!body && label_kind(line_text(line)) != KIND_UNKNOWN) ||
	    (i < BLOCK_LINES &&
		is_furniture(line, speaker->name, speaker->alone));
}

static bool
is_label(const struct outline *outline, size_t i, bool body,
    const struct speaker *speaker)
{
	const struct line *line = &outline->lines[i];
	struct span name = speaker->name;
	bool alone = speaker->alone;

	if (opens_roster(line, name) || is_proceeding(speaker) ||
	    is_headline(speaker, i) || names_nobody(outline, i, body, speaker))
		return false;
	if (line->entry != NONE && !may_be_numbered(words_of(name, alone)))
		return false;
	return !alone || may_be_alone(outline, i, name);
}

static void
add(struct utterances *utterances, const struct outline *outline, size_t i,
    struct span text, const struct speaker *speaker)
{
	const char *start = outline->lines[i].start;

	utterances->list = xgrow(utterances->list, &utterances->cap,
	    utterances->count + 1, sizeof(*utterances->list));
	utterances->list[utterances->count++] = (struct utterance){
	    .line = (uint32_t)i,
	    .head = (uint32_t)(text.ptr - start) + (uint32_t)speaker->head,
	    .clues = (speaker->timed ? clue_bit(CLUE_TIMED) : 0) |
		(speaker->role ? clue_bit(CLUE_ROLE) : 0) |
		(speaker->bare ? clue_bit(CLUE_BARE) : 0),
	    .from = (uint16_t)(speaker->name.ptr - start),
	    .bytes = (uint16_t)speaker->name.len,
	    .alone = speaker->alone,
	};
}

static struct span
text_of(const struct outline *outline, const struct line *line)
{
	return line->entry == NONE ? line_text(line)
				   : skip_number(outline, line);
}

void
utterances_find(struct utterances *utterances, const struct outline *outline)
{
	bool body = false;

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		struct span text = text_of(outline, line);
		bool alone = line->end == END_OPEN &&
		    line->chars <= ALONE_CHARS && line->entry == NONE;
		struct speaker speaker;

		if (notes_hold(line) || line->kind == KIND_HEAD ||
		    line->kind == KIND_SALUTE)
			continue;
		body = body || begins_body(line, i);
		if (text.len > 0 && speaker_read(text, alone, &speaker) &&
		    is_label(outline, i, body, &speaker))
			add(utterances, outline, i, text, &speaker);
	}
}

/* How it is called, and what is said. */
static void
hear(struct utterance *it, const struct outline *outline)
{
	enum end end;
	struct span said = what_follows(outline, it, &end);
	bool full = outline->lines[it->line].full;

	it->hash = hash_name(utterance_name(outline, it), it->alone);
	/* what goes on behind a full line ends somewhere below */
	it->spoken =
	    end == END_STOP || end == END_QUESTION || end == END_COLON || full;
	it->talks = clues_talk(said);
	it->value = !it->talks && is_value(said);
	it->open = !it->talks && !it->spoken && shape_fits(said, VALUE_CHARS);
}

void
utterances_hear(struct utterances *utterances, const struct outline *outline)
{
	for (size_t i = 0; i < utterances->count; i++)
		hear(&utterances->list[i], outline);
}

uint32_t
utterance_words(const struct outline *outline, const struct utterance *it)
{
	return clues_of_label(words_of(utterance_name(outline, it), it->alone));
}

bool
utterance_is_doubtful(const struct outline *outline, const struct utterance *it)
{
	return it->alone || it->line < BLOCK_LINES ||
	    outline->lines[it->line].entry != NONE;
}

bool
utterance_is_amid(const struct utterances *utterances, size_t at,
    const struct outline *outline)
{
	const struct utterance *it = &utterances->list[at];

	return at > 0 && at + 1 < utterances->count && it->spoken &&
	    it[-1].line + 1 == it->line && it[1].line == it->line + 1 &&
	    it[-1].hash == it[1].hash &&
	    shape_fits(utterance_name(outline, it), GUEST_CHARS);
}

bool
utterance_heads_turn(const struct utterances *utterances, size_t at)
{
	const struct utterance *it = &utterances->list[at];
	const uint32_t sure = clue_bit(CLUE_MACHINE) | clue_bit(CLUE_PART) |
	    clue_bit(CLUE_OFFICE) | clue_bit(CLUE_TIMED) | clue_bit(CLUE_ROLE);

	return it->open && (it->clues & sure) == 0 &&
	    at + 1 < utterances->count && it[1].line == it->line + 1 &&
	    it[1].spoken;
}
