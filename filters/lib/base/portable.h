/*
 * What not every system has, or not in one form: memmem(), memrchr(), a sort with a
 * state, a pipe that no child inherits.
 *
 * Linux, with glibc or musl, and the BSDs have the first two; PORTABLE_ALL takes ours
 * there, too, so that they can be tested.  span.h brings this in.
 */
#ifndef PORTABLE_H
#define PORTABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

void *portable_memmem(
    const void *hay, size_t hay_len, const void *needle, size_t needle_len);
void *portable_memrchr(const void *bytes, int byte, size_t len);

#if defined(PORTABLE_ALL) || defined(__APPLE__)
#define memrchr portable_memrchr
#endif
#if defined(PORTABLE_ALL)
#define memmem portable_memmem
#endif

/*
 * Sort, keeping the order of what compares as equal.  qsort_r(3) takes its arguments
 * in another order elsewhere, or is not there, and where it is may not keep it.
 */
void portable_sort(void *items, size_t count, size_t size,
    int (*compare)(const void *, const void *, void *), void *state);

/* A pipe that no program has but by being given an end of it. */
bool portable_pipe(int ends[2]);

#endif
