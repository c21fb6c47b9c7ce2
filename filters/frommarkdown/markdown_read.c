/* One Markdown document, as an outline and what is known besides. */
#include "markdown_read.h"

#include "front/front_read.h"
#include "pieces/footer.h"
#include "stream/block.h"
#include "structure/find.h"
#include "structure/front/supply.h"

/* metadata.tsv and the frame know better than front matter. */
static bool
is_known(void *state, struct span key)
{
	struct decoder *d = state;

	return metadata_has(&d->metadata, d->text->name, key) ||
	    (!span_equal(key, SPAN("source")) &&
		text_field(d->text, key).ptr != NULL);
}

static bool
has_title(struct decoder *d)
{
	static const char title[] = "\ttitle\t";

	return d->outline.titled || is_known(d, SPAN("title")) ||
	    (d->front.len > 0 &&
		memmem(d->front.data, d->front.len, title, sizeof(title) - 1) !=
		    NULL);
}

/* What the document says of itself besides its text. */
static void
write_meta(struct decoder *d, struct buf *out)
{
	struct span origin = footer_source(&d->markdown.pieces);

	buf_span(out, buf_view(&d->front));
	if (origin.len > 0)
		block_write_meta(out, SPAN("provenance"), origin);
	buf_span(out, buf_view(&d->markdown.meta));
	if (has_title(d))
		return;
	d->title.len = 0;
	supply_title(&d->outline, d->text->name, &d->title);
	if (d->title.len > 0)
		block_write_meta(
		    out, SPAN("title-supplied"), buf_view(&d->title));
}

void
decoder_read(struct decoder *d, const struct text *text, const char *source,
    struct buf *meta)
{
	struct givens givens;
	struct front front;

	d->text = text;
	d->front.len = 0;
	front = front_read(text->body, source, is_known, d, &d->front);
	markdown_parse(&d->markdown, front.text, front.lines, source);
	arrange(&d->arrangement, &d->markdown,
	    front.lines + d->markdown.typed.count);
	givens = arrangement_givens(&d->arrangement);
	outline_find(&d->outline, buf_view(&d->arrangement.text), &givens);
	arrangement_keep_lines(&d->arrangement, &d->outline);
	write_meta(d, meta);
}

void
decoder_free(struct decoder *d)
{
	table_free(&d->metadata);
	markdown_free(&d->markdown);
	arrangement_free(&d->arrangement);
	outline_free(&d->outline);
	buf_free(&d->front);
	buf_free(&d->title);
}
