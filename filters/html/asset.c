/* Files that are part of the program, kept beside the sources as they are. */
#include "asset.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * The assembler takes the bytes in, and counts them; make(1) runs at the top
 * of the tree.
 */
#define ASSET(symbol, path) \
	__asm__(".pushsection .rodata\n" \
		".balign 8\n" #symbol "_size: .quad " #symbol "_end-" #symbol \
		"\n" #symbol ": .incbin \"" path "\"\n" #symbol "_end:\n" \
		".popsection\n"); \
	extern const char symbol[] __attribute__((visibility("hidden"))); \
	extern const uint64_t symbol##_size \
	    __attribute__((visibility("hidden")))

/* All of an asset. */
#define ASSET_SPAN(symbol) ((struct span){symbol, (size_t)symbol##_size})

ASSET(style_css, "filters/html/style.css");

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
