/* What somebody says of the folders of the corpus. */
#include "described.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "web/list_place.h"

/* Where the title lies in the text; the note is behind it. */
struct description {
	size_t at, title, note;
	uint32_t order;
};

static void
put(struct described *described, const struct collection *collection)
{
	struct description *it;

	if (!set_add(&described->folders, collection->folder))
		return;
	described->of = xgrow(described->of, &described->cap,
	    described->folders.count, sizeof(*described->of));
	it = &described->of[described->folders.count - 1];
	*it = (struct description){described->text.len, collection->title.len,
	    collection->note.len, collection->order};
	buf_span(&described->text, collection->title);
	buf_span(&described->text, collection->note);
}

void
described_put(struct described *described, const struct entry *entry)
{
	struct collection collection;
	unsigned level = 0;

	while (entry_folder(entry, &level, &collection))
		put(described, &collection);
}

static struct span
title_of(const struct described *described, const struct description *it)
{
	return (struct span){
	    it->title > 0 ? described->text.data + it->at : "", it->title};
}

struct span
described_title(const struct described *described, struct span folder)
{
	size_t number = set_find(&described->folders, folder);

	return number == SET_NONE ? SPAN("")
				  : title_of(described, &described->of[number]);
}

static struct span
last_part(struct span path)
{
	struct span above = place_above(path);

	return above.len > 0 ? span_from(path, above.len + 1) : path;
}

struct collection
described_find(const struct described *described, struct span folder)
{
	size_t number = set_find(&described->folders, folder);
	struct collection found = {
	    .folder = folder,
	    .title = last_part(folder),
	    .order = COLLECTION_LAST,
	};
	const struct description *it;

	if (number == SET_NONE)
		return found;
	it = &described->of[number];
	if (it->title > 0)
		found.title = title_of(described, it);
	if (it->note > 0)
		found.note = (struct span){
		    described->text.data + it->at + it->title, it->note};
	found.order = it->order;
	return found;
}

/* A path up to the end of the part that begins there. */
static struct span
part_at(struct span path, size_t at)
{
	while (at < path.len && path.ptr[at] != '/')
		at++;
	return (struct span){path.ptr, at};
}

int
described_compare(
    const struct described *described, struct span a, struct span b)
{
	struct span first = part_at(a, 0), second = part_at(b, 0);
	uint32_t before, behind;

	while (span_equal(first, second) && first.len < a.len &&
	    second.len < b.len) {
		first = part_at(a, first.len + 1);
		second = part_at(b, second.len + 1);
	}
	if (span_equal(first, second))
		return (a.len > b.len) - (a.len < b.len);
	before = described_find(described, first).order;
	behind = described_find(described, second).order;
	return before != behind ? (before > behind ? 1 : -1)
				: span_compare(first, second);
}

void
described_titles(
    const struct described *described, struct span folder, struct buf *out)
{
	for (size_t i = 1; i <= folder.len; i++) {
		struct span above = {folder.ptr, i};

		if (i < folder.len && folder.ptr[i] != '/')
			continue;
		buf_span(out, described_find(described, above).title);
		buf_byte(out, '\n');
	}
}

void
described_free(struct described *described)
{
	set_free(&described->folders);
	buf_free(&described->text);
	free(described->of);
	*described = (struct described){0};
}
