/* The lists of a document: how they are numbered, and how far they have come. */
#ifndef NUMBERING_H
#define NUMBERING_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/set.h"
#include "numbers/number_format.h"

enum { LIST_LEVELS = 9, RESTART_ALWAYS = -1, NO_LIST = -1 };

enum suffix { SUFFIX_TAB, SUFFIX_SPACE, SUFFIX_NOTHING };

/* A level of a list. */
struct list_level {
	unsigned start;
	enum number_format format;
	enum suffix suffix;
	int restart; /* behind a level above that one, from 1; 0: never */
	bool decimal; /* isLgl: all numbers of the label are */
	size_t text, text_len; /* %1.%2, in the texts */
	size_t
	    style; /* that has this level, in the styles' names, or SET_NONE */
};

/* abstractNum: its levels, and the numbers that they have reached. */
struct list_kind {
	long id;
	struct list_level level[LIST_LEVELS];
	bool links; /* it stands for the list of a style, */
	size_t linked; /* of this one, or SET_NONE: there is none such */
	unsigned count[LIST_LEVELS];
	bool begun[LIST_LEVELS];
};

struct list_override {
	bool starts, whole; /* has a start, a level, of its own */
	unsigned start;
	struct list_level level;
};

/* num: what a paragraph names. */
struct list {
	long id, kind;
	struct list_override *override; /* LIST_LEVELS of them, or NULL */
	bool used;
};

/* Zero-initialise. */
struct numbering {
	struct list_kind *kinds;
	size_t kind_count, kind_cap;
	struct list *lists;
	size_t list_count, list_cap;
	struct buf texts;
	struct buf label;
};

struct list_kind *numbering_add_kind(struct numbering *numbering, long id);
struct list *numbering_add_list(struct numbering *numbering, long id);
struct list_override *list_override_of(struct list *list, size_t level);

/* To be called when all are there. */
void numbering_sort(struct numbering *numbering);

/* NULL: there is none. */
struct list *numbering_list(struct numbering *numbering, long id);
struct list_kind *numbering_kind(struct numbering *numbering, long id);

/*
 * Count on, for a paragraph of that level of the list, whose definition is in
 * `kind`: what its number is, as Word shows it, and what parts it from the text.
 * Good until the next call.
 */
struct span numbering_next(struct numbering *numbering, struct list *list,
    struct list_kind *kind, size_t level);

void numbering_free(struct numbering *numbering);

#endif
