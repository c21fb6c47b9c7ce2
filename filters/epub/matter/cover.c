/*
 * The cover: title, speaker and date, as type.
 *
 * Where lines run down, each character has a place of its own: few programs that
 * show pictures know how to set a column.
 */
#include "matter/cover.h"

#include "base/utf8.h"
#include "chapters/xhtml.h"
#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/type_picture.h"
#include "web/words.h"

/* Of the picture, in its own units. */
enum {
	WIDTH = 1200,
	HEIGHT = 1600,
	MARGIN = 90, /* of the frame */
	TITLE_WIDTH = 840,
	TITLE_TALL = 1000,
	SIZE_MAX_TITLE = 132,
	SIZE_SMALL = 56,
	TITLE_SHOWN = 60, /* characters */
};

/* How far down a character reaches: eighths of its size, blank or not. */
static unsigned
step_of(uint32_t code)
{
	return code == ' ' || code == 0x3000 ? 4 : 9;
}

static unsigned
eighths_of(struct span text)
{
	unsigned eighths = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		eighths += step_of(code);
	}
	return eighths;
}

/* The size at which the longest column fits. */
static unsigned
size_down(const struct type_lines *lines)
{
	unsigned longest = 1, size;

	for (size_t i = 0; i < lines->count; i++) {
		unsigned eighths = eighths_of(lines->line[i]);

		longest = eighths > longest ? eighths : longest;
	}
	size = TITLE_TALL * 8 / longest;
	return size < SIZE_MAX_TITLE ? size : SIZE_MAX_TITLE;
}

/* A mark as it is in a column, where it has a form of its own. */
static struct span
in_column(struct span character)
{
	static const struct {
		const char *level, *down;
	} forms[] = {
	    {"《", "︽"},
	    {"》", "︾"},
	    {"〈", "︿"},
	    {"〉", "﹀"},
	    {"（", "︵"},
	    {"）", "︶"},
	    {"〔", "︹"},
	    {"〕", "︺"},
	    {"【", "︻"},
	    {"】", "︼"},
	    {"“", "﹃"},
	    {"”", "﹄"},
	    {"‘", "﹁"},
	    {"’", "﹂"},
	    {"「", "﹁"},
	    {"」", "﹂"},
	    {"『", "﹃"},
	    {"』", "﹄"},
	    {"—", "︱"},
	    {"…", "︙"},
	    {"，", "︐"},
	    {"、", "︑"},
	    {"：", "︓"},
	    {"；", "︔"},
	};

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (span_equal(character, span_of(forms[i].level)))
			return span_of(forms[i].down);
	return character;
}

/* A column from the top down, x its middle. */
static void
write_column(struct buf *out, const char *class, unsigned x, unsigned y,
    unsigned size, struct span text)
{
	buf_printf(out,
	    "<text class=\"%s\" font-size=\"%u\" text-anchor=\"middle\">",
	    class, size);
	for (size_t at = 0; at < text.len;) {
		struct span character = {text.ptr + at, 0};
		uint32_t code;

		at += character.len = utf8_next(text, at, &code);
		buf_printf(out, "<tspan x=\"%u\" y=\"%u\">", x, y);
		lost_glyph_plain(out, in_column(character), escape_text);
		buf_string(out, "</tspan>");
		y += size * step_of(code) / 8;
	}
	buf_string(out, "</text>\n");
}

/* Those who speak, between blanks; of many none. */
static void
add_speakers(struct buf *out, const struct book *book)
{
	enum { NAMED = 3 };

	if (book->speakers.count > NAMED)
		return;
	for (size_t i = 0; i < book->speakers.count; i++) {
		buf_string(out, i > 0 ? "　" : "");
		buf_span(out, set_text(&book->speakers, i));
	}
}

/* Speaker and date at the foot; of many documents no day is the book's. */
static struct span
date_of(const struct book *book)
{
	return book->wish->name == NULL ? piece_text(&book->text, book->date)
					: (struct span){NULL, 0};
}

static void
write_level(struct buf *out, const struct type_lines *lines, struct span who,
    struct span date)
{
	unsigned size = type_size(lines, TITLE_WIDTH, SIZE_MAX_TITLE),
		 y = 420 + size / 2;

	for (size_t i = 0; i < lines->count; i++, y += size * 3 / 2)
		type_line(out, "title", WIDTH / 2, y, size, lines->line[i]);
	buf_printf(out, "<path class=\"rule\" d=\"M%d %uh120\"/>\n",
	    WIDTH / 2 - 60, y - size / 2);
	type_line(out, "who", WIDTH / 2, HEIGHT - 340, SIZE_SMALL, who);
	type_line(
	    out, "date", WIDTH / 2, HEIGHT - 230, SIZE_SMALL * 3 / 4, date);
}

static void
write_down(struct buf *out, const struct type_lines *lines, struct span who,
    struct span date)
{
	unsigned size = size_down(lines), x;

	x = WIDTH - 2 * MARGIN - size;
	for (size_t i = 0; i < lines->count; i++, x -= size * 3 / 2)
		write_column(out, "title", x, 240 + size, size, lines->line[i]);
	write_column(out, "who", 2 * MARGIN + SIZE_SMALL, 700, SIZE_SMALL, who);
	type_line(
	    out, "date", WIDTH / 2, HEIGHT - 180, SIZE_SMALL * 3 / 4, date);
}

void
cover_picture(struct buf *out, const struct book *book)
{
	static const struct type_picture picture = {WIDTH, HEIGHT, MARGIN};
	struct span title = web_facts_clause(book_title(book), TITLE_SHOWN);
	struct buf who = {0};
	struct type_lines lines = {0};

	type_begin(out, &picture, book_title(book), book_language(book));
	add_speakers(&who, book);
	type_cut(&lines, title, book->wish->vertical ? 20 : 16);
	(book->wish->vertical ? write_down : write_level)(
	    out, &lines, buf_view(&who), date_of(book));
	type_end(out);
	buf_free(&who);
}

void
cover_page(struct buf *out, const struct book *book)
{
	enum language language = book_language(book);

	xhtml_begin(out, span_of(web_word(language, WORD_COVER)), language,
	    "frontmatter");
	buf_string(out,
	    "<section class=\"cover\" epub:type=\"cover\">"
	    "<img src=\"cover.svg\" alt=\"");
	lost_glyph_plain(out, book_title(book), escape_attribute);
	buf_string(out, "\" /></section>\n");
	xhtml_end(out);
}
