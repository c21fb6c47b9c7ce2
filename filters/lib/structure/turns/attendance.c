/*
 * Who was present, above the minutes.
 *
 * 出席, 列席, 缺席 and their like open a line, whether a colon, a blank or
 * nothing stands behind them; those who were there follow on it, or below it
 * a line each, until a line says something.  时间 and 主席 beside them belong
 * to the list, and none of all that heads text.
 */
#include "structure/turns/attendance.h"

#include "base/ascii.h"
#include "chinese/lexicon.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/attachment.h"
#include "structure/lines/shape.h"
#include "structure/turns/clues.h"

enum {
	HAN_BYTES = 3,
	TOP_LINES = 40, /* in which it begins */
	NAME_CHARS = 24, /* 商務及經濟發展局局長李小明先生 */
	OFFICE_CHARS = 12,
	ENTRY_CHARS = 60, /* of a line that names one */
	WORD_CHARS = 2,
	REST_CHARS = 4, /* of the label behind the word: 出席政府官员 */
};

/* The bytes of the word at the head of the text, blanks within it allowed. */
static size_t
read_spread(struct span text, struct span word)
{
	size_t at = 0;

	for (size_t done = 0; done < word.len;) {
		uint32_t want, code;

		done += utf8_next(word, done, &want);
		at = scan_skip_blanks(text, at);
		if (at >= text.len)
			return 0;
		at += utf8_next(text, at, &code);
		if (code != want)
			return 0;
	}
	return at;
}

static size_t
read_word(struct span text, const struct words *words)
{
	struct span first = span_from(text, scan_skip_blanks(text, 0));

	for (size_t i = 0; i < words->count; i++) {
		struct span word = words->word[i];
		size_t len =
		    scan_word(first, 0, (struct span){word.ptr, HAN_BYTES})
		    ? read_spread(text, word)
		    : 0;

		if (len > 0)
			return len;
	}
	return 0;
}

/* A colon, a blank or the end stands among so many characters. */
static bool
ends_within(struct span text, size_t at, unsigned most)
{
	for (unsigned chars = 0; chars < most; chars++) {
		uint32_t code = scan_peek(text, at);

		if (code == 0 || scan_is_colon(code) || scan_is_blank(code))
			return true;
		at += utf8_next(text, at, &code);
	}
	return false;
}

/* Behind 出席 or its like a short rest, and a colon, a blank or the end. */
static bool
has_label(struct span text, const struct words *words)
{
	size_t at = read_word(text, words);

	return at > 0 && ends_within(text, at, REST_CHARS + 1);
}

/* The line tells who, and says nothing. */
static bool
lists(const struct line *line)
{
	return line->kind == KIND_PARA && line->end != END_QUESTION &&
	    !span_ends(line_text(line), SPAN("。"));
}

/* What of such a list a label tells. */
enum row {
	ROW_NONE,
	ROW_PRESENCE,
	ROW_CHAIR,
	ROW_SETTING,
};

/* Most lines are done with before a word is looked up: no label ends so soon. */
static enum row
row_of(const struct line *line)
{
	struct span text = line_text(line);

	if (!lists(line) || line->entry != NONE ||
	    !ends_within(text, 0, WORD_CHARS + REST_CHARS + 1))
		return ROW_NONE;
	return has_label(text, &words_presence) ? ROW_PRESENCE
	    : has_label(text, &words_chair)     ? ROW_CHAIR
	    : has_label(text, &words_setting)   ? ROW_SETTING
						: ROW_NONE;
}

static bool
is_beside(enum row row)
{
	return row == ROW_CHAIR || row == ROW_SETTING;
}

/* What stands before the first blank, comma or bracket. */
static struct span
first_word(struct span text)
{
	size_t at = 0;

	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (scan_is_blank(code) || code == U'，' || code == U'、' ||
		    code == ',' || code == U'（')
			break;
		at += len;
	}
	text.len = at;
	return text;
}

/* A long office is known by its end: …局局長李小明先生. */
static struct span
end_of(struct span word)
{
	size_t at = word.len;

	for (unsigned chars = 0; at > 0 && chars < OFFICE_CHARS; chars++)
		at = utf8_before(word, at);
	return span_from(word, at);
}

