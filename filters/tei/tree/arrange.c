/*
 * The children of a node set in the order that TEI allows: what opens a
 * division, paragraphs, divisions, what closes it.
 *
 * TEI has no paragraph behind a division within a division, so that what
 * stands there is a division of its own: the conclusion of a speech, or else a
 * remainder.
 */
#include "stream/table_row.h"
#include "structure/lines/shape.h"
#include "tree/argument.h"
#include "tree/lines_run.h"
#include "tree/standing.h"

static struct node *
at(const struct tree *tree, size_t node)
{
	return &tree->node[node];
}

static enum kind
kind_at(const struct tree *tree, size_t node)
{
	return at(tree, node)->kind == NODE_BLOCK ? at(tree, node)->block->kind
						  : KIND_UNKNOWN;
}

static void
append(struct tree *tree, size_t parent, size_t child)
{
	struct node *to = at(tree, parent);

	if (to->first == 0)
		to->first = (uint32_t)child;
	else
		at(tree, to->last)->next = (uint32_t)child;
	to->last = (uint32_t)child;
	at(tree, child)->next = 0;
}

/* Take all children away; returns the first. */
static size_t
take_children(struct tree *tree, size_t parent)
{
	size_t first = at(tree, parent)->first;

	at(tree, parent)->first = at(tree, parent)->last = 0;
	return first;
}

/* The first child behind a run of notes. */
static size_t
behind_notes(const struct tree *tree, size_t node)
{
	while (node > 0 && kind_at(tree, node) == KIND_NOTE)
		node = at(tree, node)->next;
	return node;
}

/* Move the chain from child to before end to the group; returns end. */
static size_t
move_until(struct tree *tree, size_t group, size_t child, size_t end)
{
	while (child != end) {
		size_t following = at(tree, child)->next;

		append(tree, group, child);
		child = following;
	}
	return end;
}

static size_t
take_titles(struct tree *tree, size_t parent, size_t child)
{
	enum kind kind = kind_at(tree, child);
	size_t group =
	    tree_add(tree, parent, NODE_TITLE, at(tree, child)->block);

	while (child > 0 && kind_at(tree, child) == kind)
		child = move_until(tree, group, child, at(tree, child)->next);
	return child;
}

/* Notes stand among openers, but not behind the last. */
static size_t
take_openers(struct tree *tree, size_t parent, size_t child, size_t behind)
{
	size_t group =
	    tree_add(tree, parent, NODE_OPENER, at(tree, child)->block);

	while (behind > 0 && place_opens(kind_at(tree, behind))) {
		child = move_until(tree, group, child, at(tree, behind)->next);
		behind = behind_notes(tree, child);
	}
	return child;
}

/* An argument, and the paragraph behind it where it is no more than a label. */
static size_t
take_argument(struct tree *tree, size_t parent, size_t child, bool alone)
{
	size_t group =
	    tree_add(tree, parent, NODE_ARGUMENT, at(tree, child)->block);

	child = move_until(tree, group, child, at(tree, child)->next);
	if (alone && child > 0 && kind_at(tree, child) == KIND_PARA)
		child = move_until(tree, group, child, at(tree, child)->next);
	return child;
}

static bool
is_argument(const struct tree *tree, size_t parent, size_t child, bool *alone)
{
	return at(tree, parent)->kind == NODE_SPEECH &&
	    kind_at(tree, child) == KIND_PARA &&
	    argument_begins(at(tree, child)->block, alone);
}

/* Move titles and openers from the chain that begins at child to the parent. */
static size_t
take_top(struct tree *tree, size_t parent, size_t child)
{
	for (;;) {
		size_t behind = behind_notes(tree, child);
		bool alone;

		if (child > 0 && place_titles(kind_at(tree, child)))
			child = take_titles(tree, parent, child);
		else if (child > 0 && is_argument(tree, parent, child, &alone))
			child = take_argument(tree, parent, child, alone);
		else if (behind > 0 && place_opens(kind_at(tree, behind)))
			child = take_openers(tree, parent, child, behind);
		else
			return child;
	}
}

