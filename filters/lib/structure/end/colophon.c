/* Below a paper: to whom it is copied, and who has printed it when; 版记. */
#include "structure/end/colophon.h"

#include "base/blank.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum { LABEL_BYTES = 30, PRINTED_CHARS = 60, PRINTER_CHARS = 40 };

/* Behind the label, 抄　送：, or 0. */
static size_t
behind_label(struct span text)
{
	char bytes[LABEL_BYTES];
	uint32_t code;

	if (words_begin(
		scan_squeeze(text, bytes, sizeof(bytes)), &words_copied) == 0)
		return 0;
	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (scan_is_colon(code))
			return at;
	}
	return 0;
}

/* The date that ends the text begins there, behind a body or nothing. */
static bool
read_printed(struct span text, struct colophon *colophon)
{
	size_t end = words_end(text, &words_colophon_end);

	if (end == 0 || !shape_fits(text, PRINTED_CHARS))
		return false;
	text.len -= end;
	text = blank_trim(text);
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		struct span date = span_from(text, at);

		if (date_begins(date) == date.len) {
			colophon->printed = date;
			colophon->printer =
			    blank_trim((struct span){text.ptr, at});
			return shape_fits(colophon->printer, PRINTER_CHARS) &&
			    shape_end(colophon->printer) == END_OPEN &&
			    !shape_has(colophon->printer, SPAN("，"));
		}
		at += utf8_next(text, at, &code);
	}
	return false;
}

bool
colophon_read(struct span text, struct colophon *colophon)
{
	size_t behind;

	*colophon = (struct colophon){.copied = {text.ptr, 0},
	    .printer = {text.ptr, 0},
	    .printed = {text.ptr, 0}};
	text = blank_trim(text);
	behind = behind_label(text);
	if (behind == 0)
		return read_printed(text, colophon);
	text = blank_trim(span_from(text, behind));
	if (span_ends(text, SPAN("。")))
		text.len -= sizeof("。") - 1;
	colophon->copied = text;
	return text.len > 0;
}
