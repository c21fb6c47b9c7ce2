/* An element of a template, as what is written has it. */
#include "template/copy_element.h"

#include "web/escape.h"

const char *
copy_name(const struct xml_part *x)
{
	return (const char *)xmlTextReaderConstLocalName(x->reader);
}

bool
copy_is(const struct xml_part *x, const char *name)
{
	return x->vocabulary == VOCABULARY_WORD &&
	    strcmp(copy_name(x), name) == 0;
}

static bool
is_one_of(const char *name, const char *const *names)
{
	while (*names != NULL && strcmp(*names, name) != 0)
		names++;
	return *names != NULL;
}

static bool
is_left_out(const char *name)
{
	static const char *const names[] = {"numPr", "rsid", "pPrChange",
	    "rPrChange", "tblPrChange", "sectPr", NULL};

	return is_one_of(name, names);
}

/* Colours have their value beside those. */
static bool
is_of_theme(const char *name)
{
	static const char *const names[] = {"themeColor", "themeTint",
	    "themeShade", "themeFill", "themeFillTint", "themeFillShade", NULL};

	return is_one_of(name, names);
}

static struct span
value_of(const xmlAttr *attribute)
{
	const xmlNode *text = attribute->children;

	if (text == NULL || text->content == NULL)
		return SPAN("");
	return span_of((const char *)text->content);
}

static void
write_attribute(const char *name, struct span value, struct buf *out)
{
	buf_printf(out, " w:%s=\"", name);
	escape_attribute(out, value);
	buf_byte(out, '"');
}

/* A font that is named by its place in the theme, minorEastAsia. */
static const struct {
	const char *attribute, *instead;
	bool chinese;
} places[] = {
    {"asciiTheme", "ascii", false},
    {"hAnsiTheme", "hAnsi", false},
    {"eastAsiaTheme", "eastAsia", true},
    {"cstheme", "cs", false},
};

enum { PLACES = sizeof(places) / sizeof(places[0]) };

static size_t
place_of(const char *name)
{
	size_t i = 0;

	while (i < PLACES && strcmp(places[i].attribute, name) != 0)
		i++;
	return i;
}

/* The theme has a font instead of this one. */
static bool
is_replaced(const xmlNode *node, const char *name)
{
	for (const xmlAttr *a = node->properties; a != NULL; a = a->next) {
		size_t i = place_of((const char *)a->name);

		if (i < PLACES && strcmp(places[i].instead, name) == 0)
			return true;
	}
	return false;
}

static void
write_font(
    size_t place, struct span value, const struct theme *theme, struct buf *out)
{
	bool minor = span_starts(value, SPAN("minor"));
	const struct buf *font = places[place].chinese ? &theme->chinese[minor]
						       : &theme->latin[minor];

	if (font->len > 0)
		write_attribute(places[place].instead, buf_view(font), out);
}

static void
copy_attributes(const xmlNode *node, const struct theme *theme, struct buf *out)
{
	for (const xmlAttr *a = node->properties; a != NULL; a = a->next) {
		const char *name = (const char *)a->name;
		size_t place = place_of(name);

		if (a->ns == NULL ||
		    vocabulary_of((const char *)a->ns->href) != VOCABULARY_WORD)
			continue;
		if (place < PLACES)
			write_font(place, value_of(a), theme, out);
		else if (!is_of_theme(name) && !is_replaced(node, name))
			write_attribute(name, value_of(a), out);
	}
}

void
copy_element(struct xml_part *x, const struct theme *theme, struct buf *out)
{
	const xmlNode *node = xmlTextReaderCurrentNode(x->reader);
	struct span name = span_of(copy_name(x));
	size_t inside, from;
	int depth = x->depth;

	if (x->vocabulary != VOCABULARY_WORD || node == NULL ||
	    is_left_out(name.ptr))
		return;
	buf_string(out, "<w:");
	from = out->len;
	buf_span(out, name);
	copy_attributes(node, theme, out);
	buf_byte(out, '>');
	inside = out->len;
	while (xml_part_child(x, depth))
		copy_element(x, theme, out);
	if (out->len == inside) {
		out->data[out->len - 1] = '/';
		buf_byte(out, '>');
		return;
	}
	buf_string(out, "</w:");
	buf_room(out, name.len);
	buf_add(out, out->data + from, name.len);
	buf_byte(out, '>');
}