/* 李小明議員，S.B.S.，J.P.; 何秋水　雲天歌 */
static bool
names_one(const struct line *line)
{
	struct span word = first_word(line_text(line));

	return lists(line) && line->entry == NONE &&
	    line->chars <= ENTRY_CHARS && shape_fits(word, NAME_CHARS) &&
	    (person_is_name(word) || office_is(end_of(word)) ||
		office_is_amid_name(word) || person_at_end(word).len > 0);
}

/* THE HONOURABLE CHAN TAI-MAN, J.P.: the same in the other language. */
static bool
names_in_capitals(const struct line *line)
{
	struct span text = line_text(line);
	bool any = false;

	if (line->kind == KIND_TURN || line->chars > ENTRY_CHARS)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		if (c >= 0x80 || ascii_is_digit(c) || ascii_is_lower(c))
			return false;
		any = any || ascii_is_upper(c);
	}
	return any;
}

static void
set(struct line *line)
{
	line_set(line, KIND_LINE, WHY_ATTENDANCE);
}

/* Upward, and downward, what belongs to the list that begins at line i. */
static size_t
spread(struct outline *outline, size_t i)
{
	size_t up = i;

	while (up > 0 && is_beside(row_of(&outline->lines[up - 1])))
		set(&outline->lines[--up]);
	set(&outline->lines[i++]);
	while (i < outline->line_count &&
	    (row_of(&outline->lines[i]) != ROW_NONE ||
		names_one(&outline->lines[i]) ||
		names_in_capitals(&outline->lines[i])))
		set(&outline->lines[i++]);
	return i;
}

/* 时间　…, 地点　…, which the title block has taken. */
static bool
tells_setting(const struct line *line)
{
	return line->kind == KIND_DATE || line->kind == KIND_PLACE;
}

/* Between a finished paragraph and the first turn no list has one more line. */
static bool
stands_between(const struct outline *outline, size_t i)
{
	return i > 0 && i + 1 < outline->line_count &&
	    outline->lines[i - 1].end == END_STOP &&
	    outline->lines[i + 1].kind == KIND_TURN;
}

/* 参会回执 below 附件: what is attached, and nobody who was there. */
static bool
names_attached(const struct outline *outline, size_t i)
{
	bool bare = false;

	return i > 0 && attachment_is(&outline->lines[i - 1], false, &bare) &&
	    bare;
}

/* Where 出席 is left out, who was in the chair stands beside time and place. */
static bool
begins_list(const struct outline *outline, size_t i)
{
	enum row row = row_of(&outline->lines[i]), next;

	if (stands_between(outline, i) || names_attached(outline, i))
		return false; /* 与会者提问： */
	if (row == ROW_CHAIR && i > 0 && tells_setting(&outline->lines[i - 1]))
		return true;
	if (!is_beside(row) || i + 1 == outline->line_count)
		return row == ROW_PRESENCE;
	next = row_of(&outline->lines[i + 1]);
	return is_beside(next) && row != next;
}

/*
 * In a transcript 人物：掌柜、茶客, too, and what else has a label and no stop,
 * as 主席：王小明 has above the first word of his.
 */
static void
mark_labelled(struct outline *outline)
{
	for (size_t i = 0; i < outline->label_count; i++) {
		struct line *line = &outline->lines[outline->labels[i].line];

		if (line->kind == KIND_TURN)
			return;
		if (line->kind == KIND_PARA && line->end == END_OPEN &&
		    !stands_between(outline, outline->labels[i].line) &&
		    (row_of(line) == ROW_CHAIR ||
			clues_weigh(outline->labels[i].clues) < CLUES_LEAST))
			set(line);
	}
}

void
attendance_find(struct outline *outline)
{
	size_t i = 0;

	if (outline->transcript)
		mark_labelled(outline);

	while (i < outline->line_count && i < TOP_LINES) {
		if (outline->lines[i].kind == KIND_TURN)
			return;
		if (begins_list(outline, i))
			i = spread(outline, i);
		else
			i++;
	}
}
