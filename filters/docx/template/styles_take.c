/* The styles of a template, and which of them are those of a paper. */
#include "template/styles_take.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/message.h"
#include "template/style_name.h"
#include "web/escape.h"

enum {
	STYLES_MOST = 4 << 20,
	ID_MOST = 255,
	SIZE_LEAST = 2, /* half points, as Word has them */
	SIZE_MOST = 3276,
	SIZE_USUAL = 20,
	BASED_MOST = 16, /* styles that are based on one another */
};

/* A style of the template, as far as it is asked. */
struct taken {
	struct buf id, based, link;
	size_t from, to; /* its w:rPr, of what was copied */
	unsigned size; /* half points; 0: it says nothing */
	bool indented; /* it says how far a first line is */
};

struct taking {
	struct own *own;
	const struct theme *theme;
	struct set names, ids; /* of styles, by number */
	size_t *named; /* the style of a name */
	size_t names_cap;
	struct taken *taken;
	size_t count, cap;
	unsigned size; /* half points, where no style says one */
	size_t normal; /* of paragraphs, where none is named, or SET_NONE */
};

/* The first style of a name, or id, is the one of that name. */
static void
name_style(struct taking *taking, enum style_type type, struct span name)
{
	struct buf key = {0};
	size_t at;

	style_key(type, name, &key);
	at = set_find(&taking->names, buf_view(&key));
	if (at == SET_NONE) {
		at = set_put(&taking->names, buf_view(&key));
		taking->named = xgrow(taking->named, &taking->names_cap, at + 1,
		    sizeof(*taking->named));
		taking->named[at] = taking->count;
	}
	buf_free(&key);
}

static void
keep_value(struct buf *out, const struct xml_part *x)
{
	out->len = 0;
	escape_attribute(out, xml_part_attribute(x, "val"));
}

/* The size of characters in what was copied, or 0. */
static unsigned
size_in(const struct buf *out, size_t from)
{
	static const char element[] = "<w:sz w:val=\"";
	struct span text = span_from(buf_view(out), from);
	const char *at = text.len > 0
	    ? memmem(text.ptr, text.len, element, sizeof(element) - 1)
	    : NULL;
	unsigned size = 0;

	if (at == NULL)
		return 0;
	for (at += sizeof(element) - 1; ascii_is_digit(*at) && size < SIZE_MOST;
	     at++)
		size = size * 10 + (unsigned)(*at - '0');
	return size >= SIZE_LEAST && size <= SIZE_MOST ? size : 0;
}

static void
see_indent(struct taken *taken, const struct buf *out, size_t from)
{
	struct span text = span_from(buf_view(out), from);

	taken->indented = taken->indented ||
	    (text.len > 0 &&
		(memmem(text.ptr, text.len, "w:firstLine", 11) != NULL ||
		    memmem(text.ptr, text.len, "w:hanging", 9) != NULL));
}

/* What stands in a style; w:name was not there yet when it began. */
static void
take_property(struct taking *taking, enum style_type type, struct xml_part *x)
{
	struct taken *taken = &taking->taken[taking->count];
	struct buf *out = &taking->own->styles;
	struct span name;
	size_t from = out->len;
	bool marks = copy_is(x, "rPr"), places = copy_is(x, "pPr");

	if (copy_is(x, "name")) {
		name_style(taking, type, xml_part_attribute(x, "val"));
	} else if (copy_is(x, "aliases")) {
		name = xml_part_attribute(x, "val");
		while (name.len > 0)
			name_style(taking, type, span_cut(&name, ','));
	} else if (copy_is(x, "basedOn")) {
		keep_value(&taken->based, x);
	} else if (copy_is(x, "link")) {
		keep_value(&taken->link, x);
	}
	copy_element(x, taking->theme, out);
	if (places)
		see_indent(taken, out, from);
	if (marks) {
		taken->size = size_in(out, from);
		taken->from = from;
		taken->to = out->len;
	}
}

static enum style_type
type_of(const struct xml_part *x)
{
	struct span type = xml_part_attribute(x, "type");
	enum style_type i = TYPE_PARAGRAPH;

	while (i < TYPE_COUNT && !span_equal(type, span_of(style_types[i])))
		i = (enum style_type)(i + 1);
	return i;
}

static bool
is_true(struct span value)
{
	return span_equal(value, SPAN("1")) ||
	    span_equal(value, SPAN("true")) || span_equal(value, SPAN("on"));
}

static void
begin_style(struct taking *taking, enum style_type type, struct span id,
    const struct xml_part *x)
{
	struct buf *out = &taking->own->styles;
	bool usual = is_true(xml_part_attribute(x, "default"));
	bool custom = is_true(xml_part_attribute(x, "customStyle"));

	buf_printf(out, "<w:style w:type=\"%s\"%s%s w:styleId=\"",
	    style_types[type], usual ? " w:default=\"1\"" : "",
	    custom ? " w:customStyle=\"1\"" : "");
	escape_attribute(out, id);
	buf_string(out, "\">");
	if (usual && type == TYPE_PARAGRAPH && taking->normal == SET_NONE)
		taking->normal = taking->count;
}

/*
 * Lists that Word counts are left out, tables but the usual one, of which some files
 * have a hundred, and a second style of an id.
 */
