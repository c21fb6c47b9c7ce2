/* Runs, and what holds them inside a paragraph. */
#include "word/word_state.h"

static void
read_control(struct word *word, struct paragraph *p)
{
	int depth = word->x.depth;
	bool hint = false;

	while (xml_part_child(&word->x, depth)) {
		int inner = word->x.depth;

		if (word->x.markup == W_SDT_PR) {
			while (xml_part_child(&word->x, inner))
				if (word->x.markup == W_SHOWING_PLC_HDR)
					hint = xml_part_is_on(&word->x);
		} else if (word->x.markup == W_SDT_CONTENT && !hint) {
			word_inline(word, inner, p);
		}
	}
	word->leftover->count[LEFT_HINT] += hint;
}

/* Its letters and signs in a row; a fraction has its stroke. */
void
word_equation(struct word *word, struct buf *out)
{
	int depth = word->x.depth;

	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == EQ_TEXT) {
			xml_part_text(&word->x, out);
			continue;
		}
		if (word->x.markup == EQ_DENOMINATOR)
			buf_byte(out, '/');
		word_equation(word, out);
	}
}

/* One of the ways to say the same: the first that says anything. */
static void
read_choice(struct word *word, struct paragraph *p)
{
	int depth = word->x.depth;
	size_t len = p->text.len, lines = p->flow->plain->lines;

	while (xml_part_child(&word->x, depth))
		if (p->text.len == len && p->flow->plain->lines == lines)
			word_inline(word, word->x.depth, p);
}

void
word_inline_one(struct word *word, struct paragraph *p)
{
	switch ((int)word->x.markup) {
	case W_R:
		word_run(word, p);
		break;
	case W_SDT:
		read_control(word, p);
		break;
	case MC_ALTERNATE:
		read_choice(word, p);
		break;
	case EQ_WHOLE:
		word_equation(word, &p->text);
		break;
	case W_DEL:
	case W_MOVE_FROM:
		word->leftover->count[LEFT_DELETED]++;
		break;
	case W_P_PR:
		break;
	default:
		if (word->x.vocabulary == VOCABULARY_WORD ||
		    word->x.vocabulary == VOCABULARY_EQUATION)
			word_inline(word, word->x.depth, p);
	}
}

void
word_inline(struct word *word, int depth, struct paragraph *p)
{
	while (xml_part_child(&word->x, depth))
		word_inline_one(word, p);
}
