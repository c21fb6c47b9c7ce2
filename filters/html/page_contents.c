/* What leads into a page: a list of lists of links, and who speaks. */
#include "page_contents.h"

#include "web/anchor.h"
#include "web/heading_text.h"
#include "web/inner_title.h"
#include "web/lost_glyph.h"
#include "web/nesting.h"
#include "web/words.h"

static void
write_entry(struct buf *out, const struct anchor_table *anchors,
    const struct block *block, struct span label, struct span text)
{
	buf_string(out, "<a href=\"#");
	anchor_write(anchors, block, out);
	buf_string(out, "\">");
	lost_glyph_text(out, label);
	lost_glyph_text(out, text);
	buf_string(out, "</a>");
}

static void
write_heading(struct buf *out, const struct anchor_table *anchors,
    const struct block *block)
{
	write_entry(
	    out, anchors, block, block->label, heading_text(block->text));
}

static void
write_title(struct buf *out, const struct anchor_table *anchors, size_t i)
{
	struct buf text = {0};

	inner_title_text(anchors->document, i, &text);
	write_entry(out, anchors, &anchors->document->blocks[i], SPAN(""),
	    buf_view(&text));
	buf_free(&text);
}

/* Make `depth` the number of open entries, the last of them a new one. */
static void
move(struct buf *out, unsigned *open, unsigned depth)
{
	for (; *open > depth; --*open)
		buf_string(out, "</li></ol>");
	buf_string(out, *open == depth ? "</li>\n<li>" : "<ol>\n<li>");
	*open = depth;
}

static void
write_headings(struct buf *out, const struct document *document,
    const struct anchor_table *anchors)
{
	struct nesting nesting = {0};
	struct inner_titles inner = {0};
	unsigned open = 0;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		nesting_place(&nesting, block);
		if (inner_title_begins(&inner, document, i)) {
			move(out, &open, inner.depth);
			write_title(out, anchors, i);
		} else if (kind_is_heading(block->kind)) {
			move(out, &open, inner.depth + nesting.sections);
			write_heading(out, anchors, block);
		}
	}
	for (unsigned i = open; i > 0; i--)
		buf_string(out, "</li></ol>");
}

/* The lists are open at first where a style has room for them. */
static void
write_nav(struct buf *out, struct span headings, struct span who,
    enum language language)
{
	const char *speakers = web_word(language, WORD_SPEAKER);
	const char *name =
	    headings.len > 0 ? web_word(language, WORD_CONTENTS) : speakers;

	buf_printf(out, "<nav class=\"toc\" aria-label=\"%s\"", name);
	if (who.len > 0)
		buf_printf(out, " data-before=\"%s\" data-behind=\"%s\"",
		    web_word(language, WORD_TURN_BEFORE),
		    web_word(language, WORD_TURN_BEHIND));
	buf_printf(out, "><details><summary>%s</summary>", name);
	buf_span(out, headings);
	if (headings.len > 0 && who.len > 0)
		buf_printf(out, "<b>%s</b>", speakers);
	buf_span(out, who);
	buf_string(out, "</details></nav>\n");
}

void
contents_write(struct buf *out, const struct document *document,
    const struct page_speakers *speakers, enum language language)
{
	struct anchor_table anchors = {0};
	struct buf headings = {0}, who = {0};

	anchor_find(&anchors, document);
	write_headings(&headings, document, &anchors);
	if (page_speakers_talk(speakers))
		page_speakers_write(&who, speakers, &anchors);
	if (headings.len > 0 || who.len > 0)
		write_nav(out, buf_view(&headings), buf_view(&who), language);
	buf_free(&headings);
	buf_free(&who);
	anchor_free(&anchors);
}
