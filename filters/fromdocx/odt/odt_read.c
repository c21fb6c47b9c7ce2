/* An .odt as lines of text. */
#include "odt/odt_read.h"

#include "base/message.h"
#include "odt/odt_state.h"

static void
read_body(struct odt *odt, struct plain *plain)
{
	int depth = odt->x.depth;

	while (xml_part_child(&odt->x, depth))
		if (odt->x.markup == O_TEXT)
			odt_blocks(odt, odt->x.depth, plain, NULL);
}

/* An element of the root; styles that others are based on come first. */
static void
read_part(struct odt *odt, struct plain *plain, bool *bodied)
{
	if (odt->x.markup == O_AUTOMATIC_STYLES) {
		odt_read_styles(odt);
	} else if (odt->x.markup == O_BODY && !*bodied) {
		styles_inherit(&odt->styles);
		numbering_sort(&odt->numbering);
		*bodied = true;
		read_body(odt, plain);
	}
}

/* Styles stand in front of the body. */
static bool
read_content(struct odt *odt, struct package *package, struct plain *plain)
{
	bool good, bodied = false;

	if (xml_part_open(&odt->x, package, ODT_CONTENT) &&
	    xml_part_root(&odt->x))
		while (xml_part_child(&odt->x, 0))
			read_part(odt, plain, &bodied);
	good = !odt->x.failed;
	xml_part_close(&odt->x);
	if (good && !bodied)
		fail(package->source, 0, "%s: no text", ODT_CONTENT);
	return good && bodied;
}

static void
free_odt(struct odt *odt)
{
	styles_free(&odt->styles);
	set_free(&odt->lists);
	set_free(&odt->fonts);
	numbering_free(&odt->numbering);
	plain_free(&odt->notes);
	buf_free(&odt->name);
	buf_free(&odt->characters);
}

bool
odt_read(
    struct package *package, struct plain *plain, struct leftover *leftover)
{
	struct odt odt = {.leftover = leftover};
	bool good;

	odt.styles.ordinary = SET_NONE;
	/* No list has this name. */
	(void)odt_list_style(&odt, SPAN(""));
	good = odt_styles(&odt, package, "styles.xml") &&
	    read_content(&odt, package, plain);
	if (good && odt.note_count > 0)
		plain_add(plain, SPAN(""), CLAIM_NONE);
	plain_append(plain, &odt.notes);
	free_odt(&odt);
	return good;
}
