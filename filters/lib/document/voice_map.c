/* From what someone is called to his number. */
#include "document/voice_map.h"

#include <stdlib.h>

#include "base/alloc.h"

void
voice_map_put(struct voice_map *map, struct span call, size_t number)
{
	size_t count = map->calls.count, at = set_put(&map->calls, call);

	map->number =
	    xgrow(map->number, &map->cap, at + 1, sizeof(*map->number));
	if (at == count)
		map->number[at] = number;
	else if (map->number[at] != number)
		map->number[at] = VOICE_NONE;
}

size_t
voice_map_find(const struct voice_map *map, struct span call)
{
	size_t at = set_find(&map->calls, call);

	return at == SET_NONE ? VOICE_NONE : map->number[at];
}

void
voice_map_free(struct voice_map *map)
{
	free(map->number);
	set_free(&map->calls);
	*map = (struct voice_map){0};
}
