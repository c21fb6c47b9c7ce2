/* When a document was spoken or written, by its own word. */
#include "document/when.h"

#include "base/blank.h"
#include "chinese/calendar.h"
#include "chinese/date.h"
#include "chinese/word.h"
#include "structure/front/label.h"
#include "structure/lines/shape.h"

/* What may stand in front of the date of a subtitle. */
static struct span
without_dashes(struct span text)
{
	static const struct span marks[] = {
	    WORD("—"), WORD("―"), WORD("─"), WORD("－"), WORD("-"), WORD("（")};
	size_t len;

	text = blank_trim(text);
	while ((len = WORD_BEGINS(text, marks)) > 0)
		text = span_from(text, len);
	return blank_trim(text);
}

/*
 * A date line may be the day on which a text was put up or signed; the subtitle
 * says when it was spoken, if it tells the day.
 */
static struct span
day_of_occasion(struct span subtitle)
{
	static const struct span at[] = {WORD("在"), WORD("于"), WORD("於")};
	struct span text = without_dashes(subtitle), day;
	struct date date;

	day = (struct span){text.ptr, date_begins(text)};
	text = span_from(text, date_skip_hour(text, day.len));
	if (WORD_BEGINS(text, at) == 0 || !date_read_whole(day, &date))
		day.len = 0;
	return day;
}

/* Without the weekday, the place or the meeting that stands behind the day. */
static struct span
day_of_line(struct span text)
{
	size_t len;

	text = label_skip(blank_trim(shape_unbracket(text)));
	len = date_begins(text);
	if (len > 0)
		text.len = len;
	return blank_trim(text);
}

struct span
document_when(const struct document *document)
{
	struct span when = {NULL, 0};
	bool titled = false, front = true;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		titled = titled || block->kind == KIND_TITLE;
		front = front && !kind_ends_front(block->kind, titled);
		if (block->kind == KIND_SUBTITLE && front) {
			struct span day = day_of_occasion(block->text);

			if (day.len > 0)
				return day;
		}
		if (block->kind == KIND_DATE && when.len == 0)
			when = day_of_line(block->text);
		if (!front && when.len > 0)
			break;
	}
	return when;
}
