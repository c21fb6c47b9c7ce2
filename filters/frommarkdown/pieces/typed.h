/* The lines of the Markdown as they were typed. */
#ifndef TYPED_H
#define TYPED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/*
 * What a parser gives back is the text; how it was written (the number of a
 * list, an identifier, an entity) is looked up here.  Zero-initialise.
 */
struct typed {
	struct span text;
	size_t *start; /* of each line */
	size_t count, cap;
};

/* Take the text, which stays the caller's. */
void typed_set(struct typed *typed, struct span text);
void typed_free(struct typed *typed);

/* Line `number`, from 1, without its end; empty where there is none. */
struct span typed_line(const struct typed *typed, int number);

/* The lines from one to another, that one included. */
struct span typed_lines(const struct typed *typed, int first, int last);

/*
 * How a list was numbered: the digits and the sign at that place, or nothing
 * where there is no number.
 */
struct span typed_number(const struct typed *typed, int line, int column);

/* The bytes that `{#s2-3}` or `{.class}` takes at the line's end, or 0. */
size_t typed_attributes(struct span line);

/* The line's last character is written as an entity; marks of notes may follow. */
bool typed_ends_in_entity(struct span line);

/* The line is the second of a table: nothing but | - : and blanks. */
bool typed_is_table(struct span line);

#endif
