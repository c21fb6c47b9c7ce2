/* The containers of a text: divisions, openers, lists, turns. */
#include "body/body.h"

#include "base/blank.h"
#include "body/enclosure.h"
#include "body/ident.h"
#include "body/nameline.h"
#include "body/record.h"
#include "body/record_parts.h"
#include "tree/lines_run.h"

static void write_children(struct body *body, const struct node *node);

static void
write_id(struct body *body, struct span part, size_t count)
{
	xml_identifier(
	    body->xml, "xml:id", "", body->id, part, count > 1 ? count : 0);
}

/* 一是, 一要: points are told by their words, whatever their level. */
static bool
is_point(struct span label)
{
	return span_ends(label, SPAN("是")) || span_ends(label, SPAN("要"));
}

static const char *
division_type(const struct block *head)
{
	static const char *const types[] = {
	    "section", "section", "subsection", "point", "subpoint"};
	enum { LAST = sizeof(types) / sizeof(types[0]) - 1 };

	if (is_point(head->label) && head->level < LAST)
		return "point";
	return types[head->level < LAST ? head->level : LAST];
}

static void
write_division(struct body *body, const struct node *node)
{
	struct xml *xml = body->xml;
	struct span path = ident_path(body->tree, node);

	const char *type = "attachment";

	if (node->kind == NODE_NOTES)
		type = "notes";
	else if (node->kind == NODE_DIVISION)
		type = division_type(node->block);
	xml_enter(xml, TAG_DIV);
	xml_attribute_string(xml, "type", type);
	if (path.len > 0)
		xml_attribute(xml, "n", path);
	write_id(body, ident_id(body->tree, node), 0);
	/* the title of what is enclosed stands below, among the children */
	if (node->block->kind != KIND_TITLE)
		record_head(body, node->block);
	write_children(body, node);
	xml_leave(xml);
}

/* The number of an article counts through the law, and is no path. */
static void
write_article(struct body *body, const struct node *node)
{
	const struct provision *article =
	    articles_at(body->articles, node->block);
	struct xml *xml = body->xml;
	struct buf id = {0};

	buf_string(&id, "art");
	article_name(article, &id);
	xml_enter(xml, TAG_DIV);
	xml_attribute_string(xml, "type", "article");
	xml_attribute(xml, "n", node->block->number);
	write_id(body, buf_view(&id), 0);
	buf_free(&id);
	xml_block(xml, TAG_HEAD);
	xml_attribute_string(xml, "rend", "run-in");
	xml_text(xml, blank_trim(node->block->label));
	xml_close(xml);
	record_clause(body, node->block, false);
	write_children(body, node);
	xml_leave(xml);
}

/* A division that no heading begins: its type and its identifier. */
static void
enter_part(struct body *body, const char *type)
{
	xml_enter(body->xml, TAG_DIV);
	xml_attribute_string(body->xml, "type", type);
}

static void
write_part(struct body *body, const struct node *node, const char *type,
    struct span id)
{
	enter_part(body, type);
	write_id(body, id, 0);
	write_children(body, node);
	xml_leave(body->xml);
}

/* The count tells the remainders of one division apart. */
static void
write_remainder(struct body *body, const struct node *parent,
    const struct node *node, size_t count)
{
	struct span above = ident_id(body->tree, parent);
	struct buf id = {0};

	if (above.len > 0) {
		buf_span(&id, above);
		buf_byte(&id, '.');
	}
	buf_string(&id, "rest");
	enter_part(body, "remainder");
	write_id(body, buf_view(&id), count);
	buf_free(&id);
	write_children(body, node);
	xml_leave(body->xml);
}

/* A line of the roster says who was there. */
static bool
is_attendance(const struct body *body, const struct node *node)
{
	for (size_t i = node->first; i > 0; i = body->tree->node[i].next)
		if (body->tree->node[i].block != NULL &&
		    lines_run_tells_presence(body->tree->node[i].block))
			return true;
	return false;
}

/* Labels and items in turn where items have labels, else items, or lines. */
static void
write_list(struct body *body, const struct node *node)
{
	const char *rend = "simple";

	if (node->kind == NODE_LIST)
		rend = node->block->label.len > 0 ? "numbered" : "bulleted";
	xml_enter(body->xml, TAG_LIST);
	if (node->kind == NODE_ROSTER && is_attendance(body, node))
		xml_attribute_string(body->xml, "type", "attendance");
	xml_attribute_string(body->xml, "rend", rend);
	write_children(body, node);
	xml_leave(body->xml);
}

static void
write_item(struct body *body, const struct node *node)
{
	struct xml *xml = body->xml;
	const struct block *block = node->block;

	if (block->label.len > 0)
		xml_leaf(xml, TAG_LABEL, block->label);
	if (node->first == 0) {
		record_item(body, block);
		return;
	}
	xml_enter(xml, TAG_ITEM);
	record_number(body, block);
	record_paragraph(body, block, false);
	write_children(body, node);
	xml_leave(xml);
}

