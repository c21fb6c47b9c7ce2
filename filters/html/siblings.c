/* The catalogue of a corpus. */
#include "siblings.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/utf8.h"
#include "web/order.h"

enum { NAME, TITLE, DATE, COLUMNS };

/* Which fields of a line are the columns we want. */
struct layout {
	size_t at[COLUMNS];
};

static bool
read_layout(struct span header, struct layout *layout, const char *path)
{
	static const char *const names[COLUMNS] = {
	    [NAME] = "name",
	    [TITLE] = "title",
	    [DATE] = "date",
	};

	for (int i = 0; i < COLUMNS; i++) {
		struct span rest = header;
		size_t at = 0;

		while (rest.ptr != NULL &&
		    !span_equal(span_cut(&rest, '\t'), span_of(names[i])))
			at++;
		layout->at[i] = at;
		if (rest.ptr == NULL && !span_ends(header, span_of(names[i]))) {
			fail(path, 1, "no column %s; see jg-outline --tsv",
			    names[i]);
			return false;
		}
	}
	return true;
}

static void
read_line(
    struct catalogue *catalogue, struct span line, const struct layout *layout)
{
	struct span field[COLUMNS] = {{NULL, 0}, {NULL, 0}, {NULL, 0}};
	struct listed *listed;
	struct date date;
	size_t at = 0;

	for (; line.ptr != NULL; at++) {
		struct span value = span_cut(&line, '\t');

		for (int i = 0; i < COLUMNS; i++)
			if (layout->at[i] == at)
				field[i] = value;
	}
	if (field[NAME].len == 0)
		return;
	catalogue->listed = xgrow(catalogue->listed, &catalogue->cap,
	    catalogue->count + 1, sizeof(*catalogue->listed));
	listed = &catalogue->listed[catalogue->count++];
	*listed = (struct listed){.name = field[NAME], .title = field[TITLE]};
	if (listed->title.len == 0)
		listed->title = listed->name;
	if (date_read(field[DATE], &date))
		listed->when = order_of_date(date);
}

static int
compare(const void *left, const void *right)
{
	const struct listed *a = left, *b = right;

	return order_compare(a->when, a->name, b->when, b->name);
}

static size_t
slot_of(const struct catalogue *catalogue, struct span name)
{
	uint64_t hash = 0xcbf29ce484222325u;
	size_t i;

	for (size_t k = 0; k < name.len; k++)
		hash = (hash ^ (unsigned char)name.ptr[k]) * 0x100000001b3u;
	i = (size_t)(hash ^ hash >> 29) & (catalogue->size - 1);
	while (catalogue->slot[i] != 0 &&
	    !span_equal(catalogue->listed[catalogue->slot[i] - 1].name, name))
		i = (i + 1) & (catalogue->size - 1);
	return i;
}

static void
arrange(struct catalogue *catalogue)
{
	if (catalogue->count > 1)
		qsort(catalogue->listed, catalogue->count,
		    sizeof(*catalogue->listed), compare);
	catalogue->size = 64;
	while (catalogue->size < catalogue->count * 2)
		catalogue->size *= 2;
	catalogue->slot = xcalloc(catalogue->size, sizeof(*catalogue->slot));
	for (size_t i = 0; i < catalogue->count; i++)
		catalogue->slot[slot_of(catalogue, catalogue->listed[i].name)] =
		    i + 1;
}

static void
read_lines(struct catalogue *catalogue, const char *path)
{
	struct span rest = source_window(&catalogue->source), header;
	struct layout layout;
	size_t at;

	if (utf8_check(rest, &at) == UTF8_INVALID) {
		fail(path, 0, "not UTF-8");
		return;
	}
	header = span_cut(&rest, '\n');
	if (!read_layout(header, &layout, path))
		return;
	while (rest.ptr != NULL && rest.len > 0)
		read_line(catalogue, span_cut(&rest, '\n'), &layout);
}

void
catalogue_open(struct catalogue *catalogue, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

	if (fd < 0) {
		fail_errno(path, NULL);
		return;
	}
	source_open(&catalogue->source, fd, path);
	if (source_all(&catalogue->source))
		read_lines(catalogue, path);
	(void)close(fd);
	arrange(catalogue);
}

size_t
catalogue_find(const struct catalogue *catalogue, struct span name)
{
	size_t place =
	    catalogue->size > 0 ? catalogue->slot[slot_of(catalogue, name)] : 0;

	return place > 0 ? place - 1 : catalogue->count;
}

void
catalogue_close(struct catalogue *catalogue)
{
	if (catalogue->source.data != NULL)
		source_close(&catalogue->source);
	free(catalogue->listed);
	free(catalogue->slot);
	*catalogue = (struct catalogue){0};
}
