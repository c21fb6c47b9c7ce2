/* Drawings: boxes of text, of which each is read once, diagrams and pictures. */
#include "word/diagram.h"
#include "word/word_state.h"

/* The lines of a box stand in front of the line that it is tied to. */
static void
read_box(struct word *word, struct paragraph *p)
{
	struct flow flow = {.plain = p->flow->plain};

	word_blocks(word, word->x.depth, &flow);
	flow_end(&flow);
}

/* So do those of a diagram; one that is not there is a picture. */
static void
read_diagram(struct word *word, struct paragraph *p)
{
	const char *part = relations_diagram(
	    word->relations, xml_part_attribute(&word->x, "dm"));
	struct buf lines = {0};

	if (part == NULL || !package_has(word->package, part)) {
		word->leftover->count[LEFT_PICTURE]++;
		return;
	}
	if (!diagram_read(word->package, part, &lines))
		word->x.failed = true;
	while (lines.len > 0 && lines.data[lines.len - 1] == '\n')
		lines.len--;
	if (lines.len > 0)
		plain_add(p->flow->plain, buf_view(&lines), CLAIM_NONE);
	buf_free(&lines);
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
		switch ((int)word->x.markup) {
		case W_TXBX_CONTENT:
			read_box(word, p);
			break;
		case DGM_REL_IDS:
			read_diagram(word, p);
			break;
		case DRAWN_BLIP:
		case DRAWN_IMAGE:
		case CHART_WHOLE:
			word->leftover->count[LEFT_PICTURE]++;
			break;
		default:
			word_boxes(word, p);
		}
	}
}
