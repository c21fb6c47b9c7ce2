/* What stands inside a paragraph of an OpenDocument text. */
#include "odt/odt_state.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "word/symbol.h"

enum { BLANKS_MAX = 1000 };

/* U+F000 and above, which a font of signs has its own for. */
static size_t
add_sign(struct odt *odt, struct odt_text *text, size_t at)
{
	struct span all = buf_view(&odt->characters);
	uint32_t code, character;
	size_t len = utf8_next(all, at, &code);
	char bytes[4];

	if ((code & ~(uint32_t)0xff) != 0xf000) {
		buf_add(&text->text, all.ptr + at, len);
		return len;
	}
	character =
	    symbol_character(set_text(&odt->fonts, odt->signs - 1), code);
	if (character == 0) {
		odt->leftover->count[LEFT_SIGN]++;
		character = 0xfffd;
	}
	buf_add(&text->text, bytes, utf8_encode(character, bytes));
	return len;
}

/* White space is one blank, and none at the beginning. */
static void
add_characters(struct odt *odt, struct odt_text *text)
{
	struct buf *buf = &odt->characters;

	buf->len = 0;
	xml_part_characters(&odt->x, buf);
	for (size_t i = 0, len; i < buf->len; i += len) {
		char c = buf->data[i];
		bool blank = ascii_is_space(c);

		len = 1;
		if (!blank && odt->signs > 0)
			len = add_sign(odt, text, i);
		else if (!blank)
			buf_byte(&text->text, c);
		else if (!text->blank)
			buf_byte(&text->text, ' ');
		text->blank = blank;
	}
}

static void
add(struct odt_text *text, const char *string)
{
	buf_string(&text->text, string);
	text->blank = false;
}

static void
add_blanks(struct odt *odt, struct odt_text *text)
{
	long count = xml_part_number(&odt->x, "c", 1);

	for (; count > 0 && count <= BLANKS_MAX; count--)
		buf_byte(&text->text, ' ');
	text->blank = false;
}

/* The mark of a note; its text stands behind all. */
static void
read_note(struct odt *odt, struct odt_text *text)
{
	int depth = odt->x.depth;
	struct plain note = {.lines = 0};
	struct buf line = {0};
	struct span lines;

	buf_printf(&text->text, "[%zu]", ++odt->note_count);
	text->blank = false;
	buf_printf(&line, "[%zu] ", odt->note_count);
	while (xml_part_child(&odt->x, depth))
		if (odt->x.markup == T_NOTE_BODY)
			odt_blocks(odt, odt->x.depth, &note, NULL);
	lines = buf_view(&note.text);
	while (lines.len > 0 && lines.ptr[lines.len - 1] == '\n')
		lines.len--;
	buf_span(&line, lines);
	plain_add(&odt->notes, buf_view(&line), CLAIM_NOTE);
	buf_free(&line);
	plain_free(&note);
}

/* A frame, or a shape: its lines stand in front of the paragraph. */
static void
read_drawing(struct odt *odt, struct odt_text *text)
{
	if (odt->x.markup == D_IMAGE || odt->x.markup == D_OBJECT)
		odt->leftover->count[LEFT_PICTURE]++;
	else
		odt_blocks(odt, odt->x.depth, text->plain, NULL);
}

static void
read_ruby(struct odt *odt, struct odt_text *text)
{
	int depth = odt->x.depth;

	while (xml_part_child(&odt->x, depth)) {
		if (odt->x.markup == T_RUBY_TEXT)
			odt->leftover->count[LEFT_READING]++;
		else
			odt_inline(odt, odt->x.depth, text);
	}
}

static void
read_span(struct odt *odt, struct odt_text *text)
{
	const struct style *style = odt_style(odt, 't');
	size_t around = odt->signs;

	if (style != NULL && style->signs > 0)
		odt->signs = style->signs;
	if (style != NULL && style->hidden > 0)
		odt->leftover->count[LEFT_HIDDEN]++;
	else
		odt_inline(odt, odt->x.depth, text);
	odt->signs = around;
}

/* What is filled in; a hint where to is no text. */
static void
read_control(struct odt *odt, struct odt_text *text)
{
	if (span_equal(xml_part_attribute(&odt->x, "showing-place-holder"),
		SPAN("true")))
		odt->leftover->count[LEFT_HINT]++;
	else
		odt_inline(odt, odt->x.depth, text);
}

static void
read_element(struct odt *odt, struct odt_text *text)
{
	switch ((int)odt->x.markup) {
	case T_S:
		add_blanks(odt, text);
		break;
	case T_TAB:
		add(text, "\t");
		break;
	case T_LINE_BREAK:
		add(text, "\n");
		text->blank = true;
		break;
	case T_NOTE:
		read_note(odt, text);
		break;
	case T_RUBY:
		read_ruby(odt, text);
		break;
	case T_SPAN:
		read_span(odt, text);
		break;
	case T_CONTROL:
		read_control(odt, text);
		break;
	case O_ANNOTATION:
		odt->leftover->count[LEFT_COMMENT]++;
		break;
	default:
		if (odt->x.vocabulary == VOCABULARY_DRAW)
			read_drawing(odt, text);
		else if (odt->x.vocabulary == VOCABULARY_TEXT)
			odt_inline(odt, odt->x.depth, text);
	}
}

void
odt_inline(struct odt *odt, int depth, struct odt_text *text)
{
	enum xml_event event;

	while ((event = xml_part_next(&odt->x, depth)) != XML_ENDS) {
		if (event == XML_CHARACTERS)
			add_characters(odt, text);
		else
			read_element(odt, text);
	}
}
