/* A page in UTF-8 to a tree, by libxml2's parser, which builds none of its own. */
#include "page/page_parse.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/utf8.h"
#include "page/attribute_guard.h"
#include "page/attributes.h"
#include "page/linked_data.h"

enum {
	DEPTH_MOST = 512,
	TITLE_MOST = 1024,
	META_MOST = 4096,
	TIME_MOST = 64,
	LINKED_MOST = 1 << 16, /* more says nothing */
};

struct parse {
	struct tree *tree;
	htmlParserCtxtPtr parser;
	uint32_t open; /* the innermost element */
	size_t depth, mute; /* how many are open; of which with no text */
	bool too_deep, titled;
	bool links; /* a script that is JSON-LD is open */
	struct buf linked; /* what is in it */
};

static uint32_t
add_node(struct parse *parse, enum element element)
{
	struct tree *tree = parse->tree;
	uint32_t at = (uint32_t)tree->count;

	tree->node =
	    xgrow(tree->node, &tree->cap, tree->count + 1, sizeof(*tree->node));
	tree->node[tree->count++] = (struct node){
	    .parent = parse->open,
	    .end = at + 1,
	    .number = NUMBER_NONE,
	    .columns = 1,
	    .rows = 1,
	    .element = (unsigned char)element,
	};
	return at;
}

static const char *
name_of_meta(const char *const *attributes)
{
	static const char *const keys[] = {"name", "property", "itemprop"};
	const char *name = NULL;

	for (size_t i = 0; name == NULL && i < sizeof(keys) / sizeof(*keys);
	     i++)
		name = attributes_value(attributes, keys[i]);
	return name;
}

/* Names and values are a line each, in which nothing ends one. */
static void
add_meta(struct tree *tree, const char *const *attributes)
{
	const char *name = name_of_meta(attributes);
	const char *content = attributes_value(attributes, "content");
	size_t len;

	if (name == NULL || content == NULL || strpbrk(name, "\t\n") != NULL)
		return;
	buf_printf(&tree->meta, "%s\t", name);
	len = strlen(content);
	if (len > META_MOST) /* cut in front of a character */
		len = utf8_before((struct span){content, len}, META_MOST + 1);
	for (size_t i = 0; i < len; i++)
		buf_byte(&tree->meta, content[i] == '\n' ? ' ' : content[i]);
	buf_byte(&tree->meta, '\n');
}

/* The first hour that is marked as one. */
static void
add_time(struct tree *tree, const char *moment)
{
	if (moment != NULL && strpbrk(moment, "\t\n") == NULL &&
	    strlen(moment) < TIME_MOST && tree_meta(tree, "time").len == 0)
		buf_printf(&tree->meta, "time\t%s\n", moment);
}

static void
add_frame(struct tree *tree, const char *source)
{
	if (source == NULL || *source == '\0' || tree->frames.len > META_MOST)
		return;
	if (tree->frames.len > 0)
		buf_string(&tree->frames, ", ");
	buf_string(&tree->frames, source);
}

/* What shows another file, a PDF mostly: where the page has no text, that has it. */
static void
add_shown(
    struct tree *tree, enum element element, const char *const *attributes)
{
	const char *source = attributes_value(
	    attributes, element == ELEMENT_OBJECT ? "data" : "src");

	if (source == NULL)
		return;
	tree->shows |= strstr(source, ".pdf") != NULL;
	if (element != ELEMENT_EMBED || strstr(source, ".pdf") != NULL)
		add_frame(tree, source);
}

/* libxml2's strings are of another type of character. */
static const char *const *
plain_strings(const xmlChar **attributes)
{
	const char *const *strings;

	memcpy(&strings, &attributes, sizeof(strings));
	return strings;
}

static bool
is_linked_data(enum element element, const char *const *attributes)
{
	const char *type = element == ELEMENT_SCRIPT
	    ? attributes_value(attributes, "type")
	    : NULL;

	return type != NULL && strcasecmp(type, "application/ld+json") == 0;
}

/* The first that says anything is believed. */
static void
end_linked(struct parse *parse)
{
	if (parse->links && parse->linked.len < LINKED_MOST)
		linked_data_read(buf_view(&parse->linked), &parse->tree->meta);
	parse->links = false;
	parse->linked.len = 0;
}

