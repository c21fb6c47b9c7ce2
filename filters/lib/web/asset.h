/* Files that are part of the program, kept beside the sources as they are. */
#ifndef ASSET_H
#define ASSET_H

#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * The assembler takes the bytes in, and counts them; make(1) runs at the top
 * of the tree, and looks for assets of any file named asset.c.
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

/* filters/lib/web/style.css */
struct span asset_style(void);

/*
 * Append a style sheet or a script as it is served: without indentation,
 * empty lines, and lines of nothing but comment.
 */
void asset_serve(struct buf *out, struct span asset);

#endif
