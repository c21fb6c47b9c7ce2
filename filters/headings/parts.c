/* A text cut into the speeches that it holds. */
#include "parts.h"

#include <stdlib.h>

#include "base/alloc.h"

/* A part ends where the next begins; its first line has this number. */
static void
begin(struct parts *parts, struct span rest, size_t line)
{
	if (parts->count > 0)
		parts->list[parts->count - 1].text.len -= rest.len;
	parts->list = xgrow(
	    parts->list, &parts->cap, parts->count + 1, sizeof(*parts->list));
	parts->list[parts->count++] = (struct part){rest, line - 1};
}

/* Pass over the lines in front of that one; false: there are no more. */
static bool
go_to(struct span *rest, size_t *number, size_t line)
{
	for (; *number < line && rest->len > 0; ++*number)
		(void)span_cut(rest, '\n');
	return *number == line && rest->len > 0;
}

/* A line that is found to begin a speech, and given as this, does so. */
static bool
leaves_title(enum kind kind)
{
	return kind == KIND_TITLE || kind == KIND_UNKNOWN;
}

void
parts_cut(struct parts *parts, struct span text, const struct givens *givens,
    bool find)
{
	size_t found = 0, given = 0, number = 1;
	struct span rest = text;

	parts->count = 0;
	begin(parts, text, 1);
	parts->several.count = parts->several.title = 0;
	if (find)
		several_find(&parts->several, text);
	while (found < parts->several.count || given < givens->count) {
		size_t f = found < parts->several.count
		    ? parts->several.line[found]
		    : SIZE_MAX;
		size_t g =
		    given < givens->count ? givens->list[given].line : SIZE_MAX;
		size_t line = f < g ? f : g;
		bool cut = f == line;

		if (g == line) {
			enum kind kind = givens->list[given].kind;

			cut = kind == KIND_DOC || (cut && leaves_title(kind));
		}
		found += f == line;
		given += g == line;
		if (cut && line > 1 && go_to(&rest, &number, line))
			begin(parts, rest, line);
	}
}

struct span
parts_name(struct parts *parts, struct span name, size_t part)
{
	if (parts->count == 1)
		return name;
	parts->name.len = 0;
	buf_span(&parts->name, name);
	buf_printf(&parts->name, "#%zu", part + 1);
	return buf_view(&parts->name);
}

struct givens
parts_give(struct parts *parts, size_t part, struct givens givens)
{
	struct given title = {
	    .line = parts->several.title,
	    .kind = KIND_TITLE,
	    .level = LEVEL_FOUND,
	};
	bool put = false;

	if (part > 0 || parts->count == 1 || title.line == 0)
		return givens;
	for (size_t i = 0; i < givens.count; i++)
		if (givens.list[i].kind == KIND_TITLE ||
		    givens.list[i].line == title.line)
			return givens;
	parts->givens.count = 0;
	for (size_t i = 0; i <= givens.count; i++) {
		bool last = i == givens.count;

		if (!put && (last || givens.list[i].line > title.line)) {
			given_list_add(&parts->givens, &title);
			put = true;
		}
		if (!last)
			given_list_add(&parts->givens, &givens.list[i]);
	}
	givens.list = parts->givens.item;
	givens.count = parts->givens.count;
	return givens;
}

void
parts_free(struct parts *parts)
{
	several_free(&parts->several);
	free(parts->list);
	buf_free(&parts->name);
	free(parts->givens.item);
	*parts = (struct parts){0};
}
