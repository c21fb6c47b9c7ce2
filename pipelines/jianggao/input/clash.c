/* Speeches whose outputs could not stand where they are to be. */
#include "input/clash.h"

#include <limits.h>
#include <string.h>

#include "base/buf.h"
#include "base/name.h"
#include "base/set.h"

/* What the outputs of a speech end in, the longest first. */
static const struct span suffixes[] = {
    {".docx", 5},
    {".epub", 5},
    {".html", 5},
    {".pdf", 4},
    {".png", 4},
    {".svg", 4},
    {".txt", 4},
    {".xml", 4},
    {".md", 3},
};

enum { SUFFIXES = sizeof(suffixes) / sizeof(suffixes[0]) };

/* The name of a file's document; false where it has none, which is told later. */
static bool
name_of(struct span file, const char *root, struct buf *path, struct buf *name)
{
	path->len = name->len = 0;
	buf_span(path, file);
	return name_of_path(buf_cstring(path), root, name) == NULL;
}

/* The folders that a name lies in. */
static void
add_folders(struct set *folders, struct span name)
{
	for (size_t i = 0; i < name.len; i++)
		if (name.ptr[i] == '/')
			(void)set_add(folders, (struct span){name.ptr, i});
}

static bool
is_too_long(struct span name)
{
	size_t at = name.len;

	while (at > 0 && name.ptr[at - 1] != '/')
		at--;
	return name.len - at + suffixes[0].len > NAME_MAX;
}

/* The suffix behind which the name is that of a folder; NULL: none. */
static const struct span *
folder_suffix(const struct set *folders, struct buf *name)
{
	size_t len = name->len;

	for (size_t i = 0; i < SUFFIXES; i++) {
		bool there;

		buf_span(name, suffixes[i]);
		there = set_has(folders, buf_view(name));
		name->len = len;
		if (there)
			return &suffixes[i];
	}
	return NULL;
}

/* The document cannot stand: why is taken down. */
static bool
is_refused(struct walk *walk, const char *path, const struct set *folders,
    struct buf *name)
{
	const struct span *suffix;

	if (is_too_long(buf_view(name))) {
		folder_refuse(walk, path,
		    "its name is too long: %s cannot stand behind it",
		    suffixes[0].ptr);
		return true;
	}
	if (span_equal(buf_view(name), SPAN("corpus"))) {
		folder_refuse(walk, path,
		    "xml/corpus.xml takes in all speeches; give it another "
		    "name");
		return true;
	}
	suffix = folder_suffix(folders, name);
	if (suffix != NULL)
		folder_refuse(walk, path,
		    "behind its name, %s is that of a folder; give one of them "
		    "another",
		    suffix->ptr);
	return suffix != NULL;
}

void
clash_refuse(struct walk *walk)
{
	struct set folders = {0};
	struct buf path = {0}, name = {0};
	struct rows kept = {0};

	for (size_t i = 0; i < walk->files.count; i++)
		if (name_of(walk->files.row[i].path, walk->root, &path, &name))
			add_folders(&folders, buf_view(&name));
	for (size_t i = 0; i < walk->files.count; i++)
		if (!name_of(
			walk->files.row[i].path, walk->root, &path, &name) ||
		    !is_refused(walk, buf_cstring(&path), &folders, &name))
			rows_copy(&kept, &walk->files.row[i]);
	rows_sort(&kept);
	rows_free(&walk->files);
	walk->files = kept;
	set_free(&folders);
	buf_free(&path);
	buf_free(&name);
}
