/* The lists of a document, by their numbers. */
#include "numbers/numbering.h"

#include <stdlib.h>

#include "base/alloc.h"

struct list_kind *
numbering_add_kind(struct numbering *numbering, long id)
{
	struct list_kind *kind;

	numbering->kinds = xgrow(numbering->kinds, &numbering->kind_cap,
	    numbering->kind_count + 1, sizeof(*numbering->kinds));
	kind = &numbering->kinds[numbering->kind_count++];
	*kind = (struct list_kind){.id = id, .linked = SET_NONE};
	for (size_t i = 0; i < LIST_LEVELS; i++)
		kind->level[i] = (struct list_level){
		    .start = 1, .restart = RESTART_ALWAYS, .style = SET_NONE};
	return kind;
}

struct list *
numbering_add_list(struct numbering *numbering, long id)
{
	struct list *list;

	numbering->lists = xgrow(numbering->lists, &numbering->list_cap,
	    numbering->list_count + 1, sizeof(*numbering->lists));
	list = &numbering->lists[numbering->list_count++];
	*list = (struct list){.id = id, .kind = NO_LIST};
	return list;
}

struct list_override *
list_override_of(struct list *list, size_t level)
{
	if (list->override == NULL)
		list->override = xcalloc(LIST_LEVELS, sizeof(*list->override));
	return &list->override[level];
}

static int
compare_kinds(const void *left, const void *right)
{
	const struct list_kind *a = left, *b = right;

	return (a->id > b->id) - (a->id < b->id);
}

static int
compare_lists(const void *left, const void *right)
{
	const struct list *a = left, *b = right;

	return (a->id > b->id) - (a->id < b->id);
}

void
numbering_sort(struct numbering *numbering)
{
	if (numbering->kind_count > 0)
		qsort(numbering->kinds, numbering->kind_count,
		    sizeof(*numbering->kinds), compare_kinds);
	if (numbering->list_count > 0)
		qsort(numbering->lists, numbering->list_count,
		    sizeof(*numbering->lists), compare_lists);
}

struct list *
numbering_list(struct numbering *numbering, long id)
{
	const struct list key = {.id = id};

	return numbering->list_count == 0
	    ? NULL
	    : bsearch(&key, numbering->lists, numbering->list_count,
		  sizeof(key), compare_lists);
}

struct list_kind *
numbering_kind(struct numbering *numbering, long id)
{
	const struct list_kind key = {.id = id};

	return numbering->kind_count == 0
	    ? NULL
	    : bsearch(&key, numbering->kinds, numbering->kind_count,
		  sizeof(key), compare_kinds);
}

void
numbering_free(struct numbering *numbering)
{
	for (size_t i = 0; i < numbering->list_count; i++)
		free(numbering->lists[i].override);
	free(numbering->kinds);
	free(numbering->lists);
	buf_free(&numbering->texts);
	buf_free(&numbering->label);
	*numbering = (struct numbering){0};
}
