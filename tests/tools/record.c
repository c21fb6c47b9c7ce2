/*
 * Show the record that is written of what is given, all of the input: number,
 * label and text, a form feed between two.
 */
#include <unistd.h>

#include "base/source.h"
#include "stream/block.h"

int
main(void)
{
	struct source src;
	struct buf out = {0};
	struct block block = {.kind = KIND_ITEM, .level = 1, .line = 1};
	struct span rest;
	bool written;

	source_open(&src, STDIN_FILENO, "standard input");
	if (!source_all(&src))
		return 1;
	rest = source_window(&src);
	block.number = span_cut(&rest, '\f');
	block.label = span_cut(&rest, '\f');
	block.text = rest;
	block_write(&out, &block);
	written = write(STDOUT_FILENO, out.data, out.len) == (ssize_t)out.len;
	buf_free(&out);
	source_close(&src);
	return written ? 0 : 1;
}
