/*
 * A set of texts, such as names, numbered from 0 in the order in which they
 * came, so that an array beside it makes it a map.
 *
 * Texts are one only where all their bytes are: the hash only finds the place.
 * Its key is another in every run, so that nobody can choose names that all
 * fall on one; nothing that can be seen depends on it.
 */
#ifndef SET_H
#define SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/span.h"

struct set_member;

/* 24 to 48 bytes a text, and its own.  Zero-initialise; set_free() when done. */
struct set {
	struct hash_key key;
	struct buf texts;
	struct set_member *member;
	size_t count, cap;
	uint32_t *slot; /* 1 + the number; 0: empty */
	size_t size;
};

#define SET_NONE SIZE_MAX

/* The number of the text, which is copied where it is new. */
size_t set_put(struct set *set, struct span text);

/* The same; false where it has been there already. */
bool set_add(struct set *set, struct span text);

/* The number of the text, or SET_NONE. */
size_t set_find(const struct set *set, struct span text);
bool set_has(const struct set *set, struct span text);

/* The text of that number; good until one is put. */
struct span set_text(const struct set *set, size_t number);

void set_free(struct set *set);

#endif
