/* A document in a list. */
#include "lists/list_line.h"

#include "base/utf8.h"
#include "web/escape.h"
#include "web/list_place.h"
#include "web/lost_glyph.h"
#include "web/title_words.h"
#include "web/words.h"

enum { OPENING_MOST = 40 };

/* Behind what stands before it, in the line of facts. */
static void
add_fact(struct buf *out, size_t begin, struct span text)
{
	if (text.len == 0)
		return;
	buf_string(out, out->len > begin ? " · " : "");
	lost_glyph_text(out, text);
}

/* One form for all dates that are known; in brackets one that is a guess. */
static void
add_date(struct buf *out, size_t begin, const struct entry *entry)
{
	struct buf day = {0};

	if (entry->when.year == 0) {
		add_fact(out, begin, entry->date);
		return;
	}
	period_day(&day, entry->when);
	buf_printf(out, "<time datetime=\"%s\">", buf_cstring(&day));
	buf_printf(out, entry->guessed ? "[%s]</time>" : "%s</time>", day.data);
	buf_free(&day);
}

/* What the folder is called that it lies in. */
static struct span
folder_of(const struct entry *entry)
{
	struct span folder = place_folder(entry->name), title = folder;
	struct collection it;

	for (unsigned level = 0; entry_folder(entry, &level, &it);)
		if (span_equal(it.folder, folder) && it.title.len > 0)
			title = it.title;
	return title;
}

static void
add_facts(struct buf *out, const struct entry *entry, enum twin twin,
    enum language language)
{
	size_t begin;

	buf_string(out, " <span>");
	begin = out->len;
	add_date(out, begin, entry);
	add_fact(out, begin, entry->speaker);
	add_fact(out, begin, entry->place);
	if (twin >= TWIN_OF_TITLE)
		add_fact(out, begin, entry->subtitle);
	if (twin == TWIN_OF_LINE)
		add_fact(out, begin, folder_of(entry));
	if (twin >= TWIN_OF_ALL)
		add_fact(out, begin, entry->name);
	if (entry->characters > 0)
		buf_printf(out, "%s%zu%s", out->len > begin ? " · " : "",
		    entry->characters,
		    web_word(language, WORD_UNIT_CHARACTERS));
	buf_string(out, "</span>");
}

static void
add_opening(struct buf *out, struct span text)
{
	uint32_t code;
	size_t at = 0;

	for (size_t n = 0; at < text.len && n < OPENING_MOST; n++)
		at += utf8_next(text, at, &code);
	if (at == 0)
		return;
	buf_string(out, "<p>");
	lost_glyph_text(out, (struct span){text.ptr, at});
	buf_string(out, at < text.len ? "……</p>" : "</p>");
}

void
line_write(struct buf *out, struct span root, const struct entry *entry,
    enum twin twin, bool roomy, enum language language)
{
	buf_string(out, "<li><a href=\"");
	buf_span(out, root);
	buf_string(out, "s/");
	escape_path(out, entry->name);
	buf_string(
	    out, entry->invented ? ".html\" class=\"supplied\">" : ".html\">");
	title_words(out, entry->title, lost_glyph_text);
	buf_string(out, "</a>");
	add_facts(out, entry, twin, language);
	if (roomy)
		add_opening(out, entry->opening);
	buf_string(out, "</li>\n");
}