/* （此件公开发布） below who signs. */
static bool
is_remark(const struct tree *tree, size_t child)
{
	return kind_at(tree, child) == KIND_LINE &&
	    shape_is_bracketed(at(tree, child)->block->text);
}

/*
 * Where the closing run of a chain begins, or 0.  Notes and a remark in brackets
 * stand in it, but do not begin it.
 */
static size_t
find_bottom(const struct tree *tree, size_t child)
{
	size_t bottom = 0;

	for (; child > 0; child = at(tree, child)->next) {
		enum kind kind = kind_at(tree, child);

		if (place_closes(kind))
			bottom = bottom == 0 ? child : bottom;
		else if (kind != KIND_NOTE && kind != KIND_FOOTNOTE &&
		    !is_remark(tree, child))
			bottom = 0;
	}
	return bottom;
}

/* Behind the closing run: the notes below a letter are no part of it. */
static size_t
behind_closers(const struct tree *tree, size_t child)
{
	size_t behind = child;

	for (; child > 0; child = at(tree, child)->next)
		if (kind_at(tree, child) != KIND_FOOTNOTE)
			behind = at(tree, child)->next;
	return behind;
}

/* Nothing but notes stands before the end of the chain. */
static bool
is_notes(const struct tree *tree, size_t child, size_t end)
{
	while (child != end && kind_at(tree, child) == KIND_FOOTNOTE)
		child = at(tree, child)->next;
	return child == end;
}

static bool
is_division(const struct tree *tree, size_t node)
{
	return at(tree, node)->kind == NODE_DIVISION ||
	    at(tree, node)->kind == NODE_ARTICLE;
}

static bool
is_row(const struct tree *tree, size_t node)
{
	return at(tree, node)->kind == NODE_BLOCK &&
	    row_is(at(tree, node)->block);
}

/* What stands above a table, which follows. */
static bool
heads_table(const struct tree *tree, size_t node)
{
	size_t next = at(tree, node)->next;

	return kind_at(tree, node) == KIND_CAPTION && next > 0 &&
	    is_row(tree, next) &&
	    row_caption(at(tree, node)->block, at(tree, next)->block);
}

/* Whether b goes on with the list or the lines that a stands in. */
static bool
same_run(const struct tree *tree, size_t a, size_t b)
{
	const struct node *one = at(tree, a), *other = at(tree, b);

	if (kind_at(tree, a) == KIND_LINE)
		return kind_at(tree, b) == KIND_LINE;
	if (kind_at(tree, a) == KIND_CAPTION)
		return is_row(tree, b) && row_caption(one->block, other->block);
	if (is_row(tree, a))
		return is_row(tree, b) && row_goes_on(one->block, other->block);
	return one->kind == NODE_ITEM && other->kind == NODE_ITEM &&
	    (one->block->label.len > 0) == (other->block->label.len > 0);
}

/* TEI has no speech of nothing but a page. */
static bool
may_be_page(const struct tree *tree, size_t parent)
{
	const struct node *around = at(tree, parent);

	return around->kind != NODE_TURN || around->block->label.len > 0 ||
	    (around->first > 0 && at(tree, around->first)->kind != NODE_PAGE);
}

/*
 * Move one block, list or run of lines to the parent; returns what is behind
 * it.  A speaker who says nothing, and kinds that have no place among
 * paragraphs, become NODE_PLACED.
 */
static size_t
take_block(struct tree *tree, size_t parent, size_t child)
{
	enum kind kind = kind_at(tree, child);
	enum node_kind run = NODE_NONE;
	size_t following = at(tree, child)->next, group;

	if (kind == KIND_LINE)
		run = lines_run_kind(tree, child);
	else if (is_row(tree, child) || heads_table(tree, child))
		run = NODE_TABLE;
	else if (at(tree, child)->kind == NODE_ITEM)
		run = NODE_LIST;
	if (run == NODE_PAGE && !may_be_page(tree, parent))
		run = NODE_ROSTER;
	if (run == NODE_PAGE)
		at(tree, child)->kind = run;
	if (run == NODE_NONE || run == NODE_PAGE) {
		if (!place_is_among(kind) || kind == KIND_CAPTION)
			at(tree, child)->kind = NODE_PLACED;
		append(tree, parent, child);
		return following;
	}
	group = tree_add(tree, parent, run, at(tree, child)->block);
	append(tree, group, child);
	while (following > 0 && same_run(tree, child, following)) {
		child = following;
		following = at(tree, child)->next;
		append(tree, group, child);
	}
	return following;
}

