/* What the parts of a book are called that are folders. */
#include "chapters/part_titles.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "document/collection.h"

void
part_titles_take(struct part_titles *titles, const struct document *document)
{
	struct collection it;

	for (unsigned level = 1; collection_of(document, level, &it); level++) {
		if (it.title.len == 0 || !set_add(&titles->titled, it.folder))
			continue;
		titles->title = xgrow(titles->title, &titles->title_cap,
		    titles->titled.count, sizeof(*titles->title));
		titles->title[titles->titled.count - 1] =
		    set_put(&titles->titles, it.title);
	}
}

/* The last part of a path; what is in front of it keeps its slash. */
static struct span
name_of(struct span path)
{
	size_t at = path.len;

	while (at > 0 && path.ptr[at - 1] != '/')
		at--;
	return span_from(path, at);
}

/* The title of a folder; empty where it has none. */
static struct span
title_of(const struct part_titles *titles, struct span path)
{
	size_t folder = set_find(&titles->titled, path);

	return folder == SET_NONE
	    ? SPAN("")
	    : set_text(&titles->titles, titles->title[folder]);
}

/* What is beside each other and called the same has one key. */
static void
write_key(struct buf *key, const struct part_titles *titles, struct span path)
{
	struct span name = name_of(path), title = title_of(titles, path);

	buf_add(key, path.ptr, path.len - name.len);
	buf_byte(key, '\n');
	buf_span(key, title.len > 0 ? title : name);
}

static void
compare_folder(struct part_titles *titles, struct span path)
{
	struct buf key = {0};
	size_t known = titles->called.count, number;

	if (!set_add(&titles->compared, path))
		return;
	write_key(&key, titles, path);
	number = set_put(&titles->called, buf_view(&key));
	titles->folders = xgrow(titles->folders, &titles->folders_cap,
	    number + 1, sizeof(*titles->folders));
	if (number == known)
		titles->folders[number] = 0;
	titles->folders[number]++;
	buf_free(&key);
}

void
part_titles_compare(struct part_titles *titles, struct span folder)
{
	for (size_t i = 0; i < folder.len; i++)
		if (folder.ptr[i] == '/')
			compare_folder(titles, (struct span){folder.ptr, i});
}

void
part_titles_write(
    struct buf *out, const struct part_titles *titles, struct span path)
{
	struct span name = name_of(path), title = title_of(titles, path);
	struct buf key = {0};

	write_key(&key, titles, path);
	buf_span(out, title.len > 0 ? title : name);
	if (title.len > 0 && !span_equal(title, name) &&
	    titles->folders[set_find(&titles->called, buf_view(&key))] > 1) {
		buf_string(out, " · ");
		buf_span(out, name);
	}
	buf_free(&key);
}

void
part_titles_free(struct part_titles *titles)
{
	set_free(&titles->titled);
	set_free(&titles->titles);
	set_free(&titles->compared);
	set_free(&titles->called);
	free(titles->title);
	free(titles->folders);
	*titles = (struct part_titles){0};
}
