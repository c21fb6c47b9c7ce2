/* Drawings: boxes of text, of which each is read once, and pictures. */
#include "word/word_state.h"

/* The lines of a box stand in front of the line that it is tied to. */
static void
read_box(struct word *word, struct paragraph *p)
{
	struct flow flow = {.plain = p->flow->plain};

	word_blocks(word, word->x.depth, &flow);
	flow_end(&flow);
}

/* How much has come of a drawing. */
static size_t
made(const struct word *word, const struct paragraph *p)
{
	return p->flow->plain->lines + word->leftover->count[LEFT_PICTURE];
}

/* One of the ways to draw the same: the first that has anything. */
static void
read_choice(struct word *word, struct paragraph *p)
{
	int depth = word->x.depth;
	size_t before = made(word, p);

	while (xml_part_child(&word->x, depth))
		if (made(word, p) == before)
			word_boxes(word, p);
}

void
word_boxes(struct word *word, struct paragraph *p)
{
	int depth = word->x.depth;

	if (word->x.markup == MC_ALTERNATE) {
		read_choice(word, p);
		return;
	}
	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == W_TXBX_CONTENT)
			read_box(word, p);
		else if (word->x.markup == DRAWN_BLIP ||
		    word->x.markup == DRAWN_IMAGE)
			word->leftover->count[LEFT_PICTURE]++;
		else
			word_boxes(word, p);
	}
}
