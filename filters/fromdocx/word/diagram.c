/*
 * A drawing that is made of words: points, and links that say which stands below
 * which, and in what order; how it looks is not asked.
 */
#include "word/diagram.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/set.h"
#include "package/xml_part.h"

struct point {
	size_t text, len; /* its lines, in the text of all */
	bool below; /* some other's */
	bool written;
};

/* The lower one of two points; links of one are side by side. */
struct link {
	size_t from, to;
	long order;
};

struct diagram {
	struct xml_part x;
	struct set names; /* of points, by number */
	struct point *point;
	size_t points, point_cap;
	struct link *link;
	size_t links, link_cap;
	struct buf text;
};

static void
read_line(struct diagram *diagram)
{
	struct xml_part *x = &diagram->x;
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		if (x->markup == DRAWN_T)
			xml_part_text(x, &diagram->text);
		else if (x->markup == DRAWN_BR)
			buf_byte(&diagram->text, '\n');
		else
			read_line(diagram);
	}
}

/* Ends of lines in the source are blanks, as everywhere. */
static void
read_lines(struct diagram *diagram)
{
	struct xml_part *x = &diagram->x;
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		size_t from = diagram->text.len;

		if (x->markup != DRAWN_P)
			continue;
		read_line(diagram);
		if (diagram->text.len > from)
			buf_byte(&diagram->text, '\n');
	}
}

/* A point by its name, also where it is yet to come. */
static size_t
point_of(struct diagram *diagram, struct span name)
{
	size_t number = set_put(&diagram->names, name);

	diagram->point = xgrow(diagram->point, &diagram->point_cap, number + 1,
	    sizeof(*diagram->point));
	if (number == diagram->points)
		diagram->point[diagram->points++] = (struct point){.text = 0};
	return number;
}

/* Two of one name are two, by a name that no XML can have. */
static size_t
another_point(struct diagram *diagram, size_t from)
{
	struct buf name = {0};
	size_t number;

	buf_printf(&name, "\1%zu", from);
	number = point_of(diagram, buf_view(&name));
	buf_free(&name);
	return number;
}

/* Points that tell how others look have no text of their own. */
static void
read_point(struct diagram *diagram)
{
	struct xml_part *x = &diagram->x;
	size_t number = point_of(diagram, xml_part_attribute(x, "modelId"));
	bool looks = span_equal(xml_part_attribute(x, "type"), SPAN("pres"));
	size_t from = diagram->text.len;
	int depth = x->depth;

	while (xml_part_child(x, depth))
		if (x->markup == DGM_T && !looks)
			read_lines(diagram);
	if (diagram->text.len == from)
		return;
	if (diagram->point[number].len > 0)
		number = another_point(diagram, from);
	diagram->point[number].text = from;
	diagram->point[number].len = diagram->text.len - from;
}

static void
read_link(struct diagram *diagram)
{
	const struct xml_part *x = &diagram->x;
	struct span type = xml_part_attribute(x, "type");
	struct link link;

	if (type.len > 0 && !span_equal(type, SPAN("parOf")))
		return;
	link.from = point_of(diagram, xml_part_attribute(x, "srcId"));
	link.to = point_of(diagram, xml_part_attribute(x, "destId"));
	link.order = xml_part_number(x, "srcOrd", 0);
	diagram->point[link.to].below = true;
	diagram->link = xgrow(diagram->link, &diagram->link_cap,
	    diagram->links + 1, sizeof(*diagram->link));
	diagram->link[diagram->links++] = link;
}

/* The lists of points and of links, and what is in them. */
static void
read_model(struct diagram *diagram, int depth)
{
	struct xml_part *x = &diagram->x;

	while (xml_part_child(x, depth)) {
		if (x->markup == DGM_PT)
			read_point(diagram);
		else if (x->markup == DGM_CXN)
			read_link(diagram);
		else if (x->markup == DGM_PT_LST || x->markup == DGM_CXN_LST)
			read_model(diagram, x->depth);
	}
}

/* By the upper point, then backwards, because they are piled up. */
static int
compare(const void *left, const void *right)
{
	const struct link *a = left, *b = right;

	if (a->from != b->from)
		return (a->from > b->from) - (a->from < b->from);
	if (a->order != b->order)
		return (a->order < b->order) - (a->order > b->order);
	return (a->to < b->to) - (a->to > b->to);
}

/* The first link from that point, or where it would stand. */
static size_t
find_links(const struct diagram *diagram, size_t from)
{
	size_t low = 0, high = diagram->links;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (diagram->link[middle].from < from)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void
write_point(struct diagram *diagram, size_t number, struct buf *out)
{
	struct point *point = &diagram->point[number];

	point->written = true;
	if (point->len > 0)
		buf_add(out, diagram->text.data + point->text, point->len);
}

/* The point and all below it, each once; `pile` has room for all links and one. */
static void
write_tree(struct diagram *diagram, size_t root, size_t *pile, struct buf *out)
{
	size_t piled = 0;

	pile[piled++] = root;
	while (piled > 0) {
		size_t number = pile[--piled];

		if (diagram->point[number].written)
			continue;
		write_point(diagram, number, out);
		for (size_t i = find_links(diagram, number);
		     i < diagram->links && diagram->link[i].from == number; i++)
			pile[piled++] = diagram->link[i].to;
	}
}

/* From the points that stand below none; then what only a circle holds. */
static void
write_all(struct diagram *diagram, struct buf *out)
{
	size_t *pile = xcalloc(diagram->links + 1, sizeof(*pile));

	if (diagram->links > 0)
		qsort(diagram->link, diagram->links, sizeof(*diagram->link),
		    compare);
	for (int turn = 0; turn < 2; turn++)
		for (size_t i = 0; i < diagram->points; i++)
			if (turn > 0 || !diagram->point[i].below)
				write_tree(diagram, i, pile, out);
	free(pile);
}

bool
diagram_read(struct package *package, const char *part, struct buf *out)
{
	struct diagram diagram = {.points = 0};
	bool good;

	if (xml_part_open(&diagram.x, package, part) &&
	    xml_part_root(&diagram.x))
		read_model(&diagram, diagram.x.depth);
	good = !diagram.x.failed;
	xml_part_close(&diagram.x);
	if (good)
		write_all(&diagram, out);
	set_free(&diagram.names);
	free(diagram.point);
	free(diagram.link);
	buf_free(&diagram.text);
	return good;
}
