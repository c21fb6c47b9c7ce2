/* The table of contents of one document. */
#include "toc.h"

static const struct span blanks[] = {
    {" ", 1}, {"\xe3\x80\x80", 3}, /* U+3000 */
    {"\xc2\xa0", 2}, /* U+00A0 */
};

enum { BLANKS = sizeof(blanks) / sizeof(blanks[0]) };

/* The text without the blanks around it, and a heading's without its 。 */
static struct span
toc_trim(struct span text)
{
	for (size_t i = 0; i < BLANKS; i++) {
		while (span_starts(text, blanks[i])) {
			text = span_from(text, blanks[i].len);
			i = 0;
		}
		while (span_ends(text, blanks[i])) {
			text.len -= blanks[i].len;
			i = 0;
		}
	}
	return text;
}

static bool
is_listed(enum kind kind)
{
	return kind == KIND_TITLE || kind_is_heading(kind);
}

/* A heading that runs in ends like a sentence, which no other does. */
static struct span
without_stop(struct span text)
{
	static const struct span stop = {"。", 3};

	text = toc_trim(text);
	if (span_ends(text, stop))
		text.len -= stop.len;
	return text;
}

static void
write_entry(const struct block *block, struct buf *out)
{
	buf_printf(out, "%6zu  ", block->line);
	for (unsigned level = 1; level < block->level; level++)
		buf_string(out, "  ");
	buf_span(out, toc_trim(block->label));
	if (span_starts(block->text, blanks[0]) ||
	    span_starts(block->text, blanks[1]))
		buf_byte(out, ' ');
	buf_span(out,
	    block->kind == KIND_RUNIN ? without_stop(block->text)
				      : toc_trim(block->text));
	buf_byte(out, '\n');
}

void
toc_write(const struct document *document, struct buf *out)
{
	struct span title = document_meta(document, SPAN("title"));

	if (title.len == 0)
		title = document_meta(document, SPAN("title-supplied"));
	if (title.len > 0) {
		buf_string(out, "     -  ");
		buf_span(out, title);
		buf_byte(out, '\n');
	}
	for (size_t i = 0; i < document->count; i++)
		if (is_listed(document->blocks[i].kind))
			write_entry(&document->blocks[i], out);
}
