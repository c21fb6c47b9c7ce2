/* The fonts of the theme of a template: ECMA-376, part 1, 20.1.4.1.18. */
#include "template/theme_read.h"

static void
keep(struct buf *font, const struct xml_part *x)
{
	struct span name = xml_part_attribute(x, "typeface");

	if (name.len == 0)
		return;
	font->len = 0;
	buf_span(font, name);
}

/* Of all scripts; what is for Chinese where no font is for all of the East. */
static void
read_fonts(struct xml_part *x, struct theme *theme, bool minor)
{
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		const char *name = copy_name(x);

		if (strcmp(name, "latin") == 0)
			keep(&theme->latin[minor], x);
		else if (strcmp(name, "ea") == 0)
			keep(&theme->chinese[minor], x);
		else if (strcmp(name, "font") == 0 &&
		    theme->chinese[minor].len == 0 &&
		    span_equal(xml_part_attribute(x, "script"), SPAN("Hans")))
			keep(&theme->chinese[minor], x);
	}
}

static void
read_scheme(struct xml_part *x, struct theme *theme)
{
	int depth = x->depth;

	while (xml_part_child(x, depth))
		if (strcmp(copy_name(x), "majorFont") == 0)
			read_fonts(x, theme, false);
		else if (strcmp(copy_name(x), "minorFont") == 0)
			read_fonts(x, theme, true);
}

bool
theme_read(struct theme *theme, struct package *package, const char *part)
{
	struct xml_part x;
	bool good;

	if (xml_part_open(&x, package, part) && xml_part_root(&x))
		while (xml_part_child(&x, 0))
			while (xml_part_child(&x, 1))
				if (strcmp(copy_name(&x), "fontScheme") == 0)
					read_scheme(&x, theme);
	good = !x.failed;
	xml_part_close(&x);
	return good;
}

void
theme_free(struct theme *theme)
{
	for (int i = 0; i < 2; i++) {
		buf_free(&theme->latin[i]);
		buf_free(&theme->chinese[i]);
	}
}
