/* Identifiers of divisions. */
#include "body/ident.h"

#include "base/alloc.h"
#include "base/blank.h"
#include "base/set.h"
#include "chinese/numeral.h"

/* A number longer than this is none: paths would grow without bound. */
enum { NUMBER_MAX = 32 };

static struct span
in_names(const struct tree *tree, size_t from, size_t len)
{
	if (len == 0)
		return SPAN("");
	return (struct span){tree->names.data + from, len};
}

struct span
ident_path(const struct tree *tree, const struct node *node)
{
	const struct division *division = &tree->division[node->division];

	if (node->division == 0)
		return (struct span){NULL, 0};
	return in_names(tree, division->path, division->path_len);
}

struct span
ident_id(const struct tree *tree, const struct node *node)
{
	const struct division *division = &tree->division[node->division];

	if (node->division == 0)
		return (struct span){NULL, 0};
	return in_names(tree, division->id, division->id_len);
}

static bool
is_number(struct span number)
{
	return number.len > 0 && number.len <= NUMBER_MAX &&
	    !span_equal(number, SPAN("0"));
}

/* The number may tell the whole path already: 1.2 below 1. */
static bool
is_path(struct span number, struct span above)
{
	return number.len > above.len + 1 && span_starts(number, above) &&
	    number.ptr[above.len] == '.';
}

/* What the divisions below a node go on from. */
struct above {
	size_t path, path_len; /* in names */
	const char *mark; /* before a path, to make an identifier */
	struct set *taken;
};

/* Write the path of a division into names. */
static void
write_path(struct tree *tree, struct division *division, struct span number,
    const struct above *above)
{
	struct buf *names = &tree->names;

	division->path = names->len;
	buf_reserve(names, above->path_len + 1 + number.len);
	if (above->path_len > 0 &&
	    !is_path(number, in_names(tree, above->path, above->path_len))) {
		buf_span(names, in_names(tree, above->path, above->path_len));
		buf_byte(names, '.');
	}
	buf_span(names, number);
	division->path_len = names->len - division->path;
}

static void
write_id(
    struct tree *tree, struct division *division, const struct above *above)
{
	struct buf *names = &tree->names;

	division->id = names->len;
	buf_string(names, above->mark);
	buf_reserve(names, division->path_len);
	buf_span(names, in_names(tree, division->path, division->path_len));
	division->id_len = names->len - division->id;
	if (division->path_len > 0 &&
	    set_add(
		above->taken, in_names(tree, division->id, division->id_len)))
		return;
	names->len = division->id;
	buf_byte(names, 'd');
	buf_number(names, tree->divisions);
	division->id_len = names->len - division->id;
}

static const struct division *
add_division(struct tree *tree, size_t node, struct span number,
    const struct above *above)
{
	struct division *division;

	tree->division = xgrow(tree->division, &tree->divisions_cap,
	    tree->divisions + 2, sizeof(*tree->division));
	tree->node[node].division = (uint32_t)++tree->divisions;
	division = &tree->division[tree->divisions];
	*division = (struct division){.node = node};
	if (is_number(number))
		write_path(tree, division, number, above);
	write_id(tree, division, above);
	return division;
}

/* No deeper than the levels are. */
static void
number_below(struct tree *tree, size_t node, const struct above *above)
{
	for (size_t i = tree->node[node].first; i > 0; i = tree->node[i].next) {
		const struct division *division;
		struct above below = *above;

		if (tree->node[i].kind != NODE_DIVISION)
			continue;
		division =
		    add_division(tree, i, tree->node[i].block->number, above);
		if (division->path_len > 0) {
			below.path = division->path;
			below.path_len = division->path_len;
		}
		number_below(tree, i, &below);
	}
}

/* 2 of 附件2, 附件二：…; 0: none is told. */
static unsigned
printed_number(const struct block *block)
{
	struct span text =
	    blank_trim(block->label.len > 0 ? block->label : block->text);
	unsigned number = 0;

	if (!span_starts(text, SPAN("附件")))
		return 0;
	text = blank_trim(span_from(text, sizeof("附件") - 1));
	(void)numeral_either(text, 0, &number);
	return number;
}

enum { PRINTED_MOST = 99 };

/* The numbers of attachments that are printed, so that no other has one. */
struct printed {
	bool has[PRINTED_MOST + 1];
	unsigned most;
};

static void
find_printed(const struct tree *tree, struct printed *printed)
{
	for (size_t i = tree->back; i > 0; i = tree->node[i].next) {
		unsigned number = tree->node[i].kind == NODE_NOTES
		    ? 0
		    : printed_number(tree->node[i].block);

		if (number > PRINTED_MOST)
			continue;
		printed->has[number] = number > 0;
		if (number > printed->most)
			printed->most = number;
	}
}

/* 附件 alone is the first that is free; a paper with no such line comes behind all. */
static unsigned
free_number(struct printed *printed, const struct block *block)
{
	unsigned number = 1;

	if (block->kind != KIND_ATTACH)
		number = printed->most + 1;
	while (number <= PRINTED_MOST && printed->has[number])
		number++;
	if (number <= PRINTED_MOST)
		printed->has[number] = true;
	if (number > printed->most)
		printed->most = number;
	return number;
}

/* An attachment has the number that it is printed with, or else one that is free. */
static void
number_attachment(
    struct tree *tree, size_t node, struct printed *printed, struct set *taken)
{
	struct above above = {.mark = "a", .taken = taken};
	struct span number = tree->node[node].block->number;
	const struct division *division;
	struct buf digits = {0};
	unsigned own = printed_number(tree->node[node].block);

	buf_number(&digits,
	    own > 0 ? own : free_number(printed, tree->node[node].block));
	if (!is_number(number))
		number = buf_view(&digits);
	division = add_division(tree, node, number, &above);
	above.path = division->path;
	above.path_len = division->path_len;
	number_below(tree, node, &above);
	buf_free(&digits);
}

void
ident_divisions(struct tree *tree)
{
	struct set taken = {0};
	struct above above = {.mark = "", .taken = &taken};
	struct printed printed = {.most = 0};

	find_printed(tree, &printed);
	number_below(tree, tree->speech, &above);
	for (size_t i = tree->back; i > 0; i = tree->node[i].next) {
		if (tree->node[i].kind == NODE_NOTES)
			(void)add_division(tree, i, SPAN("0"), &above);
		else
			number_attachment(tree, i, &printed, &taken);
	}
	set_free(&taken);
}
