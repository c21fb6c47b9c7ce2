/*
 * What a paper ends with: who signed, when, and what stands below that.
 *
 * Below the date of an official paper GB/T 9704-2012 (7.4) has whom to ask, to
 * whom it is copied, and when it was printed; what is published says so, too.
 */
#include "structure/lines/ending.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	SIGNER_CHARS = 30,
	OFFICE_CHARS = 24,
	SIGNERS_MOST = 4,
	BELOW_MOST = 8,
	PRINTED_CHARS = 40,
	COLOPHON_BYTES = 30, /* 抄　送：, with blanks */
};

bool
ending_is_colophon(const struct line *line)
{
	char bytes[COLOPHON_BYTES];
	struct span text = line_text(line), squeezed;

	if (!line_is_plain(line))
		return false;
	squeezed = scan_squeeze(text, bytes, sizeof(bytes));
	return words_begin(squeezed, &words_colophon_begin) > 0 ||
	    span_equal(text, SPAN("完")) || /* of what an agency sends */
	    (line->chars <= PRINTED_CHARS &&
		words_end(text, &words_colophon_end) > 0 &&
		shape_has(text, SPAN("年")));
}

bool
ending_could_sign(const struct line *line)
{
	struct span text = line_text(line);

	return line_is_plain(line) && line->end == END_OPEN &&
	    line->chars <= SIGNER_CHARS &&
	    (words_end(text, &words_signing_body) > 0 || person_is_name(text) ||
		person_at_end(text).len > 0 || ending_is_office(text));
}

bool
ending_is_office(struct span text)
{
	return shape_fits(text, OFFICE_CHARS) &&
	    words_end(text, &words_signing_office) > 0 &&
	    shape_end(text) == END_OPEN && !shape_has(text, SPAN("：")) &&
	    !shape_has(text, SPAN("的"));
}

bool
ending_is_officer(struct span text)
{
	struct span name = person_at_end(text), office = text;
	uint32_t code;

	if (name.len == 0 || !shape_fits(text, SIGNER_CHARS))
		return false;
	office.len -= name.len;
	while (office.len > 0) {
		size_t at = utf8_before(office, office.len);

		(void)utf8_next(office, at, &code);
		if (!scan_is_blank(code))
			break;
		office.len = at;
	}
	return ending_is_office(office);
}

/* Where a day that ends the text begins, behind a blank; or its length. */
static size_t
find_last_day(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_blank(code) && date_is_line(span_from(text, at)))
			return at;
	}
	return text.len;
}

bool
ending_signs_with_day(struct span text)
{
	struct span who = text;

	if (!shape_fits(text, PRINTED_CHARS))
		return false;
	who.len = find_last_day(text);
	if (who.len == text.len)
		return false;
	who = blank_trim(who);
	return person_is_name(who) || ending_is_officer(who) ||
	    words_end(who, &words_signing_body) > 0;
}

/* Text, or what else stands above a signature, ends with the line. */
static bool
is_finished(const struct line *line)
{
	return line->kind != KIND_PARA || line->end != END_OPEN ||
	    line->entry != NONE || line->chars > SIGNER_CHARS ||
	    shape_is_bracketed(line_text(line));
}

/* A short line that is a day alone, as none is in a transcript. */
static bool
is_day(const struct outline *outline, const struct line *line)
{
	return line->kind == KIND_PARA && line->end == END_OPEN &&
	    line->chars <= SIGNER_CHARS && !outline->transcript &&
	    scan_opening(line_text(line), 0) == 0 &&
	    date_is_line(line_text(line));
}

bool
ending_is_dated(const struct outline *outline, size_t i)
{
	size_t signers = 0, first = i;

	if (!is_day(outline, &outline->lines[i]))
		return false;
	while (first > outline->body &&
	    ending_is_colophon(&outline->lines[first - 1]))
		first--;
	while (first > outline->body + 1 && signers <= SIGNERS_MOST &&
	    ending_could_sign(&outline->lines[first - 1])) {
		first--;
		signers++;
	}
	return signers > 0 && signers <= SIGNERS_MOST &&
	    is_finished(&outline->lines[first - 1]);
}

bool
ending_is_signed_below(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i > outline->body && line_is_plain(line) &&
	    line->end == END_OPEN && ending_is_colophon(line - 1) &&
	    ending_is_officer(line_text(line));
}

size_t
ending_behind(const struct outline *outline, size_t date)
{
	size_t i = date + 1;

	while (i < outline->line_count && i <= date + BELOW_MOST &&
	    (ending_is_colophon(&outline->lines[i]) ||
		ending_is_of_page(&outline->lines[i]) ||
		(shape_is_bracketed(line_text(&outline->lines[i])) &&
		    outline->lines[i].chars <= PRINTED_CHARS)))
		i++;
	return i;
}

bool
ending_is_of_page(const struct line *line)
{
	return line->why == WHY_FURNITURE || line->why == WHY_PAGE;
}
