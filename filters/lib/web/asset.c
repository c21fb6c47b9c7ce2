/* Files that are part of the program, kept beside the sources as they are. */
#include "web/asset.h"

#include <stdbool.h>

ASSET(style_css, "filters/lib/web/style.css");

struct span
asset_style(void)
{
	return ASSET_SPAN(style_css);
}

static struct span
without_indent(struct span line)
{
	while (line.len > 0 && (*line.ptr == ' ' || *line.ptr == '\t'))
		line = span_from(line, 1);
	return line;
}

void
asset_serve(struct buf *out, struct span asset)
{
	bool comment = false;

	while (asset.ptr != NULL && asset.len > 0) {
		struct span line = without_indent(span_cut(&asset, '\n'));

		comment = comment || span_starts(line, SPAN("/*"));
		if (!comment && line.len > 0 &&
		    !span_starts(line, SPAN("//"))) {
			buf_span(out, line);
			buf_byte(out, '\n');
		}
		if (span_ends(line, SPAN("*/")))
			comment = false;
	}
}
