/* The list of words that is part of the program, kept beside the sources. */
#include "web/asset.h"

#include "slips/grow.h"

ASSET(words_tsv, "filters/check/words.tsv");

struct span
slips_own(void)
{
	return ASSET_SPAN(words_tsv);
}
