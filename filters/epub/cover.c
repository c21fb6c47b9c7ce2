/*
 * The cover: title, speaker and date, as type.
 *
 * Where lines run down, each character has a place of its own: few programs that
 * show pictures know how to set a column.
 */
#include "cover.h"

#include "base/utf8.h"
#include "chinese/measure.h"
#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/words.h"
#include "xhtml.h"

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

/* A title cut into lines. */
struct lines {
	struct span line[TITLE_LINES];
	size_t count;
	size_t longest; /* in half characters */
};

/* A short title on one line; a longer one on as few as look well. */
static void
cut_lines(struct lines *lines, struct span text, size_t most)
{
	size_t at[TITLE_LINES] = {0}, width = measure_width(text);

	if (width > most * TITLE_LINES)
		most = width / TITLE_LINES + 4;
	lines->count = measure_title(text, most, at);
	lines->longest = 1;
	for (size_t i = 0; i < lines->count; i++) {
		size_t end = i + 1 < lines->count ? at[i + 1] : text.len;
		struct span line = {text.ptr + at[i], end - at[i]};

		lines->line[i] = line;
		if (measure_width(line) > lines->longest)
			lines->longest = measure_width(line);
	}
}

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
size_down(const struct lines *lines)
{
	unsigned longest = 1, size;

	for (size_t i = 0; i < lines->count; i++) {
		unsigned eighths = eighths_of(lines->line[i]);

		longest = eighths > longest ? eighths : longest;
	}
	size = TITLE_TALL * 8 / longest;
	return size < SIZE_MAX_TITLE ? size : SIZE_MAX_TITLE;
}

/* The size at which the longest line fits. */
static unsigned
size_level(const struct lines *lines)
{
	unsigned size = TITLE_WIDTH * 2 / (unsigned)lines->longest;

	return size < SIZE_MAX_TITLE ? size : SIZE_MAX_TITLE;
}

static void
write_line(struct buf *out, const char *class, unsigned y, unsigned size,
    struct span text)
{
	if (text.len == 0)
		return;
	buf_printf(out,
	    "<text class=\"%s\" x=\"%d\" y=\"%u\" font-size=\"%u\" "
	    "text-anchor=\"middle\">",
	    class, WIDTH / 2, y, size);
	lost_glyph_plain(out, text, escape_text);
	buf_string(out, "</text>\n");
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
write_level(struct buf *out, const struct lines *lines, struct span who,
    struct span date)
{
	unsigned size = size_level(lines), y = 420 + size / 2;

	for (size_t i = 0; i < lines->count; i++, y += size * 3 / 2)
		write_line(out, "title", y, size, lines->line[i]);
	buf_printf(out, "<path class=\"rule\" d=\"M%d %uh120\"/>\n",
	    WIDTH / 2 - 60, y - size / 2);
	write_line(out, "who", HEIGHT - 340, SIZE_SMALL, who);
	write_line(out, "date", HEIGHT - 230, SIZE_SMALL * 3 / 4, date);
}

static void
write_down(struct buf *out, const struct lines *lines, struct span who,
    struct span date)
{
	unsigned size = size_down(lines), x;

	x = WIDTH - 2 * MARGIN - size;
	for (size_t i = 0; i < lines->count; i++, x -= size * 3 / 2)
		write_column(out, "title", x, 240 + size, size, lines->line[i]);
	write_column(out, "who", 2 * MARGIN + SIZE_SMALL, 700, SIZE_SMALL, who);
	write_line(out, "date", HEIGHT - 180, SIZE_SMALL * 3 / 4, date);
}

void
cover_picture(struct buf *out, const struct book *book)
{
	struct span title = web_facts_clause(book_title(book), TITLE_SHOWN);
	struct buf who = {0};
	struct lines lines = {0};

	buf_printf(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" "
	    "viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
	    "xml:lang=\"%s\">\n<title>",
	    WIDTH, HEIGHT, WIDTH, HEIGHT, language_tag(book_language(book)));
	lost_glyph_plain(out, book_title(book), escape_text);
	buf_printf(out,
	    "</title>\n<style>\n"
	    "text { fill: #1d1b18; font-family: 'Noto Serif CJK SC', "
	    "'Source Han Serif SC', 'Songti SC', SimSun, serif; }\n"
	    ".title { font-weight: 700; }\n"
	    ".who { font-family: 'Kaiti SC', KaiTi, STKaiti, "
	    "'Noto Serif CJK SC', serif; }\n"
	    ".date { fill: #635e55; }\n"
	    ".frame, .rule { fill: none; stroke: #94201c; }\n"
	    "</style>\n"
	    "<rect width=\"%d\" height=\"%d\" fill=\"#fbf8ef\"/>\n"
	    "<rect class=\"frame\" stroke-width=\"14\" x=\"%d\" y=\"%d\" "
	    "width=\"%d\" height=\"%d\"/>\n"
	    "<rect class=\"frame\" stroke-width=\"3\" x=\"%d\" y=\"%d\" "
	    "width=\"%d\" height=\"%d\"/>\n",
	    WIDTH, HEIGHT, MARGIN, MARGIN, WIDTH - 2 * MARGIN,
	    HEIGHT - 2 * MARGIN, MARGIN + 24, MARGIN + 24,
	    WIDTH - 2 * MARGIN - 48, HEIGHT - 2 * MARGIN - 48);
	add_speakers(&who, book);
	cut_lines(&lines, title, book->wish->vertical ? 20 : 16);
	(book->wish->vertical ? write_down : write_level)(
	    out, &lines, buf_view(&who), date_of(book));
	buf_string(out, "</svg>\n");
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
