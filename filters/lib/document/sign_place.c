/*
 * How far from the edge who signs a paper, and the date below, stand.
 *
 * GB/T 9704-2012, 7.3.5.2: who signs ends two characters from the edge, and the date
 * begins two behind where that begins; where the date is the longer, it is the one that
 * ends two characters from the edge, and who signs is moved.
 */
#include "document/sign_place.h"

#include "chinese/measure.h"

/* Half characters of the record of that kind next to this one, 0: none is. */
static size_t
width_beside(const struct document *document, size_t i, enum kind kind)
{
	const struct block *blocks = document->blocks;

	if (i + 1 < document->count && blocks[i + 1].kind == kind)
		return measure_width(blocks[i + 1].text);
	if (i > 0 && blocks[i - 1].kind == kind)
		return measure_width(blocks[i - 1].text);
	return 0;
}

/* Half characters in front of the edge of the date, and of who signs above it. */
static size_t
place_of_date(size_t sign, size_t date)
{
	return sign > 0 && sign >= date ? sign - date : 4;
}

static size_t
place_of_signer(size_t sign, size_t date)
{
	return date > sign ? 8 + date - sign : 4;
}

size_t
sign_place(const struct document *document, size_t i)
{
	const struct block *block = &document->blocks[i];
	size_t own = measure_width(block->text);

	return block->kind == KIND_DATE
	    ? place_of_date(width_beside(document, i, KIND_SIGN), own)
	    : place_of_signer(own, width_beside(document, i, KIND_DATE));
}
