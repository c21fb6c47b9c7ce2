/* What stands in the header of a page: the records above the text. */
#include "web/page_head.h"

#include "chinese/date.h"
#include "structure/front/web_page.h"

enum { PLACE_BODY = false, PLACE_HEAD = true };

static const bool heads[KIND_COUNT] = {
#define KIND( \
    id, name, section, given, front, markdown, html, class, place, ...) \
	[KIND_##id] = PLACE_##place,
#include "stream/kinds.def"
};

/* Behind the records of the kind from i on. */
static size_t
end_of_lines(const struct document *document, size_t i)
{
	while (i < document->count && document->blocks[i].kind == KIND_LINE)
		i++;
	return i;
}

/* 来源： alone asks for what is on the next line. */
static bool
asks(const struct block *block)
{
	return span_ends(block->text, SPAN("：")) ||
	    span_ends(block->text, SPAN(":"));
}

/* Behind the last of these lines that is known to be a web page's, or i. */
static size_t
end_of_known(const struct document *document, size_t i, size_t end)
{
	size_t known = i;

	for (size_t k = i; k < end; k++)
		if (furniture_is(document->blocks[k].text))
			known = k + 1;
	return known;
}

/*
 * Lines below the title may be those of a poem: a web page's begin with one that is
 * known, or a stamp, and end with the last that is known where text follows.
 */
size_t
page_head_web(const struct document *document, size_t i)
{
	const struct block *blocks = document->blocks;
	size_t end = end_of_lines(document, i);
	size_t known = end_of_known(document, i, end);

	if (known == i ||
	    !(furniture_is(blocks[i].text) || date_is_line(blocks[i].text)))
		return 0;
	if (end < document->count && heads[blocks[end].kind])
		return end - i;
	return known - i + (known < end && asks(&blocks[known - 1]));
}

/* Not the text, where something of the title block follows. */
static bool
may_stand_between(enum kind kind)
{
	return kind == KIND_META || kind == KIND_NOTE || kind == KIND_FOOTNOTE;
}

size_t
page_head(const struct document *document)
{
	size_t end = 0, i = 0;

	while (i < document->count) {
		enum kind kind = document->blocks[i].kind;
		size_t web = page_head_web(document, i);

		if (web == 0 && !heads[kind] && !may_stand_between(kind))
			break;
		i += web > 0 ? web : 1;
		if (web > 0 || heads[kind])
			end = i;
	}
	return end;
}
