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

enum { NAME_MAX_LENGTH = 8 };

/*
 * The one kind that a name of this length and first letter may be: a stream has
 * a record for each line.
 */
static const unsigned char likely[NAME_MAX_LENGTH + 1]['z' + 1] = {
    [3]['d'] = KIND_DOC,
    [3]['e'] = KIND_END,
    [4]['d'] = KIND_DATE,
    [4]['h'] = KIND_HEAD,
    [4]['i'] = KIND_ITEM,
    [4]['l'] = KIND_LINE,
    [4]['m'] = KIND_META,
    [4]['n'] = KIND_NOTE,
    [4]['p'] = KIND_PARA,
    [4]['s'] = KIND_SIGN,
    [4]['t'] = KIND_TURN,
    [5]['c'] = KIND_CLOSE,
    [5]['d'] = KIND_DOCNO,
    [5]['p'] = KIND_PLACE,
    [5]['r'] = KIND_RUNIN,
    [5]['t'] = KIND_TITLE,
    [6]['a'] = KIND_ATTACH,
    [6]['b'] = KIND_BYLINE,
    [6]['s'] = KIND_SALUTE,
    [8]['s'] = KIND_SUBTITLE,
};

enum kind
kind_of(struct span name)
{
	unsigned char first, kind;

	if (name.len == 0 || name.len > NAME_MAX_LENGTH)
		return KIND_UNKNOWN;
	first = (unsigned char)name.ptr[0];
	kind = first <= 'z' ? likely[name.len][first] : KIND_UNKNOWN;
	return span_equal(names[kind], name) ? (enum kind)kind : KIND_UNKNOWN;
}

struct span
kind_name(enum kind kind)
{
	return names[kind];
}