/* What the page says of itself in the attributes of an element. */
static void
take_said(
    struct tree *tree, enum element element, const char *const *attributes)
{
	if (element == ELEMENT_META)
		add_meta(tree, attributes);
	else if (element == ELEMENT_FRAME)
		add_frame(tree, attributes_value(attributes, "src"));
	else if (element == ELEMENT_IFRAME || element == ELEMENT_OBJECT ||
	    element == ELEMENT_EMBED)
		add_shown(tree, element, attributes);
	else if (element == ELEMENT_TIME)
		add_time(tree, attributes_value(attributes, "datetime"));
}

static void
on_start(void *state, const xmlChar *name, const xmlChar **given)
{
	struct parse *parse = state;
	const char *const *attributes = plain_strings(given);
	enum element element = element_of((const char *)name);
	uint32_t at;

	if (++parse->depth > DEPTH_MOST) {
		parse->too_deep = true;
		xmlStopParser(parse->parser);
		return;
	}
	at = add_node(parse, element);
	attributes_read(&parse->tree->node[at], attributes);
	take_said(parse->tree, element, attributes);
	parse->links = is_linked_data(element, attributes);
	parse->mute +=
	    element_stands(element) == STANDS_MUTE && element != ELEMENT_HEAD;
	parse->open = at;
}

static void
on_end(void *state, const xmlChar *name)
{
	struct parse *parse = state;
	struct node *node = &parse->tree->node[parse->open];

	(void)name;
	if (parse->too_deep || parse->depth == 0)
		return;
	parse->depth--;
	end_linked(parse);
	parse->titled |= node->element == ELEMENT_TITLE;
	parse->mute -= element_stands(node->element) == STANDS_MUTE &&
	    node->element != ELEMENT_HEAD;
	node->end = (uint32_t)parse->tree->count;
	parse->open = node->parent;
}

static void
add_text(struct parse *parse, const char *text, size_t len)
{
	struct tree *tree = parse->tree;
	struct node *last = &tree->node[tree->count - 1];

	if (last->element != ELEMENT_TEXT || last->parent != parse->open) {
		uint32_t at = add_node(parse, ELEMENT_TEXT);

		last = &tree->node[at];
		last->start = (uint32_t)tree->text.len;
	}
	buf_add(&tree->text, text, len);
	last->len += (uint32_t)len;
}

static void
on_characters(void *state, const xmlChar *text, int len)
{
	struct parse *parse = state;
	struct buf *title = &parse->tree->title;

	if (parse->too_deep || len <= 0)
		return;
	if (parse->mute == 0)
		add_text(parse, (const char *)text, (size_t)len);
	else if (parse->tree->node[parse->open].element == ELEMENT_TITLE &&
	    !parse->titled && title->len < TITLE_MOST)
		buf_add(title, (const char *)text, (size_t)len);
	else if (parse->links && parse->linked.len < LINKED_MOST)
		buf_add(&parse->linked, (const char *)text, (size_t)len);
}

static void
run(struct parse *parse)
{
	htmlParserCtxtPtr parser = parse->parser;
	xmlSAXHandler handler = {
	    .startElement = on_start,
	    .endElement = on_end,
	    .characters = on_characters,
	    .ignorableWhitespace = on_characters,
	};

	*parser->sax = handler;
	parser->userData = parse;
	(void)htmlCtxtUseOptions(parser,
	    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
		HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
	(void)xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
	(void)htmlParseDocument(parser);
	if (parser->myDoc != NULL)
		xmlFreeDoc(parser->myDoc);
	parser->myDoc = NULL;
}

/* What was open when the parser stopped ends with the page. */
static void
close_all(struct parse *parse)
{
	struct tree *tree = parse->tree;

	while (parse->open != 0) {
		tree->node[parse->open].end = (uint32_t)tree->count;
		parse->open = tree->node[parse->open].parent;
	}
	tree->node[0].end = (uint32_t)tree->count;
}

bool
parse_page(struct span page, const char *source, struct tree *tree)
{
	struct parse parse = {.tree = tree};

	if (page.len > INT_MAX / 2)
		fail(source, 0, "more than 1 GB");
	else if (page.len == 0)
		fail(source, 0, "an empty page");
	else if (!attribute_guard(page))
		fail(source, 0, "a tag of more than %d attributes",
		    ATTRIBUTES_MOST);
	else
		parse.parser =
		    htmlCreateMemoryParserCtxt(page.ptr, (int)page.len);
	if (parse.parser == NULL)
		return false;
	add_node(&parse, ELEMENT_OTHER);
	run(&parse);
	htmlFreeParserCtxt(parse.parser);
	buf_free(&parse.linked);
	close_all(&parse);
	if (parse.too_deep)
		fail(source, 0, "more than %d elements inside one another",
		    DEPTH_MOST);
	return !parse.too_deep;
}
