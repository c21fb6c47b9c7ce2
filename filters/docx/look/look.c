/* How papers are set: GB/T 9704-2012, 5, two other looks, and what is given. */
#include "look/look.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "web/escape.h"

struct font {
	const char *name, *instead;
};

static const struct font papers[FACE_COUNT] = {
    [FACE_BODY] = {"仿宋_GB2312", "仿宋"},
    [FACE_TITLE] = {"方正小标宋简体", "宋体"},
    [FACE_BLACK] = {"黑体", "SimHei"},
    [FACE_KAI] = {"楷体_GB2312", "楷体"},
    [FACE_PAGE] = {"宋体", "SimSun"},
    [FACE_LATIN] = {"Times New Roman", NULL},
};

static const struct font plains[FACE_COUNT] = {
    [FACE_BODY] = {"宋体", "SimSun"},
    [FACE_TITLE] = {"黑体", "SimHei"},
    [FACE_BLACK] = {"黑体", "SimHei"},
    [FACE_KAI] = {"楷体", "KaiTi"},
    [FACE_PAGE] = {"宋体", "SimSun"},
    [FACE_LATIN] = {"Times New Roman", NULL},
};

enum {
	A4_WIDTH = 11906,
	A4_HEIGHT = 16838,
	LINE = 579, /* 28.95 pt */
	HALF_POINT = 10,
};

/* 5.2: 37, 28, 156 and 225 mm. */
static const struct {
	const struct font *fonts;
	struct sheet sheet;
} bases[BASE_COUNT] = {
    [BASE_OFFICIAL] = {papers,
	{A4_WIDTH, A4_HEIGHT, 2098, 1984, 1588, 1474, 1304, LINE, 0}},
    [BASE_SPEECH] = {papers,
	{A4_WIDTH, A4_HEIGHT, 1701, 1701, 1588, 1474, 992, 0, 420}},
    [BASE_PLAIN] = {plains,
	{A4_WIDTH, A4_HEIGHT, 1440, 1440, 1800, 1800, 992, 0, 360}},
};

char *
look_text(struct span text)
{
	struct buf copy = {0};

	escape_attribute(&copy, text);
	(void)buf_cstring(&copy);
	return copy.data;
}

static void
find_fonts(struct look *look)
{
	for (unsigned f = 0; f < FACE_COUNT; f++) {
		const struct font *font = &bases[look->base].fonts[f];

		look->font[f] = look->given_font[f] != NULL
		    ? look->given_font[f]
		    : font->name;
		look->instead[f] =
		    look->given_font[f] != NULL && font->instead != NULL
		    ? font->name
		    : font->instead;
	}
}

/* All that is as large as the body is so where its size is another. */
static void
find_sizes(struct look *look)
{
	const struct own *own = &look->own;
	unsigned body = style_row(STYLE_BODY)->size[look->base];

	for (unsigned s = 0; s < STYLE_COUNT; s++) {
		unsigned size = style_row((enum style)s)->size[look->base];
		enum sized sized = SIZED_COUNT;

		if (style_is_title((enum style)s))
			sized = SIZED_TITLE;
		else if (s == STYLE_CAPTION || s == STYLE_COLUMNS ||
		    s == STYLE_CELL)
			sized = SIZED_TABLE;
		else if (size == body)
			sized = SIZED_BODY;
		look->size[s] = size;
		if (own->is && own->size[s] > 0)
			look->size[s] = own->size[s];
		else if (own->is && sized == SIZED_BODY)
			look->size[s] = own->body;
		else if (sized < SIZED_COUNT && look->given_size[sized] > 0)
			look->size[s] = look->given_size[sized];
	}
}

static void
find_lines(struct look *look)
{
	struct sheet *sheet = &look->sheet;

	*sheet = bases[look->base].sheet;
	if (look->own.is)
		*sheet = look->own.sheet;
	else if (look->given_line > 0 || look->given_spacing > 0) {
		sheet->line = look->given_line;
		sheet->spacing = look->given_spacing;
	}
	/* 34 pt for 22 */
	look->title = sheet->line > 0
	    ? look->size[STYLE_TITLE] * HALF_POINT * 17 / 11
	    : 0;
}

static void
find_closer(struct look *look)
{
	unsigned character = look_character(look), width = look_width(look);
	unsigned count = (width + character / 2) / character;
	unsigned fits = count > 0 ? width / count : character;

	look->closer =
	    look->base == BASE_OFFICIAL && !look->own.is && fits < character
	    ? character - fits
	    : 0;
}

/* The template's, or else a name that it has not. */
static void
set_id(struct look *look, char **id, const char *own, const char *name)
{
	struct buf text = {0};

	buf_string(&text, own != NULL ? own : name);
	while (own == NULL && set_has(&look->own.ids, buf_view(&text)))
		buf_byte(&text, '_');
	(void)buf_cstring(&text);
	free(*id);
	*id = text.data;
}

static void
name_styles(struct look *look)
{
	static const char *const others[] = {
	    "Speaker", "Reaction", "Label", "Mark", "Table"};
	const struct own *own = &look->own;
	char name[16];

	for (unsigned s = 0; s < STYLE_COUNT; s++) {
		(void)snprintf(name, sizeof(name), "S%u", s);
		set_id(look, &look->id[s], own->id[s], name);
		(void)snprintf(name, sizeof(name), "C%u", s);
		set_id(look, &look->linked[s], own->linked[s], name);
	}
	for (unsigned s = STYLE_COUNT; s < STYLE_ALL; s++)
		set_id(look, &look->id[s], own->id[s], others[s - STYLE_COUNT]);
}

void
look_begin(struct look *look)
{
	find_fonts(look);
	find_sizes(look);
	find_lines(look);
	find_closer(look);
	name_styles(look);
}

unsigned
look_character(const struct look *look)
{
	return look->size[STYLE_BODY] * HALF_POINT;
}

unsigned
look_line(const struct look *look)
{
	const struct sheet *sheet = &look->sheet;

	/* A font takes some 1.3 of its size. */
	return sheet->line > 0
	    ? sheet->line
	    : look_character(look) * 13 / 10 * sheet->spacing / 240;
}

unsigned
look_width(const struct look *look)
{
	return look->sheet.width - look->sheet.left - look->sheet.right;
}

unsigned
look_lines(const struct look *look)
{
	return (look->sheet.height - look->sheet.top - look->sheet.bottom) /
	    look_line(look);
}

unsigned
look_columns(const struct look *look, enum style style)
{
	return look_width(look) /
	    (look->size[style] * HALF_POINT - look->closer);
}

void
look_free(struct look *look)
{
	own_free(&look->own);
	for (unsigned f = 0; f < FACE_COUNT; f++)
		free(look->given_font[f]);
	for (unsigned s = 0; s < STYLE_COUNT; s++)
		free(look->linked[s]);
	for (unsigned s = 0; s < STYLE_ALL; s++)
		free(look->id[s]);
}

void
own_free(struct own *own)
{
	for (unsigned s = 0; s < STYLE_ALL; s++)
		free(own->id[s]);
	for (unsigned s = 0; s < STYLE_COUNT; s++)
		free(own->linked[s]);
	free(own->normal);
	set_free(&own->ids);
	buf_free(&own->styles);
	buf_free(&own->grid);
	*own = (struct own){.is = false};
}
