/* What is taken out of a document in Markdown. */
#ifndef TAKEN_H
#define TAKEN_H

#include "base/set.h"
#include "pieces/footnotes.h"
#include "pieces/piece.h"
#include "pieces/typed.h"

/* What is taken out of a document; zero-initialise. */
struct markdown {
	struct pieces pieces;
	struct buf meta; /* records: the addresses of links */
	struct typed typed;
	struct footnotes notes;
	struct set links; /* that are in meta */
};

#endif
