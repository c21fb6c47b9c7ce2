/* Paragraphs, tables and what holds them. */
#include "word/word_state.h"

/* What nobody has written: a hint such as 单击此处输入文字. */
static bool
is_hint(struct word *word)
{
	int depth = word->x.depth;
	bool is = false;

	while (xml_part_child(&word->x, depth))
		if (word->x.markup == W_SHOWING_PLC_HDR)
			is = is || xml_part_is_on(&word->x);
	return is;
}

/* A content control. */
static void
read_control(struct word *word, struct flow *flow)
{
	int depth = word->x.depth;
	bool hint = false;

	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == W_SDT_PR)
			hint = is_hint(word);
		else if (word->x.markup == W_SDT_CONTENT && !hint)
			word_blocks(word, word->x.depth, flow);
	}
	word->leftover->count[LEFT_HINT] += hint;
}

/* One of the ways to say the same: the first that says anything. */
static void
read_choice(struct word *word, struct flow *flow)
{
	int depth = word->x.depth;
	size_t lines = flow->plain->lines;

	while (xml_part_child(&word->x, depth))
		if (flow->plain->lines == lines)
			word_blocks(word, word->x.depth, flow);
}

/* Of this cell, not of those of a table in it. */
static void
word_span(struct word *word)
{
	enum { MOST = 64 };
	long span = xml_part_number(&word->x, "val", 1);

	if (word->span == 0 && span > 0)
		word->span = span < MOST ? (size_t)span : MOST;
}

void
word_blocks(struct word *word, int depth, struct flow *flow)
{
	while (xml_part_child(&word->x, depth)) {
		switch ((int)word->x.markup) {
		case W_P:
			word_paragraph(word, flow);
			break;
		case W_TBL:
			word_table(word, flow);
			break;
		case W_SDT:
			read_control(word, flow);
			break;
		case MC_ALTERNATE:
			read_choice(word, flow);
			break;
		case W_DEL:
		case W_MOVE_FROM:
			word->leftover->count[LEFT_DELETED]++;
			break;
		case W_SECT_PR:
			break;
		case W_GRID_SPAN:
			word_span(word);
			break;
		case W_V_MERGE:
			word->goes_on =
			    !span_equal(xml_part_attribute(&word->x, "val"),
				SPAN("restart"));
			break;
		default:
			if (word->x.vocabulary == VOCABULARY_WORD)
				word_blocks(word, word->x.depth, flow);
		}
	}
}

void
flow_end(struct flow *flow)
{
	if (flow->carried.len > 0)
		plain_add(flow->plain, buf_view(&flow->carried), CLAIM_NONE);
	buf_free(&flow->carried);
}
