/* What was found, as a page that an editor opens. */
#include <stdio.h>
#include <stdlib.h>

#include "base/cell.h"
#include "base/translate.h"
#include "review/review.h"
#include "web/escape.h"

static const char style[] =
    "body{font:1rem/1.6 sans-serif;margin:2rem auto;max-width:75rem;padding:0 "
    "1rem}table{border-collapse:collapse;table-layout:fixed;width:100%}"
    "th,td{border-bottom:1px solid #bbb;overflow-wrap:break-word;"
    "padding:.25rem .5rem;text-align:left;vertical-align:top}"
    "th:first-child{width:4rem}th:nth-child(2){width:5rem}"
    "th:nth-child(4){width:32%}th:last-child{width:8rem}"
    "h2{font-size:1.1rem;margin:2rem 0 .5rem}"
    ".error td:nth-child(2){color:#a00;font-weight:bold}"
    ".note{color:#555}";

static void
add_head(const struct review *review, struct buf *out)
{
	buf_string(out, "<!DOCTYPE html>\n<html lang=\"");
	/* The language of the page, as HTML names it. */
	buf_string(out, translate("en"));
	buf_printf(out,
	    "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
	    "content=\"width=device-width\">\n<title>%s</title>\n"
	    "<style>%s</style>\n</head>\n<body>\n<h1>%s</h1>\n",
	    translate("Review"), style, translate("Review"));
	if (review->documents == 0)
		buf_printf(out, "<p>%s</p>\n", translate("Nothing was found."));
}

/* Text, which goes to the page where there is one. */
static void
add_linked(const struct finding *finding, const char *output, struct span text,
    struct buf *out)
{
	struct buf link = {0};
	struct span path, anchor;

	review_link(finding, output, &link);
	path = buf_view(&link);
	anchor = finding->cell[REVIEW_ANCHOR];
	if (path.len > 0) {
		if (anchor.len > 0)
			path.len -= anchor.len + 1;
		buf_string(out, "<a href=\"");
		escape_path(out, path);
		buf_string(out, anchor.len > 0 ? "#" : "");
		escape_path(out, anchor);
		buf_string(out, "\">");
	}
	escape_text(out, text);
	buf_string(out, path.len > 0 ? "</a>" : "");
	buf_free(&link);
}

static void
add_cell(struct buf *out, struct span text)
{
	buf_string(out, "<td>");
	escape_text(out, text);
	buf_string(out, "</td>");
}

static void
add_row(const struct finding *finding, const char *output, struct buf *out)
{
	const struct span *cell = finding->cell;

	buf_string(out, "<tr class=\"");
	buf_span(out, cell[REVIEW_WEIGHT]);
	buf_string(out, "\"><td>");
	add_linked(finding, output, cell[REVIEW_LINE], out);
	buf_string(out, "</td>");
	add_cell(out, span_of(review_weight(review_weight_of(finding))));
	add_cell(out, cell_read(cell[REVIEW_FINDING]));
	add_cell(out, cell_read(cell[REVIEW_WORDS]));
	add_cell(out, cell[REVIEW_CHECK]);
	buf_string(out, "</tr>\n");
}

static void
add_document(const struct review *review, const struct reviewed *document,
    const char *output, struct buf *out)
{
	static const enum review_column shown[] = {REVIEW_LINE, REVIEW_WEIGHT,
	    REVIEW_FINDING, REVIEW_WORDS, REVIEW_CHECK};
	const struct finding *first = &review->finding[document->from];
	struct finding top = *first;

	top.cell[REVIEW_ANCHOR] = SPAN("");
	buf_string(out, "<h2>");
	add_linked(&top, output, cell_read(first->cell[REVIEW_NAME]), out);
	buf_string(out, "</h2>\n<table>\n<thead><tr>");
	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++)
		buf_printf(out, "<th>%s</th>", review_title(shown[i]));
	buf_string(out, "</tr></thead>\n<tbody>\n");
	for (size_t i = document->from; i < document->end; i++)
		add_row(&review->finding[i], output, out);
	buf_string(out, "</tbody>\n</table>\n");
}

void
review_page(const struct review *review, const char *output, struct buf *out)
{
	add_head(review, out);
	for (size_t i = 0; i < review->documents; i++)
		add_document(review, &review->document[i], output, out);
	buf_string(out, "</body>\n</html>\n");
}
