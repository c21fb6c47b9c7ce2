/*
 * What is set apart inside a paragraph: stretches of its text, each of which
 * becomes an element.
 */
#ifndef SPOT_H
#define SPOT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "chinese/inline.h"
#include "chinese/moment.h"

enum spot_kind {
	/* Outer ones first, where two are the same stretch. */
	SPOT_VOCATIVE, /* 同志们，at the start of a paragraph */
	SPOT_LIST, /* 一是……；二是……。 */
	SPOT_LABEL, /* 一是 */
	SPOT_ITEM, /* what stands behind a label */
	SPOT_ANNOUNCEMENT, /* 讲三点意见 */
	SPOT_NUMBER, /* 三, of an announcement */
	SPOT_QUOTE, /* what somebody is said to have said */
	SPOT_Q, /* any other text in quotation marks */
	SPOT_WORK, /* 《…》 */
	SPOT_MASK,
	SPOT_REACTION,
	SPOT_NOTE, /* the mark of a note */
	SPOT_DATE,
};

/* Bytes [start, end) of the text. */
struct spot {
	enum spot_kind kind;
	size_t start, end;
	unsigned value; /* of a number, an item; of a note its place */
	struct moment moment; /* of a date */
};

/* Zero-initialise. */
struct spots {
	struct spot *spot;
	size_t count, cap;
};

void spots_add(struct spots *spots, struct spot spot);

/* By start, outer ones before those inside them. */
void spots_sort(struct spots *spots);

void spots_free(struct spots *spots);

/*
 * The finders: each adds what it finds in the text.  Two spots are disjoint or
 * one holds the other: what is found by words is found outside of all marks,
 * or is smaller than what can hold one.
 */
void spots_find_marks(struct spots *spots, const struct marks *marks);

/* Tell quotations of somebody from other text in quotation marks. */
void spots_tell_quotes(struct spots *spots, struct span text);
void spots_find_dates(struct spots *spots, struct span text);
void spots_find_series(
    struct spots *spots, const struct marks *marks, struct span text);
void spots_find_vocative(struct spots *spots, struct span text);

/* The first announcement of exactly `count` things; false: there is none. */
bool spots_find_announcement(
    struct spots *spots, struct span text, unsigned count);

#endif
