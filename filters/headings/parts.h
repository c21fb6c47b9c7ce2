/* A text cut into the speeches that it holds. */
#ifndef PARTS_H
#define PARTS_H

#include "base/buf.h"
#include "overrides.h"
#include "structure/rest/given.h"
#include "structure/rest/several.h"

/* A speech: its lines of the text, and how many stand in front of them. */
struct part {
	struct span text;
	size_t before;
};

/* Zero-initialise. */
struct parts {
	struct several several;
	struct part *list;
	size_t count, cap;
	struct buf name;
	struct given_list givens; /* of a part whose title is found */
};

/*
 * Cut the text at the lines that are given as `doc`, and, where the titles are
 * to be found, too, at those: but for such as are given as anything but a
 * title.  One part is the whole.
 */
void parts_cut(struct parts *parts, struct span text,
    const struct givens *givens, bool find);

/*
 * The name of a part: that of the text where there is one part, else that with
 * its number behind it, talk#2.  Good until the next call.
 */
struct span parts_name(struct parts *parts, struct span name, size_t part);

/*
 * What is given of a part, its lines counted from its own first: where it is
 * the first of several, and no title is given, also the title that was found.
 */
struct givens parts_give(
    struct parts *parts, size_t part, struct givens givens);

void parts_free(struct parts *parts);

#endif
