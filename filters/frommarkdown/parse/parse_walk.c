/* Markdown to pieces: what a node says, and where. */
#include "parse/parse_walk.h"

#include "base/message.h"
#include "base/translate.h"

size_t
walk_line(const struct walk *walk, cmark_node *node)
{
	int line = cmark_node_get_start_line(node);

	return walk->before + (line > 0 ? (size_t)line : 1);
}

struct span
walk_literal(cmark_node *node)
{
	const char *text = cmark_node_get_literal(node);

	return text == NULL ? (struct span){NULL, 0} : span_of(text);
}

bool
walk_is_break(struct span html)
{
	return span_equal(html, SPAN("<br>")) ||
	    span_equal(html, SPAN("<br/>")) || span_equal(html, SPAN("<br />"));
}

bool
walk_is_comment(struct span html)
{
	static const struct span end = {"-->", 3};
	const char *hit;

	while (span_ends(html, SPAN("\n")) || span_ends(html, SPAN(" ")))
		html.len--;
	if (!span_starts(html, SPAN("<!--")))
		return false;
	hit = memmem(html.ptr, html.len, end.ptr, end.len);
	return hit == html.ptr + html.len - end.len;
}

void
walk_tell(struct walk *walk, cmark_node *node, const char *what)
{
	size_t line = walk_line(walk, node);

	if (walk->told != NULL && walk->told_line == line &&
	    strcmp(walk->told, what) == 0)
		return;
	walk->told = what;
	walk->told_line = line;
	warn(walk->source, line, "%s has no place here; its text is kept",
	    translate(what));
}
