/*
 * Who is what in a body, a line each below its name.
 *
 * 主　任：…, 副主任：…, 委　员：… name offices in front of persons, as who
 * speaks is named; but three such lines in a row are a roster, and so are all
 * names below a title that calls itself one, …名单.  Labels that tell who wrote or
 * spoke, 主讲人, 策划, are none of it.
 */
#include "structure/front/office_rows.h"

#include "base/unicode.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/label.h"
#include "structure/lines/shape.h"

enum {
	LABEL_CHARS = 10, /* with the blanks that spread it */
	NAME_CHARS = 4,
	NAMES_LEAST = 2, /* on a line without a label */
	ROW_LEAST = 3,
	ROW_CHARS = 200,
	LISTED_LEAST = 2,
};

/* Behind the bracket that closes what opens at text[at]: 高一鸣（兼）. */
static size_t
pass_brackets(struct span text, size_t at)
{
	uint32_t code;

	while (at < text.len && scan_closing(text, at) == 0)
		at += utf8_next(text, at, &code);
	return at + scan_closing(text, at);
}

static bool
parts_names(uint32_t code)
{
	return scan_is_blank(code) || code == U'、' || code == U'，' ||
	    code == U'·';
}

/* How many words as short as names the text is, one of them a name; or 0. */
static size_t
count_names(struct span text)
{
	size_t words = 0;
	bool named = person_is_name(text);

	for (size_t at = 0; at < text.len;) {
		struct span word = span_from(text, at);
		uint32_t code;

		if (scan_opening(text, at) > 0) {
			at = pass_brackets(text, at);
			continue;
		}
		word.len = scan_pass_han(word, 0);
		if (word.len == 0) {
			at += utf8_next(text, at, &code);
			if (!parts_names(code))
				return 0;
			continue;
		}
		if (!shape_fits(word, NAME_CHARS))
			return 0;
		named = named || person_is_name(word);
		words++;
		at += word.len;
	}
	return named ? words : 0;
}

/* The bytes of the label with its colon, Han and the blanks among it; or 0. */
static size_t
pass_label(struct span text)
{
	size_t at = 0;

	for (unsigned chars = 0; at < text.len && chars <= LABEL_CHARS;
	     chars++) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_colon(code))
			return chars > 1 ? at : 0;
		if (!unicode_is_han(code) && !scan_is_blank(code))
			return 0;
	}
	return 0;
}

/* 副 主 席：马行之　杜若水 */
static bool
is_labelled(const struct line *line)
{
	struct span text = line_text(line);
	size_t label;

	if (line->kind != KIND_PARA || line->end != END_OPEN ||
	    line->chars > ROW_CHARS)
		return false;
	label = pass_label(text);
	return label > 0 && label_kind(text) == KIND_UNKNOWN &&
	    count_names(span_from(text, label)) > 0;
}

/* More names on a line below the label. */
static bool
goes_on(const struct line *line)
{
	return line->kind == KIND_PARA && line->end == END_OPEN &&
	    line->chars <= ROW_CHARS &&
	    count_names(line_text(line)) >= NAMES_LEAST;
}

static void
set(struct outline *outline, size_t from, size_t end)
{
	for (size_t i = from; i < end; i++)
		line_set(&outline->lines[i], KIND_LINE, WHY_ROSTER);
}

/* A line each, also where one has more names than a title block has words. */
static void
mark_row(struct outline *outline)
{
	size_t labels = 0, first = 0;

	for (size_t i = 0; i <= outline->line_count; i++) {
		bool end = i == outline->line_count;
		bool label = !end && is_labelled(&outline->lines[i]);

		if (label && labels++ == 0)
			first = i;
		if (label ||
		    (!end && labels > 0 && goes_on(&outline->lines[i])))
			continue;
		if (labels >= ROW_LEAST)
			set(outline, first, i);
		labels = 0;
		if (i >= outline->body)
			break;
	}
}

static bool
calls_itself_list(const struct line *line)
{
	static const struct span words[] = {
	    WORD("名单"), WORD("名單"), WORD("名录"), WORD("名錄")};

	return line->kind == KIND_TITLE &&
	    WORD_ENDS(line_text(line), words) > 0;
}

/* The line that titles a list; where there is none, the first of the body. */
static size_t
find_list(const struct outline *outline)
{
	size_t i = 0;

	while (i < outline->body && !calls_itself_list(&outline->lines[i]))
		i++;
	return i;
}

/* Names, and what stands among them: 东街村. */
static void
mark_listed(struct outline *outline)
{
	size_t names = 0, first = 0, last = 0;

	for (size_t i = find_list(outline) + 1; i < outline->body; i++) {
		const struct line *line = &outline->lines[i];

		if (line->kind != KIND_PARA || line->end != END_OPEN)
			break;
		if (count_names(line_text(line)) == 0)
			continue;
		last = i;
		if (names++ == 0)
			first = i;
	}
	if (names >= LISTED_LEAST)
		set(outline, first, last + 1);
}

void
office_rows_mark(struct outline *outline)
{
	if (outline->transcript || !outline->titled)
		return;
	mark_row(outline);
	mark_listed(outline);
}
