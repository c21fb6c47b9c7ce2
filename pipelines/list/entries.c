/* The speeches that were found: path, and what tells that a file has changed. */
#include "entries.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"

enum { MARK = '\1' };

void
entries_add(
    struct entries *entries, const char *path, const struct stat *status)
{
	struct buf text = {0};

	buf_printf(&text, "%s%c%jd %jd.%09ld %jd.%09ld %jx:%ju", path, MARK,
	    (intmax_t)status->st_size, (intmax_t)status->st_ctim.tv_sec,
	    status->st_ctim.tv_nsec, (intmax_t)status->st_mtim.tv_sec,
	    status->st_mtim.tv_nsec, (uintmax_t)status->st_dev,
	    (uintmax_t)status->st_ino);
	buf_byte(&text, '\0');
	entries->entry = xgrow(entries->entry, &entries->cap,
	    entries->count + 1, sizeof(*entries->entry));
	entries->entry[entries->count++] = text.data;
}

static int
compare(const void *left, const void *right)
{
	const char *const *a = left, *const *b = right;

	return strcmp(*a, *b);
}

void
entries_sort(struct entries *entries)
{
	if (entries->count > 0)
		qsort(entries->entry, entries->count, sizeof(*entries->entry),
		    compare);
}

size_t
entry_path(const char *entry)
{
	return (size_t)(strrchr(entry, MARK) - entry);
}

void
entries_drop(struct entries *entries, size_t i)
{
	free(entries->entry[i]);
	entries->entry[i] = NULL;
}

void
entries_write(const struct entries *entries, struct output *out)
{
	for (size_t i = 0; i < entries->count; i++) {
		const char *entry = entries->entry[i];

		if (entry != NULL)
			output_add(
			    out, (struct span){entry, strlen(entry) + 1});
	}
}

void
entries_free(struct entries *entries)
{
	for (size_t i = 0; i < entries->count; i++)
		free(entries->entry[i]);
	free(entries->entry);
}