static void
take_style(struct taking *taking, struct xml_part *x)
{
	enum style_type type = type_of(x);
	struct span id = xml_part_attribute(x, "styleId");
	struct taken *taken;
	int depth = x->depth;

	if (type == TYPE_COUNT ||
	    (type == TYPE_TABLE &&
		!is_true(xml_part_attribute(x, "default"))) ||
	    id.len == 0 || id.len > ID_MOST || !set_add(&taking->ids, id))
		return;
	taking->taken = xgrow(taking->taken, &taking->cap, taking->count + 1,
	    sizeof(*taking->taken));
	taken = &taking->taken[taking->count];
	*taken = (struct taken){.from = 0};
	escape_attribute(&taken->id, id);
	begin_style(taking, type, id, x);
	name_style(taking, type, id);
	while (xml_part_child(x, depth))
		take_property(taking, type, x);
	buf_string(&taking->own->styles, "</w:style>\n");
	taking->count++;
}

static void
take_part(struct taking *taking, struct xml_part *x)
{
	struct buf *out = &taking->own->styles;
	unsigned size;

	if (copy_is(x, "style")) {
		take_style(taking, x);
	} else if (copy_is(x, "docDefaults") && out->len == 0) {
		copy_element(x, taking->theme, out);
		size = size_in(out, 0);
		taking->size = size > 0 ? size : taking->size;
	}
}

static bool
take_all(struct taking *taking, struct package *package, const char *part)
{
	const struct buf *out = &taking->own->styles;
	struct xml_part x;
	bool good;

	if (xml_part_open(&x, package, part) && xml_part_root(&x))
		while (out->len <= STYLES_MOST && xml_part_child(&x, 0))
			take_part(taking, &x);
	good = !x.failed;
	xml_part_close(&x);
	if (good && out->len > STYLES_MOST) {
		fail(package->source, 0, "%s: styles of more than 4 MB", part);
		return false;
	}
	return good;
}

static struct taken *
find_style(const struct taking *taking, enum style style)
{
	struct span names = style_names(style);
	struct taken *found = NULL;

	while (names.len > 0 && found == NULL) {
		struct buf key = {0};
		size_t at;

		style_key(style_type(style), span_cut(&names, '|'), &key);
		at = set_find(&taking->names, buf_view(&key));
		if (at != SET_NONE)
			found = &taking->taken[taking->named[at]];
		buf_free(&key);
	}
	return found;
}

static struct taken *
find_id(const struct taking *taking, const struct buf *id)
{
	for (size_t i = 0; i < taking->count && id->len > 0; i++)
		if (span_equal(buf_view(&taking->taken[i].id), buf_view(id)))
			return &taking->taken[i];
	return NULL;
}

/* The style, or one that it is based on, says how far a first line is indented. */
static bool
is_indented(const struct taking *taking, const struct taken *style)
{
	for (int i = 0; i < BASED_MOST && style != NULL; i++) {
		if (style->indented)
			return true;
		style = find_id(taking, &style->based);
	}
	return false;
}

static unsigned
size_of(const struct taking *taking, const struct taken *style)
{
	for (int i = 0; i < BASED_MOST && style != NULL; i++) {
		if (style->size > 0)
			return style->size;
		style = find_id(taking, &style->based);
	}
	return taking->size;
}

static char *
copy_of(const struct buf *text)
{
	struct buf copy = {0};

	buf_span(&copy, buf_view(text));
	(void)buf_cstring(&copy);
	return copy.data;
}

/* The same look for a heading that a sentence runs on, where it has none. */
static void
link_heading(struct taking *taking, enum style style, const struct taken *taken)
{
	struct own *own = taking->own;

	if (find_id(taking, &taken->link) != NULL) {
		own->linked[style] = copy_of(&taken->link);
		return;
	}
	own->marks_from[style] = taken->from;
	own->marks_to[style] = taken->to;
}

/* Normal of a file whose first lines are not indented, as a paper's are, is not it. */
static bool
is_body(const struct taking *taking, const struct taken *taken)
{
	return taking->normal == SET_NONE ||
	    taken != &taking->taken[taking->normal] ||
	    is_indented(taking, taken);
}

static void
settle_style(struct taking *taking, enum style style)
{
	const struct taken *taken = find_style(taking, style);
	struct own *own = taking->own;

	if (taken == NULL || (style == STYLE_BODY && !is_body(taking, taken)))
		return;
	own->id[style] = copy_of(&taken->id);
	if (style < STYLE_COUNT)
		own->size[style] = size_of(taking, taken);
	if (style < STYLE_COUNT && style_row(style)->depth > 0)
		link_heading(taking, style, taken);
}

static void
settle(struct taking *taking)
{
	struct own *own = taking->own;
	const struct taken *normal =
	    taking->normal != SET_NONE ? &taking->taken[taking->normal] : NULL;

	if (normal != NULL)
		own->normal = copy_of(&normal->id);
	for (unsigned s = 0; s < STYLE_ALL; s++)
		settle_style(taking, (enum style)s);
	own->body = own->size[STYLE_BODY] > 0 ? own->size[STYLE_BODY]
					      : size_of(taking, normal);
	for (size_t i = 0; i < taking->count; i++)
		(void)set_put(&own->ids, buf_view(&taking->taken[i].id));
}

bool
styles_take(struct own *own, struct package *package, const char *part,
    const struct theme *theme)
{
	struct taking taking = {
	    .own = own, .theme = theme, .size = SIZE_USUAL, .normal = SET_NONE};
	bool good = take_all(&taking, package, part);

	if (good)
		settle(&taking);
	for (size_t i = 0; i < taking.count; i++) {
		buf_free(&taking.taken[i].id);
		buf_free(&taking.taken[i].based);
		buf_free(&taking.taken[i].link);
	}
	free(taking.taken);
	free(taking.named);
	set_free(&taking.names);
	set_free(&taking.ids);
	return good;
}
