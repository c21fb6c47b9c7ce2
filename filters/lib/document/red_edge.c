/* Lines of an official paper of which a part stands at either edge. */
#include "document/red_edge.h"

#include "chinese/scan.h"
#include "structure/end/colophon.h"
#include "structure/front/paper_mark.h"
#include "structure/front/paper_number.h"

/* Where 签发人： begins behind the number, GB/T 9704-2012, 7.2.6. */
static size_t
approver_at(struct span text)
{
	struct span name = paper_mark_approver(text);
	size_t at = name.len > 0 ? (size_t)(name.ptr - text.ptr) : text.len;

	while (at > 0 && at < text.len) {
		size_t before = utf8_before(text, at);

		if (scan_is_blank(scan_peek(text, before)))
			break;
		at = before;
	}
	return at;
}

/* Where the date of …　2025年3月1日印发 begins, 7.4.3. */
static size_t
printed_at(struct span text)
{
	struct colophon colophon;

	if (!colophon_read(text, &colophon) || colophon.printed.len == 0)
		return text.len;
	return (size_t)(colophon.printed.ptr - text.ptr);
}

size_t
red_edge_at(const struct block *block)
{
	struct span text = block->text;

	switch ((int)block->kind) {
	case KIND_DOCNO:
		return approver_at(text);
	case KIND_DATE:
		return paper_number_day(text);
	case KIND_COLOPHON:
		return printed_at(text);
	default:
		return text.len;
	}
}
