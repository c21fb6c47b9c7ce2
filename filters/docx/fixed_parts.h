/* What a package of Word holds besides the text. */
#ifndef FIXED_PARTS_H
#define FIXED_PARTS_H

#include "base/buf.h"
#include "document/facts.h"
#include "look/paper_style.h"
#include "stream/member.h"

/* Members of a package, the document itself among them, and one more with notes. */
enum { PARTS_COUNT = 10 };

/* What the parts of one package depend on. */
struct parts {
	const struct look *look;
	enum section section; /* how the last one begins */
	const struct facts *facts;
	const char *notes; /* what Word calls them; NULL: there are none */
	struct buf *styles; /* kept from one to the next, which has the same */
	struct members members; /* its name is to be set */
};

/* Append the members in front of the document, and that which begins with it. */
void parts_begin(struct parts *parts, struct buf *out);

/* Append the end of the document, and what begins the part of the notes. */
void parts_notes(struct parts *parts, struct buf *out);

/* Append the end of what was begun. */
void parts_end(struct parts *parts, struct buf *out);

#endif
