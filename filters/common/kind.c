/* The kinds of records in a block stream. */
#include "kind.h"

static const struct span names[KIND_COUNT] = {
    [KIND_UNKNOWN] = {"?", 1},
    [KIND_DOC] = {"doc", 3},
    [KIND_META] = {"meta", 4},
    [KIND_TITLE] = {"title", 5},
    [KIND_SUBTITLE] = {"subtitle", 8},
    [KIND_BYLINE] = {"byline", 6},
    [KIND_DATE] = {"date", 4},
    [KIND_PLACE] = {"place", 5},
    [KIND_DOCNO] = {"docno", 5},
    [KIND_SALUTE] = {"salute", 6},
    [KIND_HEAD] = {"head", 4},
    [KIND_RUNIN] = {"runin", 5},
    [KIND_ITEM] = {"item", 4},
    [KIND_PARA] = {"para", 4},
    [KIND_LINE] = {"line", 4},
    [KIND_TURN] = {"turn", 4},
    [KIND_NOTE] = {"note", 4},
    [KIND_CLOSE] = {"close", 5},
    [KIND_SIGN] = {"sign", 4},
    [KIND_ATTACH] = {"attach", 6},
    [KIND_END] = {"end", 3},
};

enum kind
kind_of(struct span name)
{
	for (unsigned k = KIND_DOC; k < KIND_COUNT; k++)
		if (span_equal(names[k], name))
			return (enum kind)k;
	return KIND_UNKNOWN;
}

const char *
kind_name(enum kind kind)
{
	return names[kind].ptr;
}
