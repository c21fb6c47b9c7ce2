/* Where records of a kind stand in a division. */
#include "tree/standing.h"

enum {
	AT_AMONG = 0, /* its paragraphs */
	AT_TITLES = 1,
	AT_OPENS = 2,
	AT_CLOSES = 4,
	AT_BOTH = AT_OPENS | AT_CLOSES,
};

static const unsigned char places[KIND_COUNT] = {
#define KIND(id, name, section, given, front, markdown, html, class, place, \
    count, tei, at, ...) \
	[KIND_##id] = AT_##at,
#include "stream/kinds.def"
};

bool
place_opens(enum kind kind)
{
	return (places[kind] & AT_OPENS) != 0;
}

bool
place_closes(enum kind kind)
{
	return (places[kind] & AT_CLOSES) != 0;
}

bool
place_titles(enum kind kind)
{
	return places[kind] == AT_TITLES;
}

bool
place_is_among(enum kind kind)
{
	return places[kind] == AT_AMONG;
}
