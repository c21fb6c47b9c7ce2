/* Headers and footers: whether there is more in them than the page's number; 版记. */
#include "base/blank.h"
#include "structure/end/colophon.h"
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

/* What is left out of it is no matter. */
static void
read_margin(struct word *word, const char *part, struct plain *plain)
{
	struct flow flow = {.plain = plain};
	struct leftover *leftover = word->leftover, other = {{0}};

	word->leftover = &other;
	if (xml_part_open(&word->x, word->package, part) &&
	    xml_part_root(&word->x))
		word_blocks(word, 0, &flow);
	flow_end(&flow);
	xml_part_close(&word->x);
	word->leftover = leftover;
}

/* Who has printed the paper, and when, which some set at the foot of the last page. */
static bool
has_colophon(struct span text)
{
	struct colophon colophon;

	while (text.ptr != NULL) {
		struct span line = span_cut(&text, '\n');

		if (colophon_read(blank_trim(line), &colophon) &&
		    colophon.printed.len > 0)
			return true;
	}
	return false;
}

void
word_margins(
    struct word *word, const struct relations *relations, struct plain *plain)
{
	const char *name = relations->margins.data;
	size_t left = relations->margins.len;
	bool kept = false;

	while (left > 0) {
		size_t len = strlen(name) + 1;
		struct plain own = {.lines = 0};
		struct span text;

		read_margin(word, name, &own);
		text = buf_view(&own.text);
		if (!kept && !word->x.failed && has_colophon(text)) {
			plain_append(plain, &own);
			kept = true;
		} else if (!is_number(text)) {
			word->leftover->count[LEFT_HEADER]++;
		}
		plain_free(&own);
		name += len;
		left -= len;
	}
}
