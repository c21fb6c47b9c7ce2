/* Which headings of Markdown are titles, of a document or of what it carries. */
#include "pieces/titles.h"

#include "chinese/date.h"
#include "structure/enumerators/enumerator.h"
#include "structure/front/imprint.h"
#include "structure/front/paper_number.h"
#include "structure/front/title.h"
#include "structure/lines/shape.h"

enum { BELOW_CHARS = 40 /* of a line below the end of a paper */ };

/* What stands below a date at the end, or the head of an attachment: 附件： */
static bool
is_short(const struct pieces *pieces, const struct piece *piece)
{
	struct span text = piece_text(pieces, piece);

	return piece->kind == PIECE_PARAGRAPH &&
	    shape_fits(text, BELOW_CHARS) &&
	    (shape_end(text) == END_OPEN || shape_is_bracketed(text) ||
		span_equal(text, SPAN("附：")) ||
		span_equal(text, SPAN("附件：")));
}

static bool
is_attachment(const struct pieces *pieces, const struct piece *piece)
{
	return is_short(pieces, piece) &&
	    span_starts(piece_text(pieces, piece), SPAN("附"));
}

/*
 * Right behind 附件, or behind finished text and then a date, a heading of depth 1
 * is the title of what is enclosed.
 */
static bool
is_enclosed(const struct pieces *pieces, size_t end, size_t i)
{
	bool ended = false;

	if (i > 0 && is_attachment(pieces, &pieces->piece[i - 1]))
		return true;
	while (i-- > 0 && is_short(pieces, &pieces->piece[i])) {
		struct span text = piece_text(pieces, &pieces->piece[i]);

		ended = ended || date_is_line(text) ||
		    span_starts(text, SPAN("附"));
	}
	return ended && i < end && pieces->piece[i].kind == PIECE_PARAGRAPH;
}

/* ——在…上的讲话, or the number of a paper: what stands below its title. */
static bool
tells_title(struct span text)
{
	return paper_number_is(text) ||
	    (imprint_has_dash(text) && title_names_speech(text));
}

/* It is called a speech, or what is below it tells that it is a title. */
static bool
is_one_of_several(const struct pieces *pieces, size_t end, size_t i)
{
	const struct piece *below = &pieces->piece[i + 1];
	struct span rest = piece_text(pieces, &pieces->piece[i]);

	while (rest.ptr != NULL)
		if (title_names_speech(span_cut(&rest, '\n')))
			return true;
	return i + 1 < end && below->kind == PIECE_PARAGRAPH &&
	    tells_title(piece_text(pieces, below));
}

/* All headings of depth 1 behind the first are those of papers or speeches. */
static bool
are_several(const struct pieces *pieces, size_t end, size_t first)
{
	for (size_t i = first + 1; i < end; i++)
		if (pieces->piece[i].kind == PIECE_HEADING &&
		    pieces->piece[i].depth == 1 &&
		    !is_enclosed(pieces, end, i) &&
		    !is_one_of_several(pieces, end, i))
			return false;
	return first < end;
}

struct titles
titles_find(const struct pieces *pieces, size_t end)
{
	struct titles titles = {.first = end};
	size_t first = end, tops = 0;
	struct enumerator e;

	for (size_t i = 0; i < end; i++) {
		const struct piece *piece = &pieces->piece[i];

		if (piece->kind != PIECE_HEADING)
			continue;
		if (first == end)
			first = i;
		tops += piece->depth == 1;
	}
	if (first < end && pieces->piece[first].depth == 1 &&
	    (tops == 1 ||
		!enumerator_read(
		    piece_text(pieces, &pieces->piece[first]), &e)))
		titles.first = first;
	titles.several = are_several(pieces, end, titles.first);
	titles.base = tops > (titles.first < end) && !titles.several ? 0 : 1;
	return titles;
}
