/* Memory that is there, or the program ends. */
#ifndef ALLOC_H
#define ALLOC_H

#include <stddef.h>

/*
 * Like realloc(3) for count objects of size bytes.  Out of memory, or a
 * product that overflows, ends the program with a message and SIGABRT: what
 * follows in a pipeline must not take it for one refused document.
 */
void *xrealloc(void *old, size_t count, size_t size);

/* A zeroed block of count objects of size bytes. */
void *xcalloc(size_t count, size_t size);

/*
 * Room for at least `need` objects in an array that grows by doubling, so that
 * appending is linear.  *cap is kept up to date; the array may move.
 */
void *xgrow(void *array, size_t *cap, size_t need, size_t size);

#endif
