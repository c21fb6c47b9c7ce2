/* Front matter: what stands before the text and tells of it. */
#include "front/front_read.h"

#include "front/front_line.h"

static const struct language languages[] = {
    {{"---", 3}, {"...", 3}, ':', false},
    {{"+++", 3}, {"+++", 3}, '=', true},
};

enum { LANGUAGES = sizeof(languages) / sizeof(languages[0]) };

static bool
is_fence(const struct language *language, struct span line, bool closing)
{
	while (span_ends(line, SPAN(" ")))
		line.len--;
	return span_equal(line, language->fence) ||
	    (closing && span_equal(line, language->other_fence));
}

/* Two rules with a text between them are no front matter. */
static bool
begins_with_key(const struct language *language, struct span inside)
{
	while (inside.ptr != NULL && inside.len > 0) {
		struct span line = span_cut(&inside, '\n');

		if (!front_line_is_empty(line))
			return front_line_key(language, &line).len > 0 ||
			    (language->toml && line.ptr[0] == '[');
	}
	return true;
}

/* The lines between the fences, and what follows; false: there are none. */
static bool
find_fences(struct span text, const struct language *language,
    struct span *inside, struct front *front)
{
	struct span rest = text;

	if (!is_fence(language, span_cut(&rest, '\n'), false))
		return false;
	*inside = rest;
	for (front->lines = 2; rest.ptr != NULL; front->lines++) {
		struct span line = span_cut(&rest, '\n');

		if (!is_fence(language, line, true))
			continue;
		inside->len = (size_t)(line.ptr - inside->ptr);
		front->text = rest;
		return begins_with_key(language, *inside);
	}
	return false;
}

struct front
front_read(struct span text, const char *source, front_known *known,
    void *state, struct buf *meta)
{
	enum { FIRST = 2 }; /* line behind the fence */
	const struct language *language = NULL;
	struct front front = {text, 0};
	struct span inside = {NULL, 0};
	struct front_facts facts = {.source = source};

	for (size_t i = 0; i < LANGUAGES && language == NULL; i++)
		if (find_fences(text, &languages[i], &inside, &front))
			language = &languages[i];
	if (language == NULL)
		return (struct front){text, 0};
	if (language->toml || !front_yaml(&facts, inside, FIRST))
		front_lines(&facts, inside, FIRST, language);
	front_facts_write(&facts, known, state, meta);
	front_facts_free(&facts);
	return front;
}
