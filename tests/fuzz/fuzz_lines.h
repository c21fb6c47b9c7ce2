/* What holds for lines of text that are read out of any file. */
#ifndef FUZZ_LINES_H
#define FUZZ_LINES_H

#include "fuzz.h"
#include "given/plain_lines.h"

/* The text is lines of UTF-8, and what is said of them names lines that there are. */
static inline void
fuzz_check_lines(const struct plain *plain)
{
	struct span text = buf_view(&plain->text);
	size_t lines = 0;

	for (size_t at = 0, len; at < text.len; at += len) {
		uint32_t code;

		len = utf8_decode(text, at, &code);
		fuzz_expect(len > 0 && code != '\f');
		lines += code == '\n';
	}
	fuzz_expect(text.len == 0 || text.ptr[text.len - 1] == '\n');
	fuzz_expect(lines == plain->lines);
	for (size_t i = 0; i < plain->count; i++) {
		const struct claim *claim = &plain->claims[i];

		fuzz_expect(claim->line > 0 && claim->line <= lines);
		fuzz_expect(i == 0 || claim->line > claim[-1].line);
		fuzz_expect(claim->start + claim->len < text.len);
	}
}

#endif
