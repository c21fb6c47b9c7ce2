/* Word's styles, from the part that defines them. */
#include "word/style_read.h"

#include "package/xml_part.h"

static void
read_list(struct xml_part *x, struct style *style)
{
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		if (x->markup == W_NUM_ID)
			style->list = xml_part_number(x, "val", 0);
		else if (x->markup == W_ILVL)
			style->level = (int)xml_part_number(x, "val", 0);
	}
}

static void
read_properties(struct xml_part *x, struct style *style)
{
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		if (x->markup == W_NUM_PR)
			read_list(x, style);
		else if (x->markup == W_OUTLINE_LVL)
			style->outline =
			    (int)xml_part_number(x, "val", OUTLINE_BODY);
		else if (x->markup == W_VANISH)
			style->hidden = xml_part_is_on(x);
	}
}

static void
read_style(struct styles *styles, struct xml_part *x)
{
	struct span id = xml_part_attribute(x, "styleId");
	size_t number = styles_put(styles, id), other;
	int depth = x->depth;

	if (span_equal(xml_part_attribute(x, "type"), SPAN("paragraph")) &&
	    span_equal(xml_part_attribute(x, "default"), SPAN("1")))
		styles->ordinary = number;
	styles->style[number].known = true;
	while (xml_part_child(x, depth)) {
		struct style *style = &styles->style[number];

		if (x->markup == W_NAME) {
			style->claim =
			    style_claim(xml_part_attribute(x, "val"));
			style->issuer = span_equal(
			    xml_part_attribute(x, "val"), SPAN("发文机关标志"));
		} else if (x->markup == W_BASED_ON) {
			other =
			    styles_put(styles, xml_part_attribute(x, "val"));
			styles->style[number].based = other;
		} else if (x->markup == W_LINK) {
			other =
			    styles_put(styles, xml_part_attribute(x, "val"));
			styles->style[number].linked = other;
		} else if (x->markup == W_P_PR || x->markup == W_R_PR) {
			read_properties(x, style);
		}
	}
}

bool
styles_read(struct styles *styles, struct package *package, const char *part)
{
	struct xml_part x;
	bool good;

	styles->ordinary = SET_NONE;
	if (xml_part_open(&x, package, part) && xml_part_root(&x))
		while (xml_part_child(&x, 0))
			if (x.markup == W_STYLE)
				read_style(styles, &x);
	good = !x.failed;
	xml_part_close(&x);
	styles_inherit(styles);
	return good;
}
