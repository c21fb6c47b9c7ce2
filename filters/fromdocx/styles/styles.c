/* Styles, as far as they say what a paragraph is. */
#include "styles/styles.h"

#include <stdlib.h>
#include <strings.h>

#include "base/alloc.h"
#include "given/plain_lines.h"

enum { BASED_MAX = 32 };

size_t
styles_put(struct styles *styles, struct span id)
{
	size_t count = styles->names.count;
	size_t number = set_put(&styles->names, id);

	if (number < count)
		return number;
	styles->style = xgrow(
	    styles->style, &styles->cap, number + 1, sizeof(*styles->style));
	styles->style[number] = (struct style){
	    .based = SET_NONE,
	    .linked = SET_NONE,
	    .list = LIST_NONE,
	    .level = LEVEL_NONE,
	    .outline = OUTLINE_NONE,
	    .hidden = -1,
	};
	return number;
}

static bool
is_word(struct span name, const char *word)
{
	return name.len == strlen(word) &&
	    strncasecmp(name.ptr, word, name.len) == 0;
}

/* heading 1, Heading 1, 标题 1, 标题1: its level; 0: no such name. */
static int
heading_of(struct span name)
{
	static const char *const words[] = {"heading", "标题", "標題"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t len = strlen(words[i]);
		struct span rest;

		if (name.len <= len ||
		    !is_word((struct span){name.ptr, len}, words[i]))
			continue;
		rest = span_from(name, len);
		if (rest.len == 2 && rest.ptr[0] == ' ')
			rest = span_from(rest, 1);
		if (rest.len == 1 && *rest.ptr >= '1' && *rest.ptr <= '9')
			return *rest.ptr - '0';
	}
	return 0;
}

int
style_claim(struct span name)
{
	if (is_word(name, "title") || is_word(name, "标题") ||
	    is_word(name, "標題"))
		return CLAIM_TITLE;
	if (is_word(name, "subtitle") || is_word(name, "副标题") ||
	    is_word(name, "副標題"))
		return CLAIM_SUBTITLE;
	if (is_word(name, "caption") || is_word(name, "题注") ||
	    is_word(name, "題注"))
		return CLAIM_ABOVE;
	return heading_of(name);
}

/* What a style does not say, those say that it is based on. */
static void
inherit(struct styles *styles, struct style *style)
{
	size_t based = style->based;

	for (int i = 0; based != SET_NONE && i < BASED_MAX; i++) {
		const struct style *from = &styles->style[based];

		if (style->list == LIST_NONE)
			style->list = from->list;
		if (style->level == LEVEL_NONE)
			style->level = from->level;
		if (style->outline == OUTLINE_NONE)
			style->outline = from->outline;
		if (style->hidden < 0)
			style->hidden = from->hidden;
		/* Table Caption of pandoc; what is based on a title may be anything. */
		if (style->claim == CLAIM_NONE && from->claim == CLAIM_ABOVE)
			style->claim = CLAIM_ABOVE;
		based = from->based;
	}
}

void
styles_inherit(struct styles *styles)
{
	for (size_t i = 0; i < styles->names.count; i++)
		inherit(styles, &styles->style[i]);
}

int
styles_lead(const struct styles *styles, const struct style *style)
{
	const struct style *whole;

	if (style->linked == SET_NONE)
		return 0;
	whole = &styles->style[style->linked];
	if (whole->outline >= 0 && whole->outline < OUTLINE_BODY)
		return whole->outline + 1;
	return whole->claim > CLAIM_NONE ? whole->claim : 0;
}

const struct style *
styles_find(const struct styles *styles, struct span id)
{
	size_t number =
	    id.len > 0 ? set_find(&styles->names, id) : styles->ordinary;

	if (number == SET_NONE || !styles->style[number].known)
		return NULL;
	return &styles->style[number];
}

void
styles_free(struct styles *styles)
{
	set_free(&styles->names);
	free(styles->style);
	*styles = (struct styles){0};
}