/* Move what stands before `end` and the next division into a wrapper. */
static size_t
wrap(struct tree *tree, size_t parent, enum node_kind kind, size_t child,
    size_t end)
{
	size_t group = tree_add(tree, parent, kind, NULL);

	while (child != end && !is_division(tree, child))
		child = take_block(tree, group, child);
	return child;
}

static bool
has_division(const struct tree *tree, size_t child)
{
	for (; child > 0; child = at(tree, child)->next)
		if (is_division(tree, child))
			return true;
	return false;
}

/* The middle of a division: paragraphs, then divisions and wrappers. */
static size_t
take_middle(struct tree *tree, size_t parent, size_t child, size_t end)
{
	bool speech = at(tree, parent)->kind == NODE_SPEECH, behind = false;
	size_t last = 0;

	if (speech && child != end && !is_division(tree, child) &&
	    has_division(tree, child))
		child = wrap(tree, parent, NODE_INTRODUCTION, child, end);
	while (child != end) {
		if (is_division(tree, child)) {
			size_t following = at(tree, child)->next;

			append(tree, parent, child);
			child = following;
			behind = true;
		} else if (behind) {
			child = wrap(tree, parent, NODE_REMAINDER, child, end);
			last = at(tree, parent)->last;
		} else {
			child = take_block(tree, parent, child);
		}
	}
	if (speech && last > 0 && last == at(tree, parent)->last)
		at(tree, last)->kind = NODE_CONCLUSION;
	return child;
}

/* Attachments that are listed in a row are one list. */
static size_t
take_closers(struct tree *tree, size_t group, size_t child, size_t end)
{
	while (child != end) {
		size_t last = child, list;

		if (kind_at(tree, child) != KIND_ATTACH) {
			child = move_until(
			    tree, group, child, at(tree, child)->next);
			continue;
		}
		while (at(tree, last)->next != end &&
		    kind_at(tree, at(tree, last)->next) == KIND_ATTACH)
			last = at(tree, last)->next;
		list = tree_add(
		    tree, group, NODE_ENCLOSURES, at(tree, child)->block);
		child = move_until(tree, list, child, at(tree, last)->next);
	}
	return child;
}

static void
arrange_division(struct tree *tree, size_t node)
{
	size_t child = take_children(tree, node), bottom, group;

	child = take_top(tree, node, child);
	bottom = find_bottom(tree, child);
	if (is_notes(tree, child, bottom))
		bottom = 0; /* TEI has no closer without a paragraph */
	child = take_middle(tree, node, child, bottom);
	if (child == 0)
		return;
	group = tree_add(tree, node, NODE_CLOSER, at(tree, child)->block);
	child = take_closers(tree, group, child, behind_closers(tree, child));
	(void)move_until(tree, node, child, 0);
}

/* An item or a turn holds blocks and lists, and no divisions. */
static void
arrange_blocks(struct tree *tree, size_t node)
{
	size_t child = take_children(tree, node);

	if (child == 0 && at(tree, node)->kind == NODE_TURN &&
	    at(tree, node)->block->label.len == 0)
		at(tree, node)->kind = NODE_PLACED;
	while (child > 0)
		child = take_block(tree, node, child);
}

void
tree_arrange(struct tree *tree)
{
	/* What this adds is behind `nested` and in order already. */
	size_t nested = tree->count;

	for (size_t i = 1; i < nested; i++) {
		enum node_kind kind = at(tree, i)->kind;

		if (kind == NODE_SPEECH || kind == NODE_DIVISION ||
		    kind == NODE_ATTACHMENT || kind == NODE_NOTES)
			arrange_division(tree, i);
		else if (kind == NODE_ITEM || kind == NODE_TURN ||
		    kind == NODE_ARTICLE)
			arrange_blocks(tree, i);
	}
}
