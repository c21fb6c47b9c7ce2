/* The picture that stands for a page where somebody passes its address on. */
#include "web/card.h"

#include "web/page_facts.h"
#include "web/type_picture.h"

enum {
	MARGIN = 32, /* of the frame */
	TITLE_WIDTH = 1000,
	TITLE_TALL = 270,
	TITLE_MIDDLE = 250, /* how far down */
	TITLE_SHOWN = 60, /* characters */
	TITLE_MOST = 26, /* half characters a line */
	SIZE_MAX_TITLE = 96,
	SIZE_SMALL = 38,
};

/* So large as the room is wide and tall; a line and what is below it are 4 : 3. */
static unsigned
size_of(const struct type_lines *lines)
{
	unsigned size = type_size(lines, TITLE_WIDTH, SIZE_MAX_TITLE);
	unsigned tall = TITLE_TALL * 3 / 4 / (unsigned)lines->count;

	return size < tall ? size : tall;
}

static void
write_title(struct buf *out, struct span title)
{
	struct type_lines lines = {0};
	unsigned size, step, y;

	type_cut(&lines, title, TITLE_MOST);
	size = size_of(&lines);
	step = size * 4 / 3;
	y = TITLE_MIDDLE + size - step * (unsigned)lines.count / 2;
	for (size_t i = 0; i < lines.count; i++, y += step)
		type_line(out, "title", CARD_WIDTH / 2, y, size, lines.line[i]);
}

void
card_write(struct buf *out, const struct card *card)
{
	static const struct type_picture picture = {
	    CARD_WIDTH, CARD_HEIGHT, MARGIN};
	struct buf facts = {0};

	buf_span(&facts, card->who);
	buf_string(&facts, card->who.len > 0 && card->date.len > 0 ? "　" : "");
	buf_span(&facts, card->date);
	type_begin(out, &picture, card->title, card->language);
	write_title(out, web_facts_clause(card->title, TITLE_SHOWN));
	type_line(
	    out, "who", CARD_WIDTH / 2, 460, SIZE_SMALL, buf_view(&facts));
	buf_printf(out, "<path class=\"rule\" d=\"M%d 490h120\"/>\n",
	    CARD_WIDTH / 2 - 60);
	type_line(
	    out, "date", CARD_WIDTH / 2, 540, SIZE_SMALL * 3 / 4, card->foot);
	type_end(out);
	buf_free(&facts);
}
