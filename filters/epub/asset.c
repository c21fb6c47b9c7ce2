/* The style of a book, as it lies beside the sources. */
#include "web/asset.h"

#include "book_style.h"

ASSET(book_css, "filters/epub/book.css");
ASSET(vertical_css, "filters/epub/vertical.css");

void
book_style(struct buf *out, bool vertical)
{
	asset_serve(out, ASSET_SPAN(book_css));
	if (vertical)
		asset_serve(out, ASSET_SPAN(vertical_css));
}
