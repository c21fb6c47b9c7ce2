/* Word's lists, from the part that defines them. */
#include "word/list_read.h"

#include "base/utf8.h"
#include "package/xml_part.h"
#include "word/symbol.h"

enum { BULLET = U'•', RING = U'◦', LABEL_MAX = 1024 };

struct list_reader {
	struct xml_part x;
	struct numbering *numbering;
	const struct styles *styles;
	struct buf text, font; /* of the level in hand */
};

static unsigned
start_of(const struct xml_part *x, long otherwise)
{
	long start = xml_part_number(x, "val", otherwise);

	return start < 0 ? 0 : (unsigned)start;
}

static enum suffix
suffix_of(struct span name)
{
	if (span_equal(name, SPAN("space")))
		return SUFFIX_SPACE;
	return span_equal(name, SPAN("nothing")) ? SUFFIX_NOTHING : SUFFIX_TAB;
}

static void
keep(struct buf *buf, struct span text)
{
	buf->len = 0;
	if (text.len <= LABEL_MAX)
		buf_span(buf, text);
}

/* The properties of a level, also those that stand in a choice. */
static void
read_properties(struct list_reader *r, struct list_level *level)
{
	struct xml_part *x = &r->x;
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		struct span value = xml_part_attribute(x, "val");

		if (x->markup == W_START)
			level->start = start_of(x, 0);
		else if (x->markup == W_NUM_FMT)
			level->format = number_format_of(value);
		else if (x->markup == W_SUFF)
			level->suffix = suffix_of(value);
		else if (x->markup == W_LVL_RESTART)
			level->restart =
			    (int)xml_part_number(x, "val", RESTART_ALWAYS);
		else if (x->markup == W_IS_LGL)
			level->decimal = xml_part_is_on(x);
		else if (x->markup == W_LVL_TEXT)
			keep(&r->text, value);
		else if (x->markup == W_P_STYLE)
			level->style = set_find(&r->styles->names, value);
		else if (x->markup == W_R_FONTS)
			keep(&r->font, xml_part_attribute(x, "ascii"));
		else if (x->markup == W_R_PR || x->markup == MC_ALTERNATE ||
		    x->markup == MC_CHOICE || x->markup == MC_FALLBACK)
			read_properties(r, level);
	}
}

/*
 * A bullet as text: signs of fonts as what they look like, and so the letter o alone,
 * which Word has for a ring.
 */
static void
write_bullet(struct list_reader *r, struct buf *out)
{
	struct span text = buf_view(&r->text), font = buf_view(&r->font);
	bool ring = span_equal(text, SPAN("o"));
	size_t len;

	for (size_t at = 0; at < text.len; at += len) {
		uint32_t code, found = ring ? RING : 0;
		char bytes[4];

		len = utf8_next(text, at, &code);
		if (symbol_is_font(font))
			found = symbol_character(font, code);
		if (found == 0)
			found =
			    code >= 0xe000 && code <= 0xf8ff ? BULLET : code;
		buf_add(out, bytes, utf8_encode(found, bytes));
	}
}

static void
read_level(struct list_reader *r, struct list_level *level)
{
	struct buf *texts = &r->numbering->texts;

	*level =
	    (struct list_level){.restart = RESTART_ALWAYS, .style = SET_NONE};
	r->text.len = r->font.len = 0;
	read_properties(r, level);
	level->text = texts->len;
	if (level->format == FORMAT_BULLET)
		write_bullet(r, texts);
	else
		buf_span(texts, buf_view(&r->text));
	level->text_len = texts->len - level->text;
}

/* The level that an element speaks of, or LIST_LEVELS. */
static size_t
level_number(const struct xml_part *x)
{
	long level = xml_part_number(x, "ilvl", LIST_LEVELS);

	return level < 0 || level > LIST_LEVELS ? LIST_LEVELS : (size_t)level;
}

static void
read_kind(struct list_reader *r)
{
	struct xml_part *x = &r->x;
	int depth = x->depth;
	struct list_kind *kind = numbering_add_kind(
	    r->numbering, xml_part_number(x, "abstractNumId", NO_LIST));

	while (xml_part_child(x, depth)) {
		size_t level = level_number(x);

		if (x->markup == W_LVL && level < LIST_LEVELS) {
			read_level(r, &kind->level[level]);
		} else if (x->markup == W_NUM_STYLE_LINK) {
			kind->links = true;
			kind->linked = set_find(
			    &r->styles->names, xml_part_attribute(x, "val"));
		}
	}
}

static void
read_override(struct list_reader *r, struct list_override *override)
{
	struct xml_part *x = &r->x;
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		if (x->markup == W_START_OVERRIDE) {
			override->starts = true;
			override->start = start_of(x, 1);
		} else if (x->markup == W_LVL) {
			override->whole = true;
			read_level(r, &override->level);
		}
	}
}

static void
read_list(struct list_reader *r)
{
	struct xml_part *x = &r->x;
	int depth = x->depth;
	struct list *list = numbering_add_list(
	    r->numbering, xml_part_number(x, "numId", NO_LIST));

	while (xml_part_child(x, depth)) {
		size_t level = level_number(x);

		if (x->markup == W_ABSTRACT_NUM_ID)
			list->kind = xml_part_number(x, "val", NO_LIST);
		else if (x->markup == W_LVL_OVERRIDE && level < LIST_LEVELS)
			read_override(r, list_override_of(list, level));
	}
}

bool
lists_read(struct numbering *numbering, const struct styles *styles,
    struct package *package, const char *part)
{
	struct list_reader r = {.numbering = numbering, .styles = styles};
	bool good;

	if (xml_part_open(&r.x, package, part) && xml_part_root(&r.x)) {
		while (xml_part_child(&r.x, 0)) {
			if (r.x.markup == W_ABSTRACT_NUM)
				read_kind(&r);
			else if (r.x.markup == W_NUM)
				read_list(&r);
		}
	}
	good = !r.x.failed;
	xml_part_close(&r.x);
	buf_free(&r.text);
	buf_free(&r.font);
	numbering_sort(numbering);
	return good;
}
