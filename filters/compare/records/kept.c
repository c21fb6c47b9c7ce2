/* The older documents, by their names. */
#include "records/kept.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/message.h"

bool
kept_add(struct kept *kept, const struct document *document)
{
	size_t number = kept->names.count;

	if (!set_add(&kept->names, document->name)) {
		fail(document->source, 0, "a second document of this name");
		return false;
	}
	kept->list =
	    xgrow(kept->list, &kept->cap, number + 1, sizeof(*kept->list));
	kept->list[number] = (struct units){0};
	units_take(&kept->list[number], document);
	return true;
}

static const struct units *
find_given(const struct kept *kept, struct span given, const char *source)
{
	size_t number = set_find(&kept->names, given);

	if (number != SET_NONE)
		return &kept->list[number];
	warn(source, 0, "no document %.*s to compare with", SHOWN(given));
	return NULL;
}

const struct units *
kept_find(const struct kept *kept, const struct document *document)
{
	static const struct units none;
	struct span given = document_meta(document, SPAN("compare"));
	const struct units *older = NULL;
	size_t number;

	if (given.len > 0)
		older = find_given(kept, given, document->source);
	number = set_find(&kept->names, document->name);
	if (older == NULL && number != SET_NONE)
		older = &kept->list[number];
	/* Two files are two versions, whatever they are called. */
	if (older == NULL && given.len == 0 && kept->names.count == 1)
		older = &kept->list[0];
	return older != NULL ? older : &none;
}

const struct units *
kept_older(const struct kept *kept, size_t number)
{
	const struct units *units = &kept->list[number];
	struct span given = buf_view(&units->older);

	return given.len > 0 ? find_given(kept, given, units->name.data) : NULL;
}

void
kept_free(struct kept *kept)
{
	for (size_t i = 0; i < kept->names.count; i++)
		units_free(&kept->list[i]);
	free(kept->list);
	set_free(&kept->names);
}
