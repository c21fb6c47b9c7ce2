/*
 * What a Markdown processor made of a text, from its HTML: a line for each
 * child of the body, of three fields: its element, the elements inside it, and
 * its text less white space.
 *
 *     html-blocks < page.html
 */
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "base/program.h"
#include "base/source.h"
#include "base/unicode.h"
#include "base/utf8.h"

static void
add_text(struct buf *out, struct span text)
{
	uint32_t code;

	for (size_t at = 0, len; at < text.len; at += len) {
		len = utf8_next(text, at, &code);
		if (!unicode_is_space(code) && code != '\n' && code != '\t')
			buf_add(out, text.ptr + at, len);
	}
}

/* The names and the text of what the node holds, in document order. */
static void
walk(const xmlNode *node, struct buf *names, struct buf *text)
{
	for (; node != NULL; node = node->next) {
		if (node->type == XML_TEXT_NODE)
			add_text(text, span_of((const char *)node->content));
		if (node->type != XML_ELEMENT_NODE)
			continue;
		buf_byte(names, ' ');
		buf_string(names, (const char *)node->name);
		walk(node->children, names, text);
	}
}

static void
print_blocks(const xmlNode *body, struct buf *out)
{
	struct buf names = {0}, text = {0};

	for (const xmlNode *n = body->children; n != NULL; n = n->next) {
		names.len = text.len = 0;
		if (n->type == XML_TEXT_NODE)
			add_text(&text, span_of((const char *)n->content));
		else if (n->type == XML_ELEMENT_NODE)
			walk(n->children, &names, &text);
		if (n->type == XML_ELEMENT_NODE)
			buf_string(out, (const char *)n->name);
		else if (text.len == 0)
			continue;
		buf_byte(out, '\t');
		buf_span(out, buf_view(&names));
		buf_byte(out, '\t');
		buf_span(out, buf_view(&text));
		buf_byte(out, '\n');
	}
	buf_free(&names);
	buf_free(&text);
}

static const xmlNode *
find_body(const xmlNode *node)
{
	for (; node != NULL; node = node->next) {
		const xmlNode *found;

		if (node->type != XML_ELEMENT_NODE)
			continue;
		if (strcmp((const char *)node->name, "body") == 0)
			return node;
		found = find_body(node->children);
		if (found != NULL)
			return found;
	}
	return NULL;
}

int
main(void)
{
	struct source src;
	struct buf out = {0};
	const xmlNode *body;
	htmlDocPtr page;

	program_begin("html-blocks");
	source_open(&src, 0, "standard input");
	(void)source_all(&src);
	page = htmlReadMemory(src.data, (int)src.end, NULL, "UTF-8",
	    HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
		HTML_PARSE_RECOVER | XML_PARSE_HUGE);
	body = page == NULL ? NULL : find_body(page->children);
	if (body == NULL)
		fail(src.name, 0, "no page");
	else
		print_blocks(body, &out);
	if (fwrite(out.data, 1, out.len, stdout) != out.len ||
	    fflush(stdout) != 0)
		fail_errno("standard output", NULL);
	xmlFreeDoc(page);
	source_close(&src);
	buf_free(&out);
	return message_status();
}
