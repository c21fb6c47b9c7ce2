/* Styles and lists of an OpenDocument text. */
#include "base/utf8.h"
#include "odt/odt_state.h"
#include "word/symbol.h"

enum { BULLET = U'•' };

/* How OpenDocument names formats: by their first signs. */
static const struct {
	const char *begins;
	enum number_format format;
} formats[] = {
    {"01", FORMAT_DECIMAL_ZERO},
    {"1", FORMAT_DECIMAL},
    {"a", FORMAT_LOWER_LETTER},
    {"A", FORMAT_UPPER_LETTER},
    {"i", FORMAT_LOWER_ROMAN},
    {"I", FORMAT_UPPER_ROMAN},
    {"一", FORMAT_CHINESE_THOUSAND},
    {"①", FORMAT_CIRCLE},
    {"１", FORMAT_FULL_WIDTH},
    {"甲", FORMAT_STEMS},
    {"子", FORMAT_BRANCHES},
    {"壹, 贰", FORMAT_LEGAL},
    {"壹", FORMAT_LEGAL_TRADITIONAL},
};

long
odt_list_style(struct odt *odt, struct span name)
{
	return (long)set_put(&odt->lists, name) + 1;
}

static enum number_format
format_of(struct span name)
{
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (span_starts(name, span_of(formats[i].begins)))
			return formats[i].format;
	return name.len == 0 ? FORMAT_NONE : FORMAT_DECIMAL;
}

/* The name of a style with its family. */
static struct span
style_name(struct odt *odt, char family, struct span name)
{
	odt->name.len = 0;
	buf_byte(&odt->name, family);
	buf_span(&odt->name, name);
	return buf_view(&odt->name);
}

const struct style *
odt_style(struct odt *odt, char family)
{
	struct span name = xml_part_attribute(&odt->x, "style-name");

	return name.ptr == NULL
	    ? NULL
	    : styles_find(&odt->styles, style_name(odt, family, name));
}

/* Heading_20_1: blanks are written so. */
static struct span
plain_name(struct odt *odt, struct span name)
{
	static const struct span blank = {"_20_", 4};

	odt->characters.len = 0;
	while (name.len > 0) {
		bool is = span_starts(name, blank);

		buf_byte(&odt->characters, is ? ' ' : name.ptr[0]);
		name = span_from(name, is ? blank.len : 1);
	}
	return buf_view(&odt->characters);
}

/* What a style is called tells also where it is not defined: all know Title. */
int
odt_named_claim(struct odt *odt, const char *attribute)
{
	return style_claim(
	    plain_name(odt, xml_part_attribute(&odt->x, attribute)));
}

static size_t
put_parent(struct odt *odt, char family)
{
	struct span parent = xml_part_attribute(&odt->x, "parent-style-name");
	int claim = odt_named_claim(odt, "parent-style-name");
	size_t number;

	if (parent.len == 0)
		return SET_NONE;
	number = styles_put(&odt->styles, style_name(odt, family, parent));
	if (!odt->styles.style[number].known)
		odt->styles.style[number].claim = claim;
	return number;
}

static void
read_looks(struct odt *odt, size_t number)
{
	int depth = odt->x.depth;

	while (xml_part_child(&odt->x, depth)) {
		struct span display = xml_part_attribute(&odt->x, "display");

		struct span font = xml_part_attribute(&odt->x, "font-name");

		if (odt->x.markup != S_TEXT_PROPERTIES)
			continue;
		if (display.ptr != NULL)
			odt->styles.style[number].hidden =
			    span_equal(display, SPAN("none"));
		if (font.ptr != NULL && symbol_is_font(font))
			odt->styles.style[number].signs =
			    set_put(&odt->fonts, font) + 1;
	}
}

static void
read_style(struct odt *odt)
{
	struct span family = xml_part_attribute(&odt->x, "family");
	struct span name = xml_part_attribute(&odt->x, "name");
	struct span list = xml_part_attribute(&odt->x, "list-style-name");
	char letter = family.len > 0 ? family.ptr[0] : '-';
	size_t number, based;

	if (name.ptr == NULL)
		return;
	number = styles_put(&odt->styles, style_name(odt, letter, name));
	based = put_parent(odt, letter);
	odt->styles.style[number].based = based;
	odt->styles.style[number].known = true;
	odt->styles.style[number].claim = odt_named_claim(odt, "name");
	if (list.ptr != NULL)
		odt->styles.style[number].list =
		    list.len > 0 ? odt_list_style(odt, list) : 0;
	read_looks(odt, number);
}