static void
write_turn(struct body *body, const struct node *node)
{
	size_t block = (size_t)(node->block - body->document->blocks), count;
	const size_t *who = voices_of(body->people->voices, block, &count);

	xml_enter(body->xml, TAG_SP);
	people_refer(body->people, body->xml, "who", who, count);
	record_speaker(body, node->block);
	write_children(body, node);
	xml_leave(body->xml);
}

/* Nodes that are one element around their children. */
static void
write_group(struct body *body, const struct node *node)
{
	enum tag tag = TAG_LG;

	if (node->kind == NODE_OPENER)
		tag = TAG_OPENER;
	else if (node->kind == NODE_CLOSER)
		tag = TAG_CLOSER;
	else if (node->kind == NODE_TABLE)
		tag = TAG_TABLE;
	else if (node->kind == NODE_ARGUMENT)
		tag = TAG_ARGUMENT;
	xml_enter(body->xml, tag);
	write_children(body, node);
	xml_leave(body->xml);
}

static void
write_introduction(struct body *body, const struct node *node)
{
	write_part(body, node, "introduction", SPAN("intro"));
}

static void
write_conclusion(struct body *body, const struct node *node)
{
	write_part(body, node, "conclusion", SPAN("concl"));
}

static void (*const writers[])(struct body *, const struct node *) = {
    [NODE_PLACED] = record_placed,
    [NODE_DIVISION] = write_division,
    [NODE_ARTICLE] = write_article,
    [NODE_ITEM] = write_item,
    [NODE_TURN] = write_turn,
    [NODE_INTRODUCTION] = write_introduction,
    [NODE_CONCLUSION] = write_conclusion,
    [NODE_TITLE] = record_title,
    [NODE_OPENER] = write_group,
    [NODE_CLOSER] = write_group,
    [NODE_LIST] = write_list,
    [NODE_VERSE] = write_group,
    [NODE_ROSTER] = write_list,
    [NODE_TABLE] = write_group,
    [NODE_PAGE] = record_page,
    [NODE_ARGUMENT] = write_group,
    [NODE_ENCLOSURES] = enclosures_write,
};

/* The numbered divisions of a node; more than this are never announced. */
static unsigned
count_parts(const struct body *body, const struct node *node)
{
	enum { PARTS_MAX = 99 };
	unsigned parts = 0;

	for (size_t i = node->first; i > 0; i = body->tree->node[i].next)
		if (body->tree->node[i].kind == NODE_DIVISION &&
		    ident_path(body->tree, &body->tree->node[i]).len > 0 &&
		    ++parts > PARTS_MAX)
			return 0;
	return parts;
}

/*
 * An introduction announces the divisions of its speech, and what is said or
 * listed those of its division; behind the divisions nothing is announced.
 */
static void
choose_announced(struct body *body, const struct node *parent)
{
	if (parent->kind == NODE_SPEECH || parent->kind == NODE_DIVISION ||
	    parent->kind == NODE_ATTACHMENT || parent->kind == NODE_NOTES) {
		body->announced = parent;
		body->parts = count_parts(body, parent);
	} else if (parent->kind == NODE_REMAINDER ||
	    parent->kind == NODE_CONCLUSION) {
		body->parts = 0;
	}
}

static void
write_child(struct body *body, const struct node *parent,
    const struct node *node, size_t *remainders)
{
	if (node->kind == NODE_BLOCK)
		record_write(body, node->block, parent->kind);
	else if (node->kind == NODE_REMAINDER)
		write_remainder(body, parent, node, ++*remainders);
	else
		writers[node->kind](body, node);
}

static void
write_children(struct body *body, const struct node *parent)
{
	const struct node *announced = body->announced;
	unsigned parts = body->parts;
	size_t remainders = 0;

	choose_announced(body, parent);
	for (size_t i = parent->first; i > 0; i = body->tree->node[i].next)
		write_child(body, parent, &body->tree->node[i], &remainders);
	body->announced = announced;
	body->parts = parts;
}

void
body_write(struct body *body)
{
	const struct tree *tree = body->tree;
	struct xml *xml = body->xml;

	xml_enter(xml, TAG_TEXT);
	xml_enter(xml, TAG_BODY);
	xml_enter(xml, TAG_DIV);
	xml_attribute_string(xml, "type", body->type);
	write_id(body, span_of(body->type), 0);
	write_children(body, &tree->node[tree->speech]);
	xml_leave(xml);
	xml_leave(xml);
	if (tree->back > 0) {
		xml_enter(xml, TAG_BACK);
		for (size_t i = tree->back; i > 0; i = tree->node[i].next)
			write_division(body, &tree->node[i]);
		xml_leave(xml);
	}
	xml_leave(xml);
}
