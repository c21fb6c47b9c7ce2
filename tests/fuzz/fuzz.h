/* What the fuzz targets share: bytes in memory as a source, and silence. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/source.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "stream/block.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Messages are part of the answer to bad input; libFuzzer keeps its own. */
int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	stderr = fopen("/dev/null", "w");
	return 0;
}

/* A source that has read these bytes; source_close() when done. */
static inline struct source
fuzz_source(const void *bytes, size_t size)
{
	struct source src = {
	    .fd = -1, .name = "fuzz", .end = size, .eof = true};

	src.data = xgrow(NULL, &src.cap, size + 1, 1);
	if (size > 0)
		memcpy(src.data, bytes, size);
	return src;
}

static inline void
fuzz_expect(bool holds)
{
	if (!holds)
		abort();
}

/* Append the text less its white space: what must not get lost. */
static inline void
fuzz_add_visible(struct buf *out, struct span text)
{
	uint32_t code;

	for (size_t at = 0, len; at < text.len; at += len) {
		len = utf8_decode(text, at, &code);
		fuzz_expect(len > 0);
		if (!unicode_is_space(code) && code != '\n')
			buf_add(out, text.ptr + at, len);
	}
}

/* The same of all that is text in a document. */
static inline void
fuzz_add_document(struct buf *out, const struct document *document)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		fuzz_add_visible(out, block->label);
		fuzz_add_visible(out, block->text);
	}
}

#endif