static void
read_suffix(struct odt *odt, struct list_level *level)
{
	struct xml_part *x = &odt->x;
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		struct span by = xml_part_attribute(x, "label-followed-by");

		if (x->markup == S_LEVEL_PROPERTIES)
			read_suffix(odt, level);
		else if (x->markup == S_LABEL && span_equal(by, SPAN("space")))
			level->suffix = SUFFIX_SPACE;
		else if (x->markup == S_LABEL &&
		    span_equal(by, SPAN("nothing")))
			level->suffix = SUFFIX_NOTHING;
	}
}

/* %1%.%2%, as newer files have it, is %1.%2. */
static void
write_format(struct span whole, struct buf *out)
{
	for (size_t i = 0; i < whole.len; i++) {
		buf_byte(out, whole.ptr[i]);
		if (whole.ptr[i] == '%' && i + 2 < whole.len &&
		    whole.ptr[i + 2] == '%') {
			buf_byte(out, whole.ptr[i + 1]);
			i += 2;
		}
	}
}

/* In older files what stands around, and how many levels. */
static void
write_label(struct odt *odt, size_t number, struct buf *out)
{
	struct xml_part *x = &odt->x;
	struct span whole = xml_part_attribute(x, "num-list-format");
	long shown = xml_part_number(x, "display-levels", 1);

	write_format(whole, out);
	if (whole.ptr != NULL)
		return;
	if (shown < 1 || (size_t)shown > number)
		shown = 1;
	buf_span(out, xml_part_attribute(x, "num-prefix"));
	for (size_t i = number - (size_t)shown + 1; i <= number; i++)
		buf_printf(out, "%%%zu%s", i, i < number ? "." : "");
	buf_span(out, xml_part_attribute(x, "num-suffix"));
}

/* The sign of a bullet, also where a font has it in a place of its own. */
static void
write_bullet(struct span sign, struct buf *out)
{
	uint32_t code = BULLET;
	char bytes[4];

	if (sign.len > 0)
		(void)utf8_next(sign, 0, &code);
	if (code >= 0xe000 && code <= 0xf8ff)
		code = BULLET;
	buf_add(out, bytes, utf8_encode(code, bytes));
}

static void
read_level(struct odt *odt, struct list_kind *kind)
{
	struct xml_part *x = &odt->x;
	long number = xml_part_number(x, "level", 0);
	struct buf *texts = &odt->numbering.texts;
	struct list_level level = {
	    .restart = RESTART_ALWAYS, .style = SET_NONE};
	struct span format = xml_part_attribute(x, "num-format");

	if (number < 1 || number > LIST_LEVELS)
		return;
	level.start = (unsigned)xml_part_number(x, "start-value", 1);
	level.text = texts->len;
	if (x->markup == T_NUMBER || x->markup == T_OUTLINE_LEVEL) {
		level.format = format_of(format);
		if (format.len > 0 || x->markup == T_NUMBER)
			write_label(odt, (size_t)number, texts);
	} else {
		level.format = FORMAT_BULLET;
		write_bullet(xml_part_attribute(x, "bullet-char"), texts);
	}
	level.text_len = texts->len - level.text;
	read_suffix(odt, &level);
	kind->level[number - 1] = level;
}

static void
read_list(struct odt *odt, long id)
{
	int depth = odt->x.depth;
	struct list_kind *kind = numbering_add_kind(&odt->numbering, id);
	struct list *list = numbering_add_list(&odt->numbering, id);

	list->kind = id;
	while (xml_part_child(&odt->x, depth))
		read_level(odt, kind);
}

void
odt_read_styles(struct odt *odt)
{
	int depth = odt->x.depth;

	while (xml_part_child(&odt->x, depth)) {
		if (odt->x.markup == S_STYLE)
			read_style(odt);
		else if (odt->x.markup == T_OUTLINE_STYLE)
			read_list(odt, ODT_OUTLINE);
		else if (odt->x.markup == T_LIST_STYLE)
			read_list(odt,
			    odt_list_style(
				odt, xml_part_attribute(&odt->x, "name")));
	}
}

bool
odt_styles(struct odt *odt, struct package *package, const char *part)
{
	bool good;

	if (xml_part_open(&odt->x, package, part) && xml_part_root(&odt->x))
		while (xml_part_child(&odt->x, 0))
			if (odt->x.markup == O_STYLES ||
			    odt->x.markup == O_AUTOMATIC_STYLES)
				odt_read_styles(odt);
	good = !odt->x.failed;
	xml_part_close(&odt->x);
	return good;
}
