/* The elements of TEI that are understood. */
#include "text/element.h"

#include <stdlib.h>

/* In the order of strcmp(3). */
static const struct element elements[] = {
    {"ab", ROLE_RECORD, KIND_PARA},
    {"abbr", ROLE_INLINE, KIND_UNKNOWN},
    {"add", ROLE_INLINE, KIND_UNKNOWN},
    {"address", ROLE_INLINE, KIND_UNKNOWN},
    {"anchor", ROLE_NOTHING, KIND_UNKNOWN},
    {"app", ROLE_INLINE, KIND_UNKNOWN},
    {"argument", ROLE_AROUND, KIND_UNKNOWN},
    {"author", ROLE_INLINE, KIND_UNKNOWN},
    {"back", ROLE_AROUND, KIND_UNKNOWN},
    {"bibl", ROLE_INLINE, KIND_UNKNOWN},
    {"body", ROLE_AROUND, KIND_UNKNOWN},
    {"byline", ROLE_RECORD, KIND_BYLINE},
    {"cb", ROLE_NOTHING, KIND_UNKNOWN},
    {"cell", ROLE_CELL, KIND_UNKNOWN},
    {"choice", ROLE_INLINE, KIND_UNKNOWN},
    {"cit", ROLE_QUOTE, KIND_UNKNOWN},
    {"closer", ROLE_CLOSER, KIND_UNKNOWN},
    {"corr", ROLE_INLINE, KIND_UNKNOWN},
    {"date", ROLE_INLINE, KIND_UNKNOWN},
    {"dateline", ROLE_RECORD, KIND_DATE},
    {"desc", ROLE_INLINE, KIND_UNKNOWN},
    {"div", ROLE_DIVISION, KIND_UNKNOWN},
    {"div1", ROLE_DIVISION, KIND_UNKNOWN},
    {"div2", ROLE_DIVISION, KIND_UNKNOWN},
    {"div3", ROLE_DIVISION, KIND_UNKNOWN},
    {"div4", ROLE_DIVISION, KIND_UNKNOWN},
    {"div5", ROLE_DIVISION, KIND_UNKNOWN},
    {"div6", ROLE_DIVISION, KIND_UNKNOWN},
    {"div7", ROLE_DIVISION, KIND_UNKNOWN},
    {"docAuthor", ROLE_EITHER, KIND_BYLINE},
    {"docDate", ROLE_EITHER, KIND_DATE},
    {"docTitle", ROLE_AROUND, KIND_UNKNOWN},
    {"ellipsis", ROLE_INLINE, KIND_UNKNOWN},
    {"emph", ROLE_INLINE, KIND_UNKNOWN},
    {"epigraph", ROLE_AROUND, KIND_UNKNOWN},
    {"expan", ROLE_INLINE, KIND_UNKNOWN},
    {"floatingText", ROLE_AROUND, KIND_UNKNOWN},
    {"foreign", ROLE_INLINE, KIND_UNKNOWN},
    {"front", ROLE_AROUND, KIND_UNKNOWN},
    {"fw", ROLE_EITHER, KIND_LINE},
    {"gap", ROLE_INLINE, KIND_UNKNOWN},
    {"gb", ROLE_NOTHING, KIND_UNKNOWN},
    {"geogName", ROLE_INLINE, KIND_UNKNOWN},
    {"group", ROLE_AROUND, KIND_UNKNOWN},
    {"head", ROLE_HEAD, KIND_HEAD},
    {"hi", ROLE_INLINE, KIND_UNKNOWN},
    {"idno", ROLE_EITHER, KIND_DOCNO},
    {"incident", ROLE_EITHER, KIND_NOTE},
    {"item", ROLE_ITEM, KIND_ITEM},
    {"kinesic", ROLE_EITHER, KIND_NOTE},
    {"l", ROLE_RECORD, KIND_LINE},
    {"label", ROLE_LABEL, KIND_UNKNOWN},
    {"lb", ROLE_BREAK, KIND_UNKNOWN},
    {"lem", ROLE_INLINE, KIND_UNKNOWN},
    {"lg", ROLE_AROUND, KIND_UNKNOWN},
    {"list", ROLE_LIST, KIND_UNKNOWN},
    {"measure", ROLE_INLINE, KIND_UNKNOWN},
    {"mentioned", ROLE_INLINE, KIND_UNKNOWN},
    {"metamark", ROLE_INLINE, KIND_UNKNOWN},
    {"milestone", ROLE_NOTHING, KIND_UNKNOWN},
    {"name", ROLE_INLINE, KIND_UNKNOWN},
    {"note", ROLE_EITHER, KIND_NOTE},
    {"num", ROLE_INLINE, KIND_UNKNOWN},
    {"opener", ROLE_AROUND, KIND_UNKNOWN},
    {"orgName", ROLE_INLINE, KIND_UNKNOWN},
    {"orig", ROLE_INLINE, KIND_UNKNOWN},
    {"p", ROLE_RECORD, KIND_PARA},
    {"pb", ROLE_PAGE, KIND_UNKNOWN},
    {"pc", ROLE_INLINE, KIND_UNKNOWN},
    {"persName", ROLE_INLINE, KIND_UNKNOWN},
    {"placeName", ROLE_PLACE, KIND_PLACE},
    {"postscript", ROLE_AROUND, KIND_UNKNOWN},
    {"ptr", ROLE_NOTHING, KIND_UNKNOWN},
    {"q", ROLE_QUOTE, KIND_UNKNOWN},
    {"quote", ROLE_QUOTE, KIND_UNKNOWN},
    {"rdg", ROLE_INLINE, KIND_UNKNOWN},
    {"rdgGrp", ROLE_INLINE, KIND_UNKNOWN},
    {"ref", ROLE_INLINE, KIND_UNKNOWN},
    {"reg", ROLE_INLINE, KIND_UNKNOWN},
    {"roleName", ROLE_INLINE, KIND_UNKNOWN},
    {"row", ROLE_ROW, KIND_ROW},
    {"rs", ROLE_INLINE, KIND_UNKNOWN},
    {"s", ROLE_INLINE, KIND_UNKNOWN},
    {"said", ROLE_QUOTE, KIND_UNKNOWN},
    {"salute", ROLE_SALUTE, KIND_SALUTE},
    {"seg", ROLE_SEGMENT, KIND_UNKNOWN},
    {"sic", ROLE_INLINE, KIND_UNKNOWN},
    {"signed", ROLE_RECORD, KIND_SIGN},
    {"soCalled", ROLE_INLINE, KIND_UNKNOWN},
    {"sp", ROLE_AROUND, KIND_UNKNOWN},
    {"speaker", ROLE_RECORD, KIND_TURN},
    {"stage", ROLE_EITHER, KIND_NOTE},
    {"subst", ROLE_INLINE, KIND_UNKNOWN},
    {"supplied", ROLE_INLINE, KIND_UNKNOWN},
    {"table", ROLE_TABLE, KIND_UNKNOWN},
    {"term", ROLE_INLINE, KIND_UNKNOWN},
    {"text", ROLE_AROUND, KIND_UNKNOWN},
    {"time", ROLE_INLINE, KIND_UNKNOWN},
    {"title", ROLE_INLINE, KIND_UNKNOWN},
    {"titlePage", ROLE_AROUND, KIND_UNKNOWN},
    {"titlePart", ROLE_RECORD, KIND_TITLE},
    {"trailer", ROLE_RECORD, KIND_CLOSE},
    {"u", ROLE_RECORD, KIND_PARA},
    {"unclear", ROLE_INLINE, KIND_UNKNOWN},
    {"vocal", ROLE_EITHER, KIND_NOTE},
    {"w", ROLE_INLINE, KIND_UNKNOWN},
};

enum { ELEMENTS = sizeof(elements) / sizeof(elements[0]) };

static int
compare(struct span name, const char *other)
{
	size_t len = strlen(other);
	int order = memcmp(name.ptr, other, name.len < len ? name.len : len);

	return order != 0 ? order : (name.len > len) - (name.len < len);
}

const struct element *
element_of(struct span name)
{
	static const struct element unknown = {
	    NULL, ROLE_UNKNOWN, KIND_UNKNOWN};
	size_t low = 0, high = ELEMENTS;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = compare(name, elements[middle].name);

		if (order == 0)
			return &elements[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return &unknown;
}

static const char *const segments[KIND_COUNT] = {
#define KIND(id, name, section, given, front, markdown, html, class, place, \
    count, tei, at, segment, opens) \
	[KIND_##id] = segment,
#include "stream/kinds.def"
};

enum kind
element_segment(struct span type)
{
	for (size_t kind = 0; kind < KIND_COUNT; kind++)
		if (segments[kind] != NULL &&
		    span_equal(span_of(segments[kind]), type))
			return (enum kind)kind;
	return KIND_UNKNOWN;
}
