/*
 * The text in framed documents of one format, less white space: what no
 * conversion may change.
 *
 *     text-of plain|markdown|tei|html < stream
 *
 * Documents that are not well-formed are refused.  Output is framed alike, a
 * line a document.
 */
#include <cmark.h>
#include <libxml/parser.h>

#include "base/message.h"
#include "base/program.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "stream/frame.h"

static void
add(struct buf *out, struct span text)
{
	uint32_t code;

	for (size_t at = 0, len; at < text.len; at += len) {
		len = utf8_decode(text, at, &code);
		if (len == 0)
			len = 1;
		else if (unicode_is_space(code) || code == '\n' || code == '\t')
			continue;
		buf_add(out, text.ptr + at, len);
	}
}

static bool
of_plain(struct span body, struct buf *out)
{
	add(out, body);
	return true;
}

/* [^3] at the start of the text: 3; nothing where there is none. */
static struct span
name_of(struct span text)
{
	const char *end = span_starts(text, SPAN("[^"))
	    ? memchr(text.ptr, ']', text.len)
	    : NULL;

	return end == NULL
	    ? (struct span){NULL, 0}
	    : (struct span){text.ptr + 2, (size_t)(end - text.ptr) - 2};
}

/* What is printed for it: what a comment behind the note says, or [3], or *. */
static void
add_printed(struct buf *out, struct span body, struct span name, bool label)
{
	struct span printed = {NULL, 0}, rest = body;

	while (rest.ptr != NULL && rest.len > 0) {
		struct span line = span_cut(&rest, '\n'), told;

		if (!span_equal(name_of(line), name) ||
		    !span_starts(span_from(line, name.len + 3), SPAN(": ")) ||
		    !span_ends(line, SPAN("-->")))
			continue;
		told.ptr = memmem(line.ptr, line.len, "<!--", 4);
		told.ptr += 4;
		told.len = (size_t)(line.ptr + line.len - told.ptr) - 3;
		printed = span_cut(&told, ' ');
		if (label && told.len > 0)
			printed = told;
		break;
	}
	if (printed.ptr == NULL) {
		buf_string(out, "\\[");
		buf_span(out, name);
		buf_string(out, "\\]");
		return;
	}
	for (size_t i = 0; i < printed.len; i++) {
		if (strchr("[]*().", printed.ptr[i]) != NULL)
			buf_byte(out, '\\');
		buf_byte(out, printed.ptr[i]);
	}
}

/* A line, in which what stands for a note is what is printed. */
static void
add_line(struct buf *out, struct span body, struct span line)
{
	struct span name = name_of(line);

	if (name.len > 0 &&
	    span_starts(span_from(line, name.len + 3), SPAN(": "))) {
		const char *told = memmem(line.ptr, line.len, " <!--", 5);

		add_printed(out, body, name, true);
		line.len = told == NULL ? line.len : (size_t)(told - line.ptr);
		line = span_from(line, name.len + 4);
	} else if (span_starts(line, SPAN("    "))) {
		line = span_from(line, 4);
	}
	for (size_t at = 0; at < line.len; at++) {
		name = name_of(span_from(line, at));
		if (name.len > 0) {
			add_printed(out, body, name, false);
			at += name.len + 2;
		} else {
			if (line.ptr[at] == '\\' && at + 1 < line.len)
				buf_byte(out, line.ptr[at++]);
			buf_byte(out, line.ptr[at]);
		}
	}
	buf_byte(out, '\n');
}

/* CommonMark knows no notes. */
static void
without_notes(struct span body, struct buf *out)
{
	struct span rest = body;

	while (rest.ptr != NULL && rest.len > 0)
		add_line(out, body, span_cut(&rest, '\n'));
}

static bool
of_markdown(struct span body, struct buf *out)
{
	struct buf plain = {0};
	cmark_node *root;
	cmark_iter *iter;

	if (memmem(body.ptr, body.len, "[^", 2) != NULL) {
		without_notes(body, &plain);
		body = buf_view(&plain);
	}
	root = cmark_parse_document(body.ptr, body.len, CMARK_OPT_DEFAULT);
	iter = cmark_iter_new(root);

	for (cmark_event_type e;
	     (e = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
		const char *text =
		    cmark_node_get_literal(cmark_iter_get_node(iter));

		if (e == CMARK_EVENT_ENTER && text != NULL)
			add(out, span_of(text));
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
	buf_free(&plain);
	return true;
}

/* Elements that the converter added to the text say so. */
static void
add_nodes(struct buf *out, xmlNode *node)
{
	for (; node != NULL; node = node->next)
		if (node->type == XML_TEXT_NODE ||
		    node->type == XML_CDATA_SECTION_NODE)
			add(out, span_of((const char *)node->content));
		else if (node->type == XML_ELEMENT_NODE &&
		    !xmlHasProp(node, (const xmlChar *)"data-added"))
			add_nodes(out, node->children);
}

static xmlNode *
find(xmlNode *node, const char *name)
{
	for (; node != NULL; node = node->next) {
		xmlNode *inside;

		if (node->type != XML_ELEMENT_NODE)
			continue;
		if (strcmp((const char *)node->name, name) == 0)
			return node;
		inside = find(node->children, name);
		if (inside != NULL)
			return inside;
	}
	return NULL;
}

static bool
of_xml(struct span body, struct buf *out, const char *element)
{
	xmlDoc *document = xmlReadMemory(body.ptr, (int)body.len, "document",
	    "UTF-8", XML_PARSE_NONET | XML_PARSE_HUGE);
	xmlNode *text =
	    document == NULL ? NULL : find(document->children, element);

	if (text != NULL)
		add_nodes(out, text->children);
	xmlFreeDoc(document);
	return text != NULL;
}

static bool
of_tei(struct span body, struct buf *out)
{
	return of_xml(body, out, "text");
}

static bool
of_html(struct span body, struct buf *out)
{
	return of_xml(body, out, "article");
}

static const struct format {
	const char *name;
	bool (*text)(struct span body, struct buf *out);
} formats[] = {
    {"plain", of_plain},
    {"markdown", of_markdown},
    {"tei", of_tei},
    {"html", of_html},
    {0},
};

static void
copy(const struct format *format, struct output *out)
{
	struct source src;
	struct frame_reader reader;
	struct text text;
	struct buf line = {0};

	source_open(&src, 0, "standard input");
	frame_reader_open(&reader, &src);
	while (frame_next(&reader, &text)) {
		line.len = 0;
		if (!format->text(text.body, &line))
			fail(src.name, 0, "%.*s is not well-formed",
			    (int)text.name.len, text.name.ptr);
		buf_byte(&line, '\n');
		frame_begin(out, text.name, (struct span){NULL, 0});
		output_add(out, buf_view(&line));
		frame_end(out);
	}
	buf_free(&line);
	source_close(&src);
}

int
main(int argc, char **argv)
{
	const struct format *format = formats;
	struct output out;

	program_begin("text-of");
	while (argc == 2 && format->name != NULL &&
	    strcmp(format->name, argv[1]) != 0)
		format++;
	if (argc != 2 || format->name == NULL) {
		complain("usage: text-of plain|markdown|tei|html");
		return 2;
	}
	output_open(&out, 1, "standard output");
	copy(format, &out);
	output_close(&out);
	return message_status();
}
