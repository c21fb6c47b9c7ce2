/*
 * Headings that have no more than a value below.
 *
 * A lesson plan or a programme has 活动主题, 活动时间 and 活动地点 over a few
 * words each, and 活动内容 over text.  What heads text is known by then; the
 * others are told by being like all of those, and by turns with their values
 * from a finished line to text or to a heading.  Rosters and verse have no such
 * turns.  Where few were known, for a roster ends with the next heading, what
 * stands above text is asked what length they have.  Three that name what a
 * notice has to tell, 培训主题 and 培训时间, need none that is known.
 */
#include "structure/plain/valued.h"

#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/plain/aside.h"

enum {
	HAN = 3,
	BEGIN = 2 * HAN, /* bytes that sisters have in common */
	NAME_CHARS = 8,
	VALUE_CHARS = 30,
	SISTERS_LEAST = 2, /* that begin alike */
	EVEN_LEAST = 3, /* that are as long */
	TEXT_CHARS = 20, /* what a seat is above is longer */
	LEFT_LEAST = 3, /* lines of a roster, as verse.c finds one */
	VALUES_MOST = 3, /* 3月5日 and, below it, 镇文化站 */
	FIELDS_LEAST = 3, /* 活动主题, 活动时间, 报送要求 */
	FIELD_LEAST = 3 * HAN, /* bytes of 活动主题, and more than 主题 */
};

/* What all plain headings have in common. */
struct common {
	struct span begin; /* empty: nothing */
	unsigned chars; /* of each; 0: they differ */
	size_t count;
	bool seated; /* the length is that of what stands above text */
	bool fields; /* what a notice has to tell, as 活动主题 */
};

/* 活动主题, 报名时间, 参赛对象: what a notice tells of what it announces. */
static bool
names_field(struct span text)
{
	return text.len > FIELD_LEAST && words_end(text, &words_field_end) > 0;
}

static bool
is_plain_head(const struct line *line)
{
	return line->kind == KIND_HEAD && line->entry == NONE;
}

static void
compare(struct common *common, const struct line *line)
{
	struct span text = line_text(line);
	struct span begin = {text.ptr, text.len > BEGIN ? BEGIN : 0};

	if (common->count++ == 0) {
		common->begin = begin;
		common->chars = line->chars;
	}
	if (!span_equal(begin, common->begin))
		common->begin.len = 0;
	if (line->chars != common->chars)
		common->chars = 0;
}

static struct common
find_common(const struct outline *outline)
{
	struct common common = {.count = 0};

	for (size_t i = 1; i < outline->line_count; i++)
		if (is_plain_head(&outline->lines[i]))
			compare(&common, &outline->lines[i]);
	if (common.count < SISTERS_LEAST)
		common.begin.len = 0;
	if (common.count < EVEN_LEAST)
		common.chars = 0;
	return common;
}

static bool
is_free(const struct line *line)
{
	return line->entry == NONE && !line->full && line->end == END_OPEN &&
	    (line->kind == KIND_PARA || line->why == WHY_ROSTER);
}

bool
valued_could_head(const struct line *line)
{
	struct span text = line_text(line);

	return is_free(line) && line->chars <= NAME_CHARS &&
	    !line_is_refused(line, KIND_HEAD) &&
	    scan_pass_han(text, 0) == text.len && !aside_is_signature(text);
}

static bool
could_head(const struct line *line)
{
	return valued_could_head(line) && !person_is_name(line_text(line));
}

/* As the headings are. */
static bool
is_name(const struct line *line, const struct common *common)
{
	struct span text = line_text(line);

	if (!could_head(line))
		return false;
	if (common->fields)
		return names_field(text);
	return line->chars == common->chars ||
	    (common->begin.len > 0 && span_starts(text, common->begin));
}

static bool
is_value(const struct line *line, const struct common *common)
{
	return line->chars <= VALUE_CHARS && !is_name(line, common) &&
	    (is_free(line) || line->kind == KIND_DATE ||
		line->kind == KIND_PLACE);
}

static bool
is_text(const struct line *line)
{
	return line->kind == KIND_PARA && line->end == END_STOP;
}

/* The text is done, or begins. */
static bool
is_finished(const struct line *line, const struct common *common)
{
	return line->end == END_STOP ||
	    (common->fields && line->end == END_COLON) ||
	    line->kind == KIND_TITLE || line->kind == KIND_SUBTITLE;
}

/*
 * Alone above a paragraph of some length: behind what is finished, or as the last
 * line of a roster whose line above it is of another length, as in lists of
 * like things it is not.
 */
