/* The catalogue of a corpus. */
#include "web/siblings.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/cell.h"
#include "base/message.h"
#include "base/utf8.h"
#include "chinese/moment.h"
#include "document/collection.h"
#include "web/list_place.h"
#include "web/order.h"

enum { NAME, TITLE, DATE, ORDER, COMPARE, LANGUAGE, COLUMNS };

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
	    [ORDER] = "order",
	    [COMPARE] = "compare",
	    [LANGUAGE] = "lang",
	};

	for (int i = 0; i < COLUMNS; i++) {
		struct span rest = header;
		size_t at = 0;

		while (rest.ptr != NULL &&
		    !span_equal(span_cut(&rest, '\t'), span_of(names[i])))
			at++;
		layout->at[i] = at;
		/* Who makes a catalogue by hand need not know of these. */
		if (i < ORDER && rest.ptr == NULL &&
		    !span_ends(header, span_of(names[i]))) {
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
	struct span field[COLUMNS] = {{NULL, 0}};
	struct sibling *listed;
	enum language language;
	size_t at = 0;

	for (; line.ptr != NULL; at++) {
		struct span value = cell_read(span_cut(&line, '\t'));

		for (int i = 0; i < COLUMNS; i++)
			if (layout->at[i] == at)
				field[i] = value;
	}
	if (field[NAME].len == 0)
		return;
	if (language_of_tag(field[LANGUAGE], &language))
		catalogue->languages[language]++;
	catalogue->listed = xgrow(catalogue->listed, &catalogue->cap,
	    catalogue->count + 1, sizeof(*catalogue->listed));
	listed = &catalogue->listed[catalogue->count++];
	*listed = (struct sibling){.name = field[NAME], .title = field[TITLE]};
	if (listed->title.len == 0)
		listed->title = listed->name;
	listed->order = collection_number(field[ORDER]);
	listed->compare = field[COMPARE];
	listed->when = order_of_date(moment_first(field[DATE]));
}

static int
compare(const void *left, const void *right)
{
	const struct sibling *a = left, *b = right;
	int order = span_compare(place_above(a->name), place_above(b->name));

	return order != 0
	    ? order
	    : order_in_folder((struct in_folder){a->order, a->when, a->name},
		  (struct in_folder){b->order, b->when, b->name});
}

static void
arrange(struct catalogue *catalogue)
{
	if (catalogue->count > 1)
		qsort(catalogue->listed, catalogue->count,
		    sizeof(*catalogue->listed), compare);
	catalogue->place = xcalloc(catalogue->count, sizeof(*catalogue->place));
	for (size_t i = 0; i < catalogue->count; i++)
		catalogue->place[set_put(
		    &catalogue->names, catalogue->listed[i].name)] = i;
}

/* From the last on, so that each chain begins with the first. */
static void
link_versions(struct catalogue *catalogue)
{
	for (size_t i = catalogue->count; i-- > 0;) {
		struct sibling *it = &catalogue->listed[i], *older;
		size_t number = it->compare.len > 0
		    ? set_find(&catalogue->names, it->compare)
		    : SET_NONE;

		if (number == SET_NONE || catalogue->place[number] == i)
			continue;
		older = &catalogue->listed[catalogue->place[number]];
		it->older = older;
		it->also = older->newer;
		older->newer = it;
	}
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
	link_versions(catalogue);
}

/* The one at this place, where it lies in the same folder. */
static const struct sibling *
beside(const struct catalogue *catalogue, size_t place, struct span name)
{
	return place < catalogue->count &&
		span_equal(place_above(catalogue->listed[place].name),
		    place_above(name))
	    ? &catalogue->listed[place]
	    : NULL;
}

bool
catalogue_language(const struct catalogue *catalogue, enum language *language)
{
	*language = language_of_most(catalogue->languages);
	return catalogue->languages[*language] > 0;
}

struct neighbours
catalogue_find(const struct catalogue *catalogue, struct span name)
{
	size_t number = set_find(&catalogue->names, name), place;

	if (number == SET_NONE)
		return (struct neighbours){NULL, NULL, NULL};
	place = catalogue->place[number];
	return (struct neighbours){
	    &catalogue->listed[place],
	    place > 0 ? beside(catalogue, place - 1, name) : NULL,
	    beside(catalogue, place + 1, name),
	};
}

void
catalogue_close(struct catalogue *catalogue)
{
	if (catalogue->source.data != NULL)
		source_close(&catalogue->source);
	free(catalogue->listed);
	free(catalogue->place);
	set_free(&catalogue->names);
	*catalogue = (struct catalogue){0};
}
