/*
 * The red head of an official paper and what stands at its foot, 版头 and 版记: what form
 * it has, and which records these are.
 */
#ifndef RED_PAPER_H
#define RED_PAPER_H

#include "document/facts.h"
#include "stream/block.h"

/* GB/T 9704-2012, 7.2 and 10. */
enum paper_form {
	FORM_NONE, /* nobody says in front who issues it */
	FORM_PAPER, /* …文件 */
	FORM_LETTER, /* 函: between two double lines */
	FORM_ORDER, /* 令: its title is the head */
	FORM_MINUTES, /* 纪要: the same */
};

/* Zero-initialise but for what is wanted; red_paper_free() when done. */
struct red_paper {
	bool wanted; /* facts that the text does not print are added */
	enum paper_form form;
	size_t
	    head; /* records before that, from the first that tells no fact, are the head */
	size_t foot; /* from there to the end it is what stands at the foot */
	struct document
	    document; /* in the order of a paper, where that is wanted */
	struct block *blocks;
	size_t cap;
	struct buf text; /* of records that are added */
};

enum paper_form red_paper_form(const struct document *document);

/* See what form the document has; returns the one to be written. */
const struct document *red_paper_plan(struct red_paper *red,
    const struct document *document, const struct facts *facts);

/* The record tells what a fact says and the text does not print. */
bool red_paper_added(const struct block *block);

void red_paper_free(struct red_paper *red);

#endif
