/*
 * Lists by a name that documents have.
 *
 * Names are in the order of the alphabet, Chinese ones as they are spoken, under the
 * letters that they begin with.
 */
#include "lists/list_named.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "document/facts.h"
#include "web/escape.h"
#include "web/list_place.h"

const struct named named_speakers = {
    "speakers", WORD_BY_SPEAKER, "speakerless", WORD_NAMELESS};
const struct named named_topics = {"topics", WORD_BY_TOPIC, NULL, WORD_COUNT};

/* Fewer names stand together, whatever letters they begin with. */
enum { LETTERS_FROM = 40 };

/* A name of the list: its group, where the key of its place lies, and its letter. */
struct entry_name {
	size_t group, at, len;
	char letter;
};

struct index {
	struct entry_name *name;
	size_t count;
	struct buf keys;
	struct groups *groups;
};

static bool
has_page(struct span name)
{
	struct buf part = {0};
	bool fits = place_part(&part, name);

	buf_free(&part);
	return fits;
}

void
named_put(const struct named *named, struct groups *groups, struct span names,
    size_t item)
{
	bool any = false;

	while (names.len > 0) {
		struct span name = facts_next(&names);

		if (!has_page(name))
			continue;
		groups_put(groups, name, item);
		any = true;
	}
	if (!any && named->rest_file != NULL)
		groups_put(groups, SPAN(""), item);
}

static struct span
key_of(const struct index *index, const struct entry_name *name)
{
	return (struct span){index->keys.data + name->at, name->len};
}

static int
compare(const void *left, const void *right, void *state)
{
	const struct index *index = state;
	const struct entry_name *a = left, *b = right;
	int order;

	if (a->letter != b->letter)
		return a->letter == '#' || b->letter == '#'
		    ? (a->letter == '#') - (b->letter == '#')
		    : a->letter - b->letter;
	order = span_compare(key_of(index, a), key_of(index, b));
	return order != 0
	    ? order
	    : span_compare(set_text(&index->groups->names, a->group),
		  set_text(&index->groups->names, b->group));
}

/* One name alone is in its place without being spoken. */
static void
arrange(struct pinyin *pinyin, struct index *index)
{
	const struct set *names = &index->groups->names;
	bool several =
	    names->count > 1 + (set_find(names, SPAN("")) != SET_NONE);

	index->name = xcalloc(names->count + 1, sizeof(*index->name));
	for (size_t i = 0; i < names->count; i++) {
		struct entry_name name = {i, index->keys.len, 0, '#'};

		if (set_text(names, i).len == 0)
			continue;
		if (several)
			name.letter = pinyin_add(
			    pinyin, set_text(names, i), &index->keys);
		name.len = index->keys.len - name.at;
		index->name[index->count++] = name;
	}
	if (index->count > 1)
		portable_sort(index->name, index->count, sizeof(*index->name),
		    compare, index);
}

static void
add_file(struct buf *out, const struct named *named, struct span name)
{
	buf_printf(out, "%s/", named->file);
	(void)place_part(out, name);
}

/* Links to the letters. */
static void
add_letters(struct lists *lists, const struct index *index, struct buf *out)
{
	char last = '\0';

	buf_printf(out, "<nav class=\"jump\" aria-label=\"%s\">\n",
	    web_word(lists->language, WORD_LETTERS));
	for (size_t i = 0; i < index->count; i++) {
		char letter = index->name[i].letter;

		if (letter != last)
			buf_printf(out, "<a href=\"#l%c\">%c</a>\n",
			    letter == '#' ? '0' : letter, letter);
		last = letter;
	}
	buf_string(out, "</nav>\n");
}

/* Begin a part of the names, under a letter where it is one. */
static void
begin_part(struct buf *out, bool first, char letter)
{
	buf_string(out,
	    first ? "<div class=\"part\">"
		  : "</p></div>\n<div class=\"part\">");
	if (letter != '\0')
		buf_printf(out, "<h2 id=\"l%c\">%c</h2>\n",
		    letter == '#' ? '0' : letter, letter);
	buf_string(out, "<p class=\"names\">\n");
}

static void
add_names(struct lists *lists, const struct named *named,
    const struct index *index, struct buf *out)
{
	bool letters = index->count >= LETTERS_FROM;
	char last = '\0';
	struct buf path = {0};

	if (letters)
		add_letters(lists, index, out);
	for (size_t i = 0; i < index->count; i++) {
		size_t group = index->name[i].group;
		struct span name = set_text(&index->groups->names, group);
		char letter = (char)(letters ? index->name[i].letter : '\0');

		if (i == 0 || letter != last)
			begin_part(out, i == 0, letter);
		last = letter;
		path.len = 0;
		add_file(&path, named, name);
		buf_string(&path, ".html");
		pages_link(lists, out, span_of(named->file), buf_view(&path),
		    name, groups_size(index->groups, group));
	}
	buf_string(out, index->count > 0 ? "</p></div>\n" : "");
	buf_free(&path);
}

static size_t
rest_of(const struct named *named, const struct groups *groups)
{
	return named->rest_file != NULL ? set_find(&groups->names, SPAN(""))
					: SET_NONE;
}

static void
write_names(
    struct lists *lists, const struct named *named, const struct index *index)
{
	size_t rest = rest_of(named, index->groups);
	struct buf above = {0}, path = {0};
	struct list list = {
	    .title = span_of(web_word(lists->language, named->title)),
	    .file = span_of(named->file),
	    .all = named->rest_file != NULL ? lists->entries->count
					    : lists->with_topics,
	};

	add_names(lists, named, index, &above);
	if (rest != SET_NONE) {
		buf_printf(&path, "%s.html", named->rest_file);
		buf_string(&above, "<p class=\"names\">");
		pages_link(lists, &above, list.file, buf_view(&path),
		    span_of(web_word(lists->language, named->rest_title)),
		    groups_size(index->groups, rest));
		buf_string(&above, "</p>\n");
	}
	list.above = buf_view(&above);
	pages_write(lists, &list);
	buf_free(&above);
	buf_free(&path);
}

static void
write_name(struct lists *lists, const struct named *named,
    const struct groups *groups, size_t group)
{
	struct span name = set_text(&groups->names, group);
	struct buf file = {0}, up = {0};
	struct list list = {
	    .title = name,
	    .up_word = named->title,
	    .item = groups_items(groups, group),
	    .count = groups_size(groups, group),
	};

	buf_printf(&up, "%s.html", named->file);
	list.up = buf_cstring(&up);
	if (name.len > 0) {
		add_file(&file, named, name);
	} else {
		buf_string(&file, named->rest_file);
		list.title =
		    span_of(web_word(lists->language, named->rest_title));
	}
	list.file = buf_view(&file);
	pages_write(lists, &list);
	buf_free(&file);
	buf_free(&up);
}

void
named_write(
    struct lists *lists, const struct named *named, struct groups *groups)
{
	struct index index = {.groups = groups};

	groups_arrange(groups);
	arrange(&lists->pinyin, &index);
	write_names(lists, named, &index);
	for (size_t i = 0; i < index.count; i++)
		write_name(lists, named, groups, index.name[i].group);
	if (rest_of(named, groups) != SET_NONE)
		write_name(lists, named, groups, rest_of(named, groups));
	free(index.name);
	buf_free(&index.keys);
}
