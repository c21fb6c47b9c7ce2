/*
 * The list by folder: a page for each folder, with the folders in it and the documents
 * that lie there, as they are read, and one for what lies in none.
 */
#include "lists/folders.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "lists/reading.h"
#include "web/list_place.h"

struct tree {
	struct groups *groups;
	const struct described *described;
	uint32_t *above; /* of each folder */
	size_t *all; /* documents in it and below it */
	uint32_t *sorted; /* the folders in their order */
	struct groups
	    below; /* folders by the path of the one that they are in */
};

void
folders_put(struct groups *groups, struct span name, size_t item)
{
	groups_put(groups, place_folder(name), item);
}

/* The folders above have pages, too, even where no document lies in them. */
static void
complete(struct groups *groups)
{
	struct buf path = {0};

	for (size_t i = 0; i < groups->names.count; i++) {
		path.len = 0;
		buf_span(&path, place_above(set_text(&groups->names, i)));
		(void)set_put(&groups->names, buf_view(&path));
	}
	buf_free(&path);
}

static int
by_path(const void *left, const void *right, void *state)
{
	const struct tree *tree = state;
	const struct set *names = &tree->groups->names;

	return span_compare(set_text(names, *(const uint32_t *)left),
	    set_text(names, *(const uint32_t *)right));
}

/* Folders beside each other, by what somebody has said, and then by path. */
static int
by_order(const void *left, const void *right, void *state)
{
	const struct tree *tree = state;
	const struct set *names = &tree->groups->names;
	uint32_t a = described_find(
	    tree->described, set_text(names, *(const uint32_t *)left))
			 .order;
	uint32_t b = described_find(
	    tree->described, set_text(names, *(const uint32_t *)right))
			 .order;

	return a != b ? (a > b ? 1 : -1) : by_path(left, right, state);
}

/* Those behind lie deeper or elsewhere: from the end on each adds to the one above. */
static void
count_all(struct tree *tree)
{
	const struct set *names = &tree->groups->names;
	size_t count = names->count;

	for (size_t i = 0; i < count; i++)
		tree->all[i] = groups_size(tree->groups, i);
	for (size_t i = count; i-- > 0;) {
		uint32_t folder = tree->sorted[i];

		if (set_text(names, folder).len > 0)
			tree->all[tree->above[folder]] += tree->all[folder];
	}
}

static void
grow(struct tree *tree)
{
	struct set *names = &tree->groups->names;
	size_t count = names->count;

	tree->above = xcalloc(count + 1, sizeof(*tree->above));
	tree->all = xcalloc(count + 1, sizeof(*tree->all));
	tree->sorted = xcalloc(count + 1, sizeof(*tree->sorted));
	for (size_t i = 0; i < count; i++) {
		tree->above[i] =
		    (uint32_t)set_find(names, place_above(set_text(names, i)));
		tree->sorted[i] = (uint32_t)i;
	}
	portable_sort(
	    tree->sorted, count, sizeof(*tree->sorted), by_path, tree);
	count_all(tree);
	portable_sort(
	    tree->sorted, count, sizeof(*tree->sorted), by_order, tree);
	for (size_t i = 0; i < count; i++) {
		uint32_t folder = tree->sorted[i];

		if (set_text(names, folder).len > 0)
			groups_put(&tree->below,
			    set_text(names, tree->above[folder]), folder);
	}
	groups_arrange(&tree->below);
}

static void
add_below(struct lists *lists, const struct tree *tree, struct span folder,
    struct span from, struct buf *out)
{
	size_t group = set_find(&tree->below.names, folder);
	struct buf path = {0};

	if (group == SET_NONE)
		return;
	buf_string(out, "<p class=\"names\">\n");
	for (size_t i = 0; i < groups_size(&tree->below, group); i++) {
		uint32_t below = groups_items(&tree->below, group)[i];
		struct span name = set_text(&tree->groups->names, below);

		path.len = 0;
		place_of_folder(&path, name);
		pages_link(lists, out, from, buf_view(&path),
		    described_find(tree->described, name).title,
		    tree->all[below]);
	}
	buf_string(out, "</p>\n");
	buf_free(&path);
}

static void
write_folder(struct lists *lists, const struct tree *tree, size_t group)
{
	struct span name = set_text(&tree->groups->names, group);
	struct collection it = described_find(tree->described, name);
	struct buf file = {0}, above = {0}, titles = {0};
	struct list list = {
	    .title = it.title,
	    .note = it.note,
	    .folder = place_above(name),
	    .item = groups_items(tree->groups, group),
	    .count = groups_size(tree->groups, group),
	    .all = tree->all[group],
	};

	reading_arrange(
	    lists->entries, groups_items(tree->groups, group), list.count);
	described_titles(tree->described, list.folder, &titles);
	list.titles = buf_view(&titles);
	place_of_folder(&file, name);
	file.len -= strlen(".html");
	list.file = buf_view(&file);
	if (name.len > 0) {
		list.up = "folders.html";
		list.up_word = WORD_BY_FOLDER;
	} else {
		list.title = span_of(web_word(lists->language, WORD_BY_FOLDER));
	}
	add_below(lists, tree, name, list.file, &above);
	list.above = buf_view(&above);
	pages_write(lists, &list);
	buf_free(&file);
	buf_free(&above);
	buf_free(&titles);
}

void
folders_write(struct lists *lists, struct groups *groups,
    const struct described *described)
{
	struct tree tree = {.groups = groups, .described = described};

	complete(groups);
	groups_arrange(groups);
	grow(&tree);
	for (size_t i = 0; i < groups->names.count; i++)
		write_folder(lists, &tree, tree.sorted[i]);
	groups_free(&tree.below);
	free(tree.above);
	free(tree.all);
	free(tree.sorted);
}
