/* Pictures of type: the cover of a book, what stands for a page elsewhere. */
#include "web/type_picture.h"

#include "web/escape.h"
#include "web/lost_glyph.h"

/* What the two frames are apart. */
enum { GAP = 24 };

void
type_cut(struct type_lines *lines, struct span text, size_t most)
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

unsigned
type_size(const struct type_lines *lines, unsigned width, unsigned most)
{
	unsigned size = width * 2 / (unsigned)lines->longest;

	return size < most ? size : most;
}

void
type_begin(struct buf *out, const struct type_picture *picture,
    struct span title, enum language language)
{
	unsigned inner = picture->margin + GAP;

	buf_printf(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" "
	    "viewBox=\"0 0 %u %u\" width=\"%u\" height=\"%u\" "
	    "xml:lang=\"%s\">\n<title>",
	    picture->width, picture->height, picture->width, picture->height,
	    language_tag(language));
	lost_glyph_plain(out, title, escape_text);
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
	    "<rect width=\"%u\" height=\"%u\" fill=\"#fbf8ef\"/>\n"
	    "<rect class=\"frame\" stroke-width=\"14\" x=\"%u\" y=\"%u\" "
	    "width=\"%u\" height=\"%u\"/>\n"
	    "<rect class=\"frame\" stroke-width=\"3\" x=\"%u\" y=\"%u\" "
	    "width=\"%u\" height=\"%u\"/>\n",
	    picture->width, picture->height, picture->margin, picture->margin,
	    picture->width - 2 * picture->margin,
	    picture->height - 2 * picture->margin, inner, inner,
	    picture->width - 2 * inner, picture->height - 2 * inner);
}

void
type_end(struct buf *out)
{
	buf_string(out, "</svg>\n");
}

void
type_line(struct buf *out, const char *class, unsigned x, unsigned y,
    unsigned size, struct span text)
{
	if (text.len == 0)
		return;
	buf_printf(out,
	    "<text class=\"%s\" x=\"%u\" y=\"%u\" font-size=\"%u\" "
	    "text-anchor=\"middle\">",
	    class, x, y, size);
	lost_glyph_plain(out, text, escape_text);
	buf_string(out, "</text>\n");
}
