/* A run: text of one look, with all that can stand in it. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "word/field.h"
#include "word/symbol.h"
#include "word/word_state.h"

enum { FIELD_INSTRUCTION = 'i', FIELD_RESULT = 'r', REPLACEMENT = 0xfffd };

/* How the run looks, as far as it matters. */
struct look {
	bool hidden;
	bool symbols; /* the letters are pictures */
	int lead; /* the level of the heading that it is, or 0 */
};

static void
read_look(struct word *word, struct look *look)
{
	struct xml_part *x = &word->x;
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		if (x->markup == W_VANISH) {
			look->hidden = xml_part_is_on(x);
		} else if (x->markup == W_R_STYLE) {
			const struct style *style = styles_find(
			    word->styles, xml_part_attribute(x, "val"));

			if (style == NULL)
				continue;
			if (style->hidden >= 0)
				look->hidden = style->hidden;
			look->lead = styles_lead(word->styles, style);
		} else if (x->markup == W_R_FONTS) {
			word->font.len = 0;
			buf_span(&word->font, xml_part_attribute(x, "ascii"));
			look->symbols = symbol_is_font(buf_view(&word->font));
		}
	}
}

static void
add_symbol(struct word *word, struct buf *out, struct span font, uint32_t code)
{
	uint32_t character = symbol_character(font, code);
	char bytes[4];

	if (character == 0) {
		word->leftover->count[LEFT_SIGN]++;
		character = REPLACEMENT;
	}
	buf_add(out, bytes, utf8_encode(character, bytes));
}

/* Letters of a font whose letters are pictures. */
static void
add_symbols(struct word *word, struct buf *out, struct span text)
{
	size_t len;

	for (size_t at = 0; at < text.len; at += len) {
		uint32_t code;

		len = utf8_next(text, at, &code);
		if (code == ' ' || (code > 0xff && (code & 0xff00) != 0xf000))
			buf_add(out, text.ptr + at, len);
		else
			add_symbol(word, out, buf_view(&word->font), code);
	}
}

/* Blanks at the ends count where that is said, and other ones are blanks. */
static void
read_text(struct word *word, struct paragraph *p, const struct look *look)
{
	bool keep =
	    span_equal(xml_part_attribute(&word->x, "space"), SPAN("preserve"));
	struct buf *buf = &word->characters;
	struct span text;

	buf->len = 0;
	xml_part_text(&word->x, buf);
	for (size_t i = 0; i < buf->len; i++)
		if (ascii_is_space(buf->data[i]))
			buf->data[i] = ' ';
	text = keep ? buf_view(buf) : span_trim(buf_view(buf));
	if (look->symbols)
		add_symbols(word, &p->text, text);
	else
		buf_span(&p->text, text);
}

static void
read_symbol(struct word *word, struct paragraph *p)
{
	struct span digits = xml_part_attribute(&word->x, "char");
	uint32_t code = 0;

	for (size_t i = 0; i < digits.len && i < 4; i++)
		code = code << 4 | ((uint32_t)ascii_hex(digits.ptr[i]) & 15);
	add_symbol(word, &p->text, xml_part_attribute(&word->x, "font"), code);
}

/* A field has an instruction, and then what came of it. */
static void
read_field(struct word *word, struct paragraph *p)
{
	struct span type = xml_part_attribute(&word->x, "fldCharType");
	struct buf *fields = &word->fields;
	char *last = fields->len > 0 ? &fields->data[fields->len - 1] : NULL;

	if (span_equal(type, SPAN("begin"))) {
		buf_byte(fields, FIELD_INSTRUCTION);
		word->instruction.len = 0;
		word->muted++;
	} else if (last == NULL) {
		return;
	} else if (span_equal(type, SPAN("separate"))) {
		word->muted -= *last == FIELD_INSTRUCTION;
		*last = FIELD_RESULT;
	} else if (span_equal(type, SPAN("end"))) {
		word->muted -= *last == FIELD_INSTRUCTION;
		if (*last == FIELD_INSTRUCTION && word->muted == 0)
			field_draw(buf_view(&word->instruction), &p->text);
		fields->len--;
	}
}

/* The word below; what stands above it is how it is read. */
static void
read_ruby(struct word *word, struct paragraph *p)
{
	int depth = word->x.depth;

	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == W_RUBY_BASE)
			word_inline(word, word->x.depth, p);
		else if (word->x.markup == W_RT)
			word->leftover->count[LEFT_READING]++;
	}
}

/* Where paper ends, no line does. */
static void
read_break(struct word *word, struct paragraph *p)
{
	struct span type = xml_part_attribute(&word->x, "type");

	if (type.ptr == NULL || span_equal(type, SPAN("textWrapping")) ||
	    p->text.len > 0)
		buf_byte(&p->text, '\n');
}

static void
read_piece(struct word *word, struct paragraph *p, const struct look *look)
{
	switch ((int)word->x.markup) {
	case W_T:
		read_text(word, p, look);
		break;
	case W_TAB:
	case W_PTAB:
		buf_byte(&p->text, '\t');
		break;
	case W_BR:
		read_break(word, p);
		break;
	case W_CR:
		buf_byte(&p->text, '\n');
		break;
	case W_NO_BREAK_HYPHEN:
		buf_byte(&p->text, '-');
		break;
	case W_SYM:
		read_symbol(word, p);
		break;
	case W_RUBY:
		read_ruby(word, p);
		break;
	case W_FOOTNOTE_REFERENCE:
	case W_ENDNOTE_REFERENCE:
		word_note_mark(
		    word, word->x.markup == W_ENDNOTE_REFERENCE, &p->text);
		break;
	case W_DRAWING:
	case W_PICT:
	case W_OBJECT:
	case MC_ALTERNATE:
		word_boxes(word, p);
		break;
	case EQ_WHOLE:
		word_equation(word, &p->text);
		break;
	default:
		break;
	}
}

/* A paragraph may begin with a heading that it runs on behind. */
static void
follow_lead(struct paragraph *p, const struct look *look, size_t from)
{
	if (look->lead == 0 || p->lead != from ||
	    (p->lead > 0 && p->lead_level != look->lead))
		return;
	p->lead = p->text.len;
	p->lead_level = look->lead;
}

void
word_run(struct word *word, struct paragraph *p)
{
	struct look look = {.hidden = p->style != NULL && p->style->hidden > 0};
	size_t from = p->text.len;
	int depth = word->x.depth;
	bool left = false;

	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == W_R_PR)
			read_look(word, &look);
		else if (word->x.markup == W_FLD_CHAR)
			read_field(word, p);
		else if (word->x.markup == W_COMMENT_REFERENCE)
			word->leftover->count[LEFT_COMMENT]++;
		else if (look.hidden)
			left = true;
		else if (word->x.markup == W_INSTRUCTION)
			xml_part_text(&word->x, &word->instruction);
		else if (word->muted == 0)
			read_piece(word, p, &look);
	}
	word->leftover->count[LEFT_HIDDEN] += left;
	follow_lead(p, &look, from);
}
