/* The least that makes one sequence into another. */
#ifndef EDITS_H
#define EDITS_H

#include <stddef.h>
#include <stdint.h>

/* What becomes of a stretch: both have it, the old alone, the new alone. */
enum edit_kind { EDIT_SAME, EDIT_OLD, EDIT_NEW };

struct edit {
	enum edit_kind kind;
	size_t count;
};

/* Zero-initialise; free `list`. */
struct edits {
	struct edit *list;
	size_t count, cap;
};

/* Add a stretch behind the last, to which it may belong. */
void edits_add(struct edits *edits, enum edit_kind kind, size_t count);

/*
 * Append what makes a[0..n) into b[0..m): E. W. Myers, An O(ND) Difference
 * Algorithm and Its Variations, 1986.  Where more than EDITS_MOST members would
 * differ, all between what both begin and end with is replaced.
 */
enum { EDITS_MOST = 1000 };
void edits_find(struct edits *edits, const uint32_t *a, size_t n,
    const uint32_t *b, size_t m);

#endif