static bool
is_seat(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i], *next = line + 1;
	static const struct common none;

	if (i + 1 >= outline->line_count || !could_head(line) ||
	    !is_text(next) || next->chars <= TEXT_CHARS)
		return false;
	return is_finished(line - 1, &none) ||
	    (line->why == WHY_ROSTER && line[-1].chars != line->chars);
}

/* Of what stands alone above text the length that three have, and most. */
static unsigned
find_seated(const struct outline *outline)
{
	size_t lengths[NAME_CHARS + 1] = {0}, all = 0;
	unsigned best = 0;

	for (size_t i = 1; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		bool head = is_plain_head(line);

		if (!head && !is_seat(outline, i))
			continue;
		all++;
		if (line->chars <= NAME_CHARS)
			lengths[line->chars]++;
	}
	for (unsigned n = 1; n <= NAME_CHARS; n++)
		if (lengths[n] > lengths[best])
			best = n;
	return lengths[best] >= EVEN_LEAST && lengths[best] * 3 >= all * 2
	    ? best
	    : 0;
}

/* Text, or the first of numbered lines, which the names of fields have, too. */
static bool
holds_text(const struct outline *outline, const struct common *common,
    const struct line *line)
{
	if (common->fields && line->entry != NONE)
		return outline->entries[line->entry].number == 1;
	return is_text(line);
}

/* Behind the value at i, or values where they are those of fields. */
static size_t
pass_values(
    const struct outline *outline, const struct common *common, size_t i)
{
	size_t most = common->fields ? VALUES_MOST : 1;

	for (size_t n = 0; n < most && i < outline->line_count &&
	     is_value(&outline->lines[i], common);
	     n++)
		i++;
	return i;
}

/* Behind the names and values by turns from i on that end as they must; i: none. */
static size_t
find_end(const struct outline *outline, const struct common *common, size_t i)
{
	const struct line *lines = outline->lines;
	size_t at = i;

	while (at + 1 < outline->line_count && is_name(&lines[at], common)) {
		size_t next = pass_values(outline, common, at + 1);

		if (next == at + 1)
			return holds_text(outline, common, &lines[next]) ? next
									 : i;
		at = next;
		if (at < outline->line_count && is_plain_head(&lines[at]))
			return at;
	}
	return i;
}

/* A name; its values were of a roster only with it. */
static void
take(struct outline *outline, const struct common *common, size_t i)
{
	struct line *line = &outline->lines[i];

	if (is_name(line, common))
		line_set(line, KIND_HEAD, WHY_VALUED);
	else if (line->why == WHY_ROSTER)
		line_set(line, KIND_PARA, WHY_PLAIN);
}

/* Above the last line of a roster there is one without that line, too. */
static bool
is_roster_above(const struct outline *outline, size_t i)
{
	size_t first = i;

	while (first > 0 && i - first < LEFT_LEAST &&
	    outline->lines[first - 1].why == WHY_ROSTER)
		first--;
	return i - first == LEFT_LEAST;
}

/* The names of fields, be they known for headings or not, but for columns of a table. */
static size_t
count_fields(const struct outline *outline)
{
	size_t count = 0;

	for (size_t i = outline->body; i + 1 < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		if ((is_plain_head(line) || could_head(line)) &&
		    names_field(line_text(line)) &&
		    !names_field(line_text(line + 1)))
			count++;
	}
	return count;
}

static void
find_alike(struct outline *outline, const struct common *common)
{
	for (size_t i = 1; i < outline->line_count; i++) {
		size_t end = is_finished(&outline->lines[i - 1], common)
		    ? find_end(outline, common, i)
		    : i;

		for (size_t at = i; at < end; at++)
			take(outline, common, at);
		if (common->seated && outline->lines[i].why == WHY_ROSTER &&
		    outline->lines[i].chars == common->chars &&
		    is_seat(outline, i) && is_roster_above(outline, i))
			line_set(&outline->lines[i], KIND_HEAD, WHY_VALUED);
	}
}

void
valued_find(struct outline *outline)
{
	struct common common, fields = {.fields = true};

	if (outline->transcript || outline->headings_given)
		return;
	common = find_common(outline);
	if (common.chars == 0) {
		common.chars = find_seated(outline);
		common.seated = common.chars > 0;
	}
	if (common.begin.len > 0 || common.chars > 0)
		find_alike(outline, &common);
	if (count_fields(outline) >= FIELDS_LEAST)
		find_alike(outline, &fields);
}
