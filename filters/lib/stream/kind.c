/* The kinds of records in a block stream. */
#include "stream/kind.h"

/* Filled up, so that KIND_BYTES may be read of any. */
#define NAME(literal) \
	{ \
		literal "\0\0\0\0\0\0\0", sizeof(literal) - 1 \
	}

static const struct span names[KIND_COUNT] = {
    [KIND_UNKNOWN] = NAME("?"),
    [KIND_DOC] = NAME("doc"),
    [KIND_META] = NAME("meta"),
    [KIND_TITLE] = NAME("title"),
    [KIND_SUBTITLE] = NAME("subtitle"),
    [KIND_BYLINE] = NAME("byline"),
    [KIND_DATE] = NAME("date"),
    [KIND_PLACE] = NAME("place"),
    [KIND_DOCNO] = NAME("docno"),
    [KIND_SALUTE] = NAME("salute"),
    [KIND_HEAD] = NAME("head"),
    [KIND_RUNIN] = NAME("runin"),
    [KIND_ITEM] = NAME("item"),
    [KIND_PARA] = NAME("para"),
    [KIND_LINE] = NAME("line"),
    [KIND_TURN] = NAME("turn"),
    [KIND_NOTE] = NAME("note"),
    [KIND_CLOSE] = NAME("close"),
    [KIND_SIGN] = NAME("sign"),
    [KIND_ATTACH] = NAME("attach"),
    [KIND_END] = NAME("end"),
};

/*
 * The one kind that a name of this length and first letter may be: a stream has
 * a record for each line.
 */
static const unsigned char likely[KIND_BYTES + 1]['z' + 1] = {
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

	if (name.len == 0 || name.len > KIND_BYTES)
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

bool
kind_ends_front(enum kind kind, bool titled)
{
	return (kind == KIND_PARA && titled) || kind == KIND_HEAD ||
	    kind == KIND_RUNIN || kind == KIND_ITEM || kind == KIND_ATTACH;
}
