/* What all parts of the gathering do: set a fact, and take a line apart. */
#include "document/gather.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/scan.h"
#include "structure/front/label.h"
#include "structure/lines/shape.h"

void
gather_set(struct gather *gather, enum fact fact, struct span printed,
    struct span standard, size_t line, enum sure sure)
{
	struct known *known = &gather->facts->known[fact];

	if (known->sure >= sure || printed.len == 0)
		return;
	known->printed.len = known->standard.len = 0;
	buf_span(&known->printed, printed);
	buf_span(&known->standard, standard);
	known->line = line;
	known->sure = sure;
}

struct span
gather_unbracket(struct span text)
{
	text = blank_trim(text);
	if (text.len == 0 || scan_opening(text, 0) == 0 ||
	    !shape_is_bracketed(text))
		return text;
	text = span_from(text, scan_opening(text, 0));
	text.len = utf8_before(text, text.len);
	return blank_trim(text);
}

struct span
gather_cut_label(struct span text, struct span *label)
{
	struct span rest = label_skip(text);

	*label = (struct span){text.ptr, (size_t)(rest.ptr - text.ptr)};
	return blank_trim(rest);
}
