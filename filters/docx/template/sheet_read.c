/* The page of a template: ECMA-376, part 1, 17.6. */
#include "template/sheet_read.h"

#include "base/message.h"
#include "template/copy_element.h"

/* Twips. */
enum { SHEET_LEAST = 1440, SHEET_MOST = 31680, ROOM_LEAST = 2880 };

/* A margin of less than none is one from which text may not push. */
static unsigned
twips(const struct xml_part *x, const char *name)
{
	long value = xml_part_number(x, name, 0);

	value = value < 0 ? -value : value;
	return value > SHEET_MOST ? SHEET_MOST : (unsigned)value;
}

static void
read_property(struct own *own, struct xml_part *x)
{
	static const struct theme none;
	struct sheet *sheet = &own->sheet;

	if (copy_is(x, "pgSz")) {
		sheet->width = twips(x, "w");
		sheet->height = twips(x, "h");
		own->landscape = span_equal(
		    xml_part_attribute(x, "orient"), SPAN("landscape"));
	} else if (copy_is(x, "pgMar")) {
		sheet->top = twips(x, "top");
		sheet->bottom = twips(x, "bottom");
		sheet->left = twips(x, "left") + twips(x, "gutter");
		sheet->right = twips(x, "right");
		sheet->footer = twips(x, "footer");
	} else if (copy_is(x, "docGrid")) {
		sheet->line = twips(x, "linePitch");
		own->grid.len = 0;
		copy_element(x, &none, &own->grid);
	}
}

static bool
has_room(const struct sheet *sheet)
{
	return sheet->width >= SHEET_LEAST && sheet->height >= SHEET_LEAST &&
	    sheet->width <= SHEET_MOST && sheet->height <= SHEET_MOST &&
	    sheet->left + sheet->right + ROOM_LEAST <= sheet->width &&
	    sheet->top + sheet->bottom + ROOM_LEAST <= sheet->height;
}

static void
read_section(struct own *own, struct xml_part *x)
{
	int depth = x->depth;

	while (xml_part_child(x, depth))
		read_property(own, x);
}

/* Right in the body stands the section that is the last. */
bool
sheet_read(struct own *own, struct package *package, const char *part)
{
	struct xml_part x;
	bool good;

	if (xml_part_open(&x, package, part) && xml_part_root(&x))
		while (xml_part_child(&x, 0))
			while (xml_part_child(&x, 1))
				if (copy_is(&x, "sectPr"))
					read_section(own, &x);
	good = !x.failed;
	xml_part_close(&x);
	if (good && !has_room(&own->sheet)) {
		fail(package->source, 0,
		    "its page has no room for text between its margins");
		return false;
	}
	return good;
}
