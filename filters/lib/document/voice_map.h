/* From what someone is called to his number, where only one is called so. */
#ifndef VOICE_MAP_H
#define VOICE_MAP_H

#include "base/set.h"

#define VOICE_NONE SIZE_MAX

/* Zero-initialise; voice_map_free() when done. */
struct voice_map {
	struct set calls;
	size_t *number; /* beside the set; VOICE_NONE: of more than one */
	size_t cap;
};

void voice_map_put(struct voice_map *map, struct span call, size_t number);

/* VOICE_NONE: nobody is called so, or more than one. */
size_t voice_map_find(const struct voice_map *map, struct span call);

void voice_map_free(struct voice_map *map);

#endif
