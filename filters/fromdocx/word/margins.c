/* Headers and footers: whether there is more in them than the page's number. */
#include "word/word_state.h"

/* What numbers of pages are written with. */
static bool
is_number(struct span text)
{
	static const struct span signs[] = {{"第", 3}, {"页", 3}, {"共", 3},
	    {"頁", 3}, {"—", 3}, {"－", 3}, {"·", 2}, {"–", 3}, {"　", 3}};

	while (text.len > 0) {
		size_t len = 0;

		if (memchr("0123456789-/ \t\n", text.ptr[0], 15) != NULL)
			len = 1;
		for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
			if (span_starts(text, signs[i]))
				len = signs[i].len;
		if (len == 0)
			return false;
		text = span_from(text, len);
	}
	return true;
}

static bool
has_text(struct word *word, const char *part)
{
	struct plain plain = {.lines = 0};
	struct flow flow = {.plain = &plain};
	struct leftover *leftover = word->leftover, other = {{0}};
	bool has;

	/* What is left out of it is no matter. */
	word->leftover = &other;
	if (xml_part_open(&word->x, word->package, part) &&
	    xml_part_root(&word->x))
		word_blocks(word, 0, &flow);
	flow_end(&flow);
	has = !is_number(buf_view(&plain.text));
	xml_part_close(&word->x);
	plain_free(&plain);
	word->leftover = leftover;
	return has;
}

void
word_margins(struct word *word, const struct relations *relations)
{
	const char *name = relations->margins.data;
	size_t left = relations->margins.len;

	while (left > 0) {
		size_t len = strlen(name) + 1;

		word->leftover->count[LEFT_HEADER] += has_text(word, name);
		name += len;
		left -= len;
	}
}
