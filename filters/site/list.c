/* A document in a list. */
#include "list.h"

#include "web/escape.h"
#include "web/words.h"

/* What stands between two facts, and not before the first. */
static void
separate(struct buf *out, size_t begin)
{
	if (out->len > begin)
		buf_string(out, " · ");
}

static void
add_fact(struct buf *out, size_t begin, struct span text)
{
	if (text.len == 0)
		return;
	separate(out, begin);
	escape_text(out, text);
}

static void
add_count(struct buf *out, size_t begin, size_t count, const char *unit)
{
	if (count == 0)
		return;
	separate(out, begin);
	buf_number(out, count);
	buf_string(out, unit);
}

static void
write_facts(struct buf *out, const struct entry *entry, enum language language)
{
	size_t begin;

	buf_string(out, "<p class=\"facts\">");
	begin = out->len;
	add_fact(out, begin, entry->date);
	add_fact(out, begin, entry->speaker);
	add_fact(out, begin, entry->place);
	add_count(out, begin, entry->characters,
	    web_word(language, WORD_UNIT_CHARACTERS));
	add_count(out, begin, entry->sections,
	    web_word(language, WORD_UNIT_SECTIONS));
	buf_string(out, "</p>\n");
}

static void
write_bar(struct buf *out, size_t begin, size_t end)
{
	buf_string(out, "<rect x=\"");
	buf_number(out, begin);
	buf_string(out, "\" width=\"");
	buf_number(out, end > begin + 4 ? end - begin - 4 : 1);
	buf_string(out, "\" height=\"9\"></rect>");
}

/*
 * The top sections as bars beside each other, by their lengths: the gaps are
 * four thousandths, and no bar is less than one wide.
 */
static void
write_bars(struct buf *out, const struct entry *entry, enum language language)
{
	uint64_t total = 0, before = 0;

	if (entry->bars < 2)
		return;
	buf_string(out,
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bars\" "
	    "viewBox=\"0 0 1000 9\" role=\"img\"><title>");
	buf_string(out, web_word(language, WORD_STRUCTURE));
	for (unsigned i = 0; i < entry->bars; i++) {
		if (i > 0)
			buf_byte(out, ' ');
		buf_number(out, entry->bar[i]);
		total += entry->bar[i];
	}
	buf_string(out, "</title>");
	for (unsigned i = 0; i < entry->bars && total > 0; i++) {
		size_t begin = (size_t)(before * 1000 / total);

		before += entry->bar[i];
		write_bar(out, begin, (size_t)(before * 1000 / total));
	}
	buf_string(out, "</svg>\n");
}

void
list_entry(struct buf *out, const struct entry *entry, enum language language)
{
	buf_string(out, "<li><a href=\"s/");
	escape_path(out, entry->name);
	buf_string(
	    out, entry->invented ? ".html\" class=\"supplied\">" : ".html\">");
	escape_text(out, entry->title);
	buf_string(out, "</a>\n");
	write_facts(out, entry, language);
	write_bars(out, entry, language);
	if (entry->opening.len > 0) {
		buf_string(out, "<p>");
		escape_text(out, entry->opening);
		buf_string(out, "</p>");
	}
	buf_string(out, "</li>\n");
}
